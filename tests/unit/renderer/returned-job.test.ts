/** Accepting differences of a returned chapter: one call each, in turn, followed by what undo takes back. */
import { expect, test } from 'vitest'
import type { Difference, ReturnedChapter } from '../../../src/shared/contract/index.ts'
import { outcomeOf } from '../../../src/renderer/views/returned/desk.ts'
import {
  type AcceptingClient,
  createReturnedJob,
  hasOpenDecisions,
} from '../../../src/renderer/views/returned/returned-job.ts'

const comment = (id: string): Difference => ({
  kind: 'comment',
  id,
  sectionName: '1.1 Opvang',
  tracked: [],
  on: { entity: 'statement', id: 's' },
  place: '1.1-1',
  about: 'Er is te weinig opvang.',
  author: 'Anna',
  date: null,
  text: id,
})

const chapter: ReturnedChapter = {
  file: 'hoofdstuk.docx',
  edition: { id: '2026', title: 'Editie', status: 'draft' },
  exportedAt: null,
  wording: 'edited',
  organisations: 'named',
  statements: 1,
  differences: ['a', 'b', 'c'].map(comment),
}

/** A core in which every difference makes a change, but for those refused; `fails` breaks the connection at one. */
function fakeCore(refused: readonly string[] = [], fails: string | null = null) {
  const changes: number[] = []
  const asked: string[] = []
  const client: AcceptingClient = {
    intake: {
      acceptReturned: async ({ differences }) => {
        const results = differences.map(({ id }) => {
          asked.push(id)
          if (id === fails) throw new Error('connection lost')
          if (refused.includes(id)) return { outcome: 'refused', difference: id, reason: 'gone' } as const
          changes.push((changes.at(-1) ?? 0) + 1)
          return { outcome: 'accepted', difference: id, made: `made-${id}` } as const
        })
        return { results }
      },
    },
    knowledgeBase: {
      history: async () => ({ undo: null, undoes: changes.at(-1) ?? null, redo: null }),
    },
  }
  return { client, asked, changes }
}

const typesOf = ({ store }: ReturnType<typeof createReturnedJob>): readonly string[] =>
  chapter.differences.map(({ id }) => outcomeOf(store.get().desk, id).type)

test('each difference is a call of its own, and a refusal does not stop the others', async () => {
  const { client, asked } = fakeCore(['b'])
  const job = createReturnedJob(client, chapter, () => Promise.resolve(null))
  expect(await job.accept(['a', 'b', 'c'])).toEqual({ accepted: 2, refused: 1, change: 2 })
  expect(asked).toEqual(['a', 'b', 'c'])
  expect(typesOf(job)).toEqual(['accepted', 'refused', 'accepted'])
})

test('what goes wrong ends it and is told; what was accepted before stays', async () => {
  const { client } = fakeCore([], 'b')
  const job = createReturnedJob(client, chapter, () => Promise.resolve(null))
  expect(await job.accept(['a', 'b', 'c'])).toMatchObject({ accepted: 1, refused: 0 })
  expect(typesOf(job)).toEqual(['accepted', 'open', 'open'])
  expect(job.store.get()).toMatchObject({ storing: null, error: { code: expect.any(String) } })
})

test('stops where it is asked to', async () => {
  const { client, asked } = fakeCore()
  const job = createReturnedJob(client, chapter, () => Promise.resolve(null))
  job.store.subscribe(() => {
    if (job.store.get().storing?.done === 1) job.stop()
  })
  await job.accept(['a', 'b', 'c'])
  expect(asked).toEqual(['a', 'b'])
})

test('follows undo only after what is being accepted, whatever comes first', async () => {
  const { client, changes } = fakeCore()
  const job = createReturnedJob(client, chapter, () => Promise.resolve(null))
  const accepting = job.accept(['a', 'b'])
  job.follow()
  await accepting
  await job.accept([])
  expect(typesOf(job)).toEqual(['accepted', 'accepted', 'open'])
  changes.pop()
  job.follow()
  await job.accept([])
  expect(typesOf(job)).toEqual(['accepted', 'undone', 'open'])
})

test('only decisions that are not stored would be lost', async () => {
  const { client } = fakeCore()
  const job = createReturnedJob(client, chapter, () => Promise.resolve(null))
  expect(hasOpenDecisions(job.store.get())).toBe(false)
  await job.accept(['a'])
  expect(hasOpenDecisions(job.store.get())).toBe(true)
  await job.accept(['b', 'c'])
  expect(hasOpenDecisions(job.store.get())).toBe(false)
})
