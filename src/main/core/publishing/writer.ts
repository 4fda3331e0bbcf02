/** What a format is: a document in, the bytes of a file out. */
import type { Document } from '../../../shared/document/index.ts'

export type Writer = (document: Document) => Promise<Uint8Array<ArrayBuffer>>
