/** Puts the packed lexicon beside the built core. */
import { readFileSync } from 'node:fs'
import { makeLexicon } from './index.ts'

type EmitFile = (asset: {
  readonly type: 'asset'
  readonly fileName: string
  readonly source: Uint8Array
}) => string

/** @param root folder of the project: the builder moves this code, so that it cannot tell */
export const lexiconPlugin = (root: string) => ({
  name: 'lexicon',
  generateBundle(this: { readonly emitFile: EmitFile }): void {
    this.emitFile({ type: 'asset', fileName: 'dutch.lexicon', source: readFileSync(makeLexicon(root)) })
  },
})
