import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  copiedAt,
  copiesToRemove,
  copyName,
  copyReasons,
  isCopyDue,
  ownCopies,
} from '../../src/main/core/storage/copy-retention.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const day = 86_400_000

const names = fc.uniqueArray(
  fc
    .record({ age: fc.integer({ min: 0, max: 30 * day }), reason: fc.constantFrom(...copyReasons) })
    .map(({ age, reason }) => copyName(new Date(now.getTime() - age), reason)),
  { maxLength: 60 },
)

test('a name tells the moment and the reason, and names sort by time', () => {
  expect(copyName(now, 'dagelijks')).toBe('20261124-100000000-dagelijks.bloemlezing')
})

test('the ten newest always stay', () => {
  fc.assert(
    fc.property(names, (all) => {
      const removed = new Set(copiesToRemove(all, now))
      for (const name of ownCopies(all).slice(0, 10)) expect(removed.has(name)).toBe(false)
    }),
  )
})

test('of each of the last fourteen days one copy stays: the newest', () => {
  fc.assert(
    fc.property(names, (all) => {
      const removed = new Set(copiesToRemove(all, now))
      for (let age = 0; age < 14; age += 1) {
        const start = copyName(new Date(now.getTime() - age * day), 'dagelijks').slice(0, 8)
        const newest = ownCopies(all).find((name) => name.startsWith(start))
        if (newest !== undefined) expect(removed.has(newest)).toBe(false)
      }
    }),
  )
})

test('what stays is bounded: ten and one a day', () => {
  fc.assert(
    fc.property(names, (all) => {
      expect(all.length - copiesToRemove(all, now).length).toBeLessThanOrEqual(24)
    }),
  )
})

test('a file that is not exactly named by us never goes', () => {
  const old = '20200101-000000000-dagelijks.bloemlezing'
  const many = Array.from({ length: 20 }, (_, index) =>
    copyName(new Date(now.getTime() - index * 1_000), 'dagelijks'),
  )
  const others = [
    `kopie van ${old}`,
    old.replace('.bloemlezing', ' (1).bloemlezing'),
    old.replace('dagelijks', 'vakantie'),
    old.replace('.bloemlezing', '.BLOEMLEZING'),
    'verslag.docx',
  ]
  const removed = copiesToRemove([old, ...many, ...others], now)
  expect(removed).toContain(old)
  expect(removed.filter((name) => others.includes(name))).toEqual([])
})

test('the moment in a name is read back', () => {
  expect(copiedAt(copyName(now, 'dagelijks'))).toBe(now.toISOString())
})

test.each([
  ['nothing was ever written', null, null, false],
  ['there is no copy yet', null, '2026-11-24T09:00:00.000Z', true],
  ['nothing was written since the last copy', '2026-11-20T09:00:00.000Z', '2026-11-19T09:00:00.000Z', false],
  ['the last copy is of today', '2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z', false],
  ['the last copy is a day old', '2026-11-23T10:00:00.000Z', '2026-11-24T09:00:00.000Z', true],
])('a daily copy is due or not when %s', (_, lastCopy, lastWrite, due) => {
  expect(isCopyDue(lastCopy, lastWrite, now)).toBe(due)
})
