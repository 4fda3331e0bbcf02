/** Ctrl C at a command. */
import { expect, test } from 'vitest'
import { untilInterrupted } from '../../src/main/cli/interrupt.ts'

const listeners = () => process.listenerCount('SIGINT')

test('ends the work with a line for people, and listens no longer', async () => {
  const before = listeners()
  const work = untilInterrupted(
    (signal) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
  )
  expect(listeners()).toBe(before + 1)
  process.emit('SIGINT')
  await expect(work).rejects.toMatchObject({ kind: 'system', message: 'Afgebroken. Er is niets geschreven.' })
  expect(listeners()).toBe(before)
})

test('work that ends by itself gives what it gives', async () => {
  const before = listeners()
  expect(await untilInterrupted(async () => 1)).toBe(1)
  await expect(untilInterrupted(() => Promise.reject(new Error('own')))).rejects.toThrow('own')
  expect(listeners()).toBe(before)
})
