/** What a format is: a document in, the bytes of a file out. */
import type { Document } from '../../../shared/document/index.ts'

export type Writer = (document: Document, template?: TemplateFile | null) => Promise<Uint8Array<ArrayBuffer>>

/** A file whose looks are to be taken over; only Word takes one. */
export type TemplateFile = { readonly name: string; readonly bytes: Uint8Array }
