import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openStorage } from '../../src/main/core/storage/index.ts'
import { anne, openForTest, someCommand, temporaryFolder, write } from '../support/storage.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('a listener that fails takes neither the write nor the other listeners with it', async () => {
  const lines: string[] = []
  const storage = openStorage({
    file: join(temporaryFolder(), 'kb.bloemlezing'),
    now: () => new Date(),
    log: (line) => lines.push(line),
  })
  const revisions: number[] = []
  storage.onCommitted(() => {
    throw new Error('a view')
  })
  storage.onCommitted(({ revision }) => revisions.push(revision))
  await write(storage, (tx) => tx.insert('programme', { id: 'p', title: 'p', position: 1 }))
  expect(revisions).toEqual([1])
  expect(lines).toEqual(['a listener failed after change 1: Error: a view'])
  await storage.close()
})

test('a transaction that waits more than a second is written in the log; one that ends in time is not', async () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const storage = openStorage({
    file: join(temporaryFolder(), 'kb.bloemlezing'),
    now: () => new Date(),
    log: (line) => lines.push(line),
  })
  const waitIn = (milliseconds: number): Promise<null> =>
    storage.write(anne, async () => {
      await vi.advanceTimersByTimeAsync(milliseconds)
      return { command: someCommand, result: null }
    })
  await waitIn(999)
  expect(lines).toEqual([])
  await waitIn(1_000)
  expect(lines).toEqual(['a transaction has been open for more than 1000 ms'])
  await storage.close()
})

test('writes wait for each other, and each sees what the one before it wrote', async () => {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  await write(storage, (tx) => tx.insert('programme', { id: 'p', title: 'start', position: 1 }))
  const appendLetter = (letter: string): Promise<null> =>
    storage.write(anne, async (tx) => {
      const { title } = await tx.reads.selectFrom('programme').select('title').executeTakeFirstOrThrow()
      tx.update('programme', 'p', { title: title + letter })
      return { command: someCommand, result: null }
    })
  await Promise.all(['a', 'b', 'c'].map(appendLetter))
  expect(await storage.reads.selectFrom('programme').select('title').execute()).toEqual([
    { title: 'startabc' },
  ])
})

test('a reader sees nothing of a transaction that is still open', async () => {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  await storage.write(anne, async (tx) => {
    tx.insert('programme', { id: 'p', title: 'p', position: 1 })
    expect(await storage.reads.selectFrom('programme').select('id').execute()).toEqual([])
    expect(await tx.reads.selectFrom('programme').select('id').execute()).toEqual([{ id: 'p' }])
    return { command: someCommand, result: null }
  })
})

test('a write whose rows have no parent is refused whole', async () => {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  const orphan = write(storage, (tx) => {
    tx.insert('programme', { id: 'p', title: 'p', position: 1 })
    tx.insert('saved_search', { id: 's', programme_id: 'none', name: 's', query: 's' })
  })
  await expect(orphan).rejects.toThrow('FOREIGN KEY')
  expect(storage.revision()).toBe(0)
  expect(storage.check()).toEqual([])
})
