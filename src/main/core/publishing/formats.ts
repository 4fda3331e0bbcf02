/** The formats that an edition is published in. A new one is a file with a `write`, and a line here. */
import type { PageAddresses } from './html/index.ts'
import type { Writer } from './writer.ts'

/** Addresses of what the build made and a writer puts in its file. */
export type BuiltFiles = PageAddresses & {
  /** The folder of what pages are printed with. */
  readonly print: string
}

/** Loaded when it is needed: the libraries behind them are large. */
const writers = {
  docx: async () => (await import('./docx/index.ts')).write,
  odt: async () => (await import('./odt/index.ts')).write,
  html: async (files) => (await import('./html/index.ts')).createFileWriter(files),
  'html-folder': async (files) => (await import('./html/index.ts')).createFolderWriter(files),
  pdf: async ({ print }) => (await import('./pdf/index.ts')).pdfWriter(new URL(print)),
  md: async () => (await import('./markdown.ts')).write,
  csv: async () => (await import('./csv.ts')).write,
} as const satisfies Readonly<Record<string, (files: BuiltFiles) => Promise<Writer>>>

export type DocumentFormat = keyof typeof writers
/** What is written from the document model, and the exchange format. */
export type Format = DocumentFormat | 'json'

export const formats: readonly Format[] = [...(Object.keys(writers) as DocumentFormat[]), 'json']

export const isFormat = (name: string): name is Format => formats.some((format) => format === name)

export const loadWriter = (format: DocumentFormat, files: BuiltFiles): Promise<Writer> =>
  writers[format](files)

/** What the name of a file ends in. */
export function extensionOf(format: Format): string {
  return format === 'html-folder' ? 'zip' : format
}
