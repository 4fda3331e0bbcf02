/** Puts the page of a publication beside the built core. */
import { readFileSync } from 'node:fs'
import { makePublication } from './index.ts'

type EmitFile = (asset: {
  readonly type: 'asset'
  readonly fileName: string
  readonly source: Uint8Array
}) => string

/** @param root folder of the project: the builder moves this code, so that it cannot tell */
export const publicationPlugin = (root: string) => ({
  name: 'publication',
  async generateBundle(this: { readonly emitFile: EmitFile }): Promise<void> {
    const folder = await makePublication(root)
    for (const name of ['publication.js', 'publication.css'])
      this.emitFile({
        type: 'asset',
        fileName: `publication/${name}`,
        source: readFileSync(new URL(name, folder)),
      })
  },
})
