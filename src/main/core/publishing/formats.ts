/** The formats that an edition is published in. A new one is a file with a `write`, and a line here. */
import type { PublishingFormat } from '../../../shared/contract/index.ts'
import type { PageAddresses } from './html/index.ts'
import type { Writer } from './writer.ts'

/** Addresses of what the build made and a writer puts in its file. */
export type BuiltFiles = PageAddresses & {
  /** The folder of what pages are printed with. */
  readonly print: string
}

/** Loaded when it is needed: the libraries behind them are large. */
const writers: Readonly<Record<DocumentFormat, (files: BuiltFiles) => Promise<Writer>>> = {
  docx: async () => (await import('./docx/index.ts')).write,
  odt: async () => (await import('./odt/index.ts')).write,
  html: async (files) => (await import('./html/index.ts')).createFileWriter(files),
  'html-folder': async (files) => (await import('./html/index.ts')).createFolderWriter(files),
  pdf: async ({ print }) => (await import('./pdf/index.ts')).pdfWriter(new URL(print)),
  md: async () => (await import('./markdown.ts')).write,
  csv: async () => (await import('./csv.ts')).write,
}

/** What is written from the document model; `json` is the exchange format. */
export type DocumentFormat = Exclude<PublishingFormat, 'json'>

export const loadWriter = (format: DocumentFormat, files: BuiltFiles): Promise<Writer> =>
  writers[format](files)
