/** Word differences: readable, and never other words than those that were there. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differsInWords, type WordChange, wordDiff } from '../../../src/shared/domain/index.ts'

const told = (changes: readonly WordChange[]): string =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('word differences', () => {
  it.each([
    ['De opvang is vol.', 'De opvang is vol.', 'De opvang is vol.'],
    ['De opvang is vol.', 'De opvang is leeg.', 'De opvang is [-vol-]{+leeg+}.'],
    ['De opvang is vol.', 'De opvang is nu vol.', 'De opvang is {+nu +}vol.'],
    ['De opvang.', 'De  nieuwe opvang.', 'De {+ nieuwe +}opvang.'],
    ['', 'Nieuw.', '{+Nieuw.+}'],
    ['Oud.', '', '[-Oud.-]'],
    ['één café', 'één cafe', 'één [-café-]{+cafe+}'],
  ])('%j becomes %j', (before, after, expected) => {
    expect(told(wordDiff(before, after))).toBe(expected)
  })

  it('are read as one change where only a blank is between them', () => {
    expect(told(wordDiff('te weinig geld', 'veel minder geld'))).toBe('[-te weinig-]{+veel minder+} geld')
  })

  const text = fc
    .array(fc.constantFrom('de', 'opvang', 'is', 'vol', ' ', '\n', ' ', '.', 'é', '👍'))
    .map((parts) => parts.join(''))

  it('hold both texts to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after)
        const without = (kind: WordChange['kind']): string =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })

  it('change nothing where the texts are the same', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})

it('blanks alone make no difference in words', () => {
  expect([differsInWords('a  b\nc ', 'a b c'), differsInWords('a b', 'a c')]).toEqual([false, true])
})
