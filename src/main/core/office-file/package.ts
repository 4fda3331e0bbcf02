/**
 * Opens the package of a Word or OpenDocument file: a zip archive (ECMA-376 part 2; ODF 1.3 part 2) from anybody.
 * Sizes are judged before anything is inflated, and kept to while it is. Names of parts are names, never paths.
 */
import { type Entry, fromBufferPromise } from 'yauzl'
import { OfficeFileError } from './error.ts'
import { elementsOf, parseXml } from './xml.ts'

export type OfficePackage = {
  /** Of all parts, as the archive has them: 'word/document.xml'. */
  readonly names: ReadonlySet<string>
  /** The bytes of a part; null when there is none of the name. @throws OfficeFileError */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>
}

const mebibyte = 2 ** 20
export const limits = {
  entries: 2_000,
  partBytes: 64 * mebibyte,
  totalBytes: 200 * mebibyte,
  /** Of the inflated to the packed size; what stays under a mebibyte harms nobody. */
  ratio: 200,
} as const

/** @throws OfficeFileError */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  refuseOtherKinds(bytes)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const archive = await fromBufferPromise(buffer, { strictFileNames: true }).catch(asDamaged)
  if (archive.entryCount > limits.entries) throw new OfficeFileError('too-large', 'entries')
  const entries = new Map<string, Entry>()
  let total = 0
  try {
    for await (const entry of archive.eachEntry()) {
      judge(entry)
      total += entry.uncompressedSize
      if (total > limits.totalBytes) throw new OfficeFileError('too-large', 'in all')
      // Two parts of one name would be read differently by different programs.
      if (entries.has(entry.fileName)) throw new OfficeFileError('damaged', 'a name twice')
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    }
  } catch (error) {
    asDamaged(error)
  }
  const opened: OfficePackage = {
    names: new Set(entries.keys()),
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const stream = await archive.openReadStreamPromise(entry).catch(asDamaged)
      return inflate(stream).catch(asDamaged)
    },
  }
  await refuseEncryptedParts(opened)
  return opened
}

/** What Word makes of a document with a password is no zip, nor is what it wrote before 2007 (MS-CFB 2.2). */
function refuseOtherKinds(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new OfficeFileError(isEncrypted ? 'encrypted' : 'not-a-package', 'a compound file')
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new OfficeFileError('not-a-package', 'no zip')
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

function judge(entry: Entry): void {
  const { fileName, uncompressedSize, compressedSize } = entry
  if (entry.isEncrypted()) throw new OfficeFileError('encrypted', fileName)
  if (!entry.canDecodeFileData()) throw new OfficeFileError('damaged', fileName)
  const isBomb = uncompressedSize > mebibyte && uncompressedSize > compressedSize * limits.ratio
  if (uncompressedSize > limits.partBytes || isBomb) throw new OfficeFileError('too-large', fileName)
}

/** The archive itself breaks off when there is more than its directory says. */
async function inflate(stream: AsyncIterable<unknown>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** An OpenDocument file says in its manifest which parts are behind a password (ODF 1.3 part 2, 4.8). */
async function refuseEncryptedParts({ read }: OfficePackage): Promise<void> {
  const manifest = await read('META-INF/manifest.xml')
  if (manifest === null) return
  const files = elementsOf(parseXml(manifest))
  if (files.some(({ children }) => elementsOf({ children }).some(isEncryption))) {
    throw new OfficeFileError('encrypted', 'manifest')
  }
}

const isEncryption = ({ name }: { readonly name: string }): boolean => name === 'manifest:encryption-data'

function asDamaged(error: unknown): never {
  if (error instanceof OfficeFileError) throw error
  const reason = error instanceof Error && /path|fileName/i.test(error.message) ? 'unsafe' : 'damaged'
  throw new OfficeFileError(reason, String(error), { cause: error })
}
