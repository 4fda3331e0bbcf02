/** Puts what pages are printed with beside the built core. */
import { printFiles } from './index.ts'

type EmitFile = (asset: {
  readonly type: 'asset'
  readonly fileName: string
  readonly source: Uint8Array
}) => string

/** @param root folder of the project: the builder moves this code, so that it cannot tell */
export const printPlugin = (root: string) => ({
  name: 'print',
  generateBundle(this: { readonly emitFile: EmitFile }): void {
    for (const { name, bytes } of printFiles(root))
      this.emitFile({ type: 'asset', fileName: `print/${name}`, source: bytes })
  },
})
