/** Typst in this process. Its whole world is the folder with the template and the typefaces: no network, no other file. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { CoreError } from '../../../../shared/contract/index.ts'
import type { Printed } from './printed.ts'

/** Laid out pages, and what they can become. */
export type LaidOut = {
  readonly pages: number
  /** The bytes of a PDF file that keeps to PDF/UA-1 (ISO 14289-1). */
  pdf(): Uint8Array<ArrayBuffer>
  /** All pages below each other as one picture. */
  svg(): string
}

/**
 * Lays out a document by the template in `folder`. What Typst remembers of earlier documents it uses again: its memory
 * is that of the process, also between worker threads.
 * @throws CoreError UNAVAILABLE where the platform has no compiler
 */
export async function layOut(printed: Printed, folder: URL): Promise<LaidOut> {
  const compiler = await createCompiler(fileURLToPath(folder))
  compiler.mapShadow(join(fileURLToPath(folder), 'document.json'), Buffer.from(JSON.stringify(printed)))
  const compiled = compiler.compile({ mainFilePath: join(fileURLToPath(folder), 'document.typ') })
  // Only of this document and the one before: what an officer changes back is there at once.
  compiler.evictCache(rememberedDocuments)
  const { result } = compiled
  if (result === null) throw new Error(`Typst: ${messageOf(compiled.takeDiagnostics())}`)
  return laidOut(compiler, result)
}

const rememberedDocuments = 2

async function createCompiler(workspace: string): Promise<NodeCompiler> {
  const library = await import('@myriaddreamin/typst-ts-node-compiler').catch((error: unknown) => {
    throw new CoreError('UNAVAILABLE', { what: 'pdf' }, { cause: error })
  })
  return library.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [workspace] }] })
}

const laidOut = (compiler: NodeCompiler, document: NodeTypstDocument): LaidOut => ({
  pages: document.numOfPages,
  pdf: () => new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })),
  svg: () => compiler.plainSvg(document),
})

type Diagnostics = { readonly shortDiagnostics: readonly unknown[] } | null

/** The first thing that is wrong, which is always so with the template and never with what a document says. */
const messageOf = (diagnostics: Diagnostics): string =>
  JSON.stringify(diagnostics?.shortDiagnostics[0] ?? null)
