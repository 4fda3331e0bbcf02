/** Pure work that takes longer than 50 ms: plain data in, plain data out. The names and types of what the worker can do. */
import type { ReadText } from '../intake/index.ts'

export type Tasks = {
  'propose-from-text': { readonly input: Uint8Array; readonly output: ReadText }
}
export type TaskName = keyof Tasks

export type WorkerRequest = { readonly name: TaskName; readonly input: Tasks[TaskName]['input'] }

export type WorkerAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'result'; readonly output: Tasks[TaskName]['output'] }
  | { readonly type: 'unreadable'; readonly reason: 'empty' | 'binary' }
