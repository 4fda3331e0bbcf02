/** Pure work that takes longer than 50 ms: plain data in, plain data out. The names and types of what the worker can do. */
import type { Document } from '../../../shared/document/index.ts'
import type { ReadText } from '../intake/index.ts'
import type { BuiltFiles, DocumentFormat, DrawnPage } from '../publishing/index.ts'
import type { BuiltIndex } from '../search/index.ts'

export type Tasks = {
  'propose-from-text': { readonly input: Uint8Array; readonly output: ReadText }
  /** Reads the knowledge base in `file` itself; `lexicon` is the address of the built lexicon. */
  'build-index': {
    readonly input: { readonly file: string; readonly lexicon: string }
    readonly output: BuiltIndex
  }
  /** The bytes of a file. */
  'write-document': {
    readonly input: {
      readonly format: DocumentFormat
      readonly document: Document
      readonly files: BuiltFiles
    }
    readonly output: Uint8Array<ArrayBuffer>
  }
  /** The pages of a PDF file as pictures; null when there are more than `most`. */
  'draw-pages': {
    readonly input: { readonly document: Document; readonly print: string; readonly most: number }
    readonly output: readonly DrawnPage[] | null
  }
}
export type TaskName = keyof Tasks

export type WorkerRequest = {
  [Name in TaskName]: { readonly name: Name; readonly input: Tasks[Name]['input'] }
}[TaskName]

export type WorkerAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'result'; readonly output: Tasks[TaskName]['output'] }
  | { readonly type: 'unreadable'; readonly reason: 'empty' | 'binary' }
  | { readonly type: 'unavailable'; readonly what: 'pdf' }
