/** What a file holds, read but not stored. */
import { extname } from 'node:path'
import { CoreError, type Proposal } from '../../../shared/contract/index.ts'
import { type ExchangeEdition, exchangeFormat } from '../../../shared/domain/index.ts'
import { parseEdition, proposeFromFile, sha256 } from '../../core/index.ts'

/** Formats of the contract; those that have no reader yet are refused by name. */
export const formats = ['text', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'eml', 'html', 'json'] as const
export type Format = (typeof formats)[number]

export type InputFile = {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

type Source = { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }

export type Material =
  | { readonly format: 'text'; readonly source: Source; readonly proposal: Proposal }
  | { readonly format: 'json'; readonly source: Source; readonly edition: ExchangeEdition }

/** Reads a file without storing anything. @throws CoreError BAD_INPUT */
export async function readMaterial(
  file: InputFile,
  given: Format | 'auto',
  workerFile: URL,
  onProgress: (done: number) => void,
): Promise<Material> {
  const { name, bytes } = file
  const format = given === 'auto' ? detect(file) : given
  switch (format) {
    case 'json': {
      const edition = parseEdition(bytes, name)
      return { format, source: { name, sha256: sha256(bytes), bytes }, edition }
    }
    case 'text': {
      const { source, proposal } = await proposeFromFile(workerFile, file, onProgress)
      return { format, source: { name, sha256: source.sha256, bytes }, proposal }
    }
    default:
      throw new CoreError('BAD_INPUT', { reason: 'unsupported-format', file: name, detail: null })
  }
}

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.odt', 'odt'],
  ['.xlsx', 'xlsx'],
  ['.csv', 'csv'],
  ['.eml', 'eml'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
])

/** By the name's ending; a file that names our format itself needs none. */
function detect({ name, bytes }: InputFile): Format {
  const known = byExtension.get(extname(name).toLowerCase())
  if (known !== undefined) return known
  const start = new TextDecoder().decode(bytes.subarray(0, 500)).trimStart()
  return start.startsWith('{') && start.includes(`"${exchangeFormat}"`) ? 'json' : 'text'
}
