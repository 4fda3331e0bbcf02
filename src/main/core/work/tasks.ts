/** Pure work that takes longer than 50 ms: plain data in, plain data out. The names and types of what the worker can do. */
import type { ContractErrorCode, ContractErrorData, ReturnedChapter } from '../../../shared/contract/index.ts'
import type { ReadText } from '../intake/index.ts'
import type { Composition, DrawnPage, FileWanted, Inspection, Published } from '../publishing/index.ts'
import type { BuiltIndex } from '../search/index.ts'

/** A document that the worker composes itself from the knowledge base in `file`. */
type Composed = Composition & { readonly file: string }

export type Tasks = {
  'propose-from-text': { readonly input: Uint8Array; readonly output: ReadText }
  /** Reads the knowledge base in `file` itself; `lexicon` is the address of the built lexicon. */
  'build-index': {
    readonly input: { readonly file: string; readonly lexicon: string }
    readonly output: BuiltIndex
  }
  /** What a document comes to, and what to look at. */
  'inspect-document': { readonly input: Composed; readonly output: Inspection }
  'write-document': {
    readonly input: Composed & FileWanted
    readonly output: Published
  }
  /** The pages of a PDF file as pictures; null when there are more than `most`. */
  'draw-pages': {
    readonly input: Composed & { readonly print: string; readonly most: number }
    readonly output: readonly DrawnPage[] | null
  }
  /** A file that came back, compared with its edition in the knowledge base `file`. */
  'read-returned': {
    readonly input: { readonly file: string; readonly name: string; readonly bytes: Uint8Array }
    readonly output: ReturnedChapter
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
  | Refused

/** A CoreError, which loses what it is between threads. */
export type Refused = {
  [Code in ContractErrorCode]: {
    readonly type: 'refused'
    readonly code: Code
    readonly data: ContractErrorData<Code>
  }
}[ContractErrorCode]
