import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesBack, replaced } from '../../../src/main/core/intake/returned/names-back.ts'

const back = (stored: string, shown: string, returned: string) =>
  replaced(returned, namesBack(stored, shown, returned))

describe('names that had left a text', () => {
  test.each([
    [
      'come back where a word was changed elsewhere',
      'De gemeente Utrecht wacht te lang.',
      'Een gemeente wacht te lang.',
      'Een gemeente wacht veel te lang.',
      'De gemeente Utrecht wacht veel te lang.',
    ],
    [
      'come back more than once',
      'Utrecht belt Utrecht.',
      'een gemeente belt een gemeente.',
      'een gemeente belt vaak een gemeente.',
      'Utrecht belt vaak Utrecht.',
    ],
    [
      'stay away where their words were changed',
      'Utrecht wacht.',
      'Een gemeente wacht.',
      'Twee gemeenten wachten.',
      'Twee gemeenten wachten.',
    ],
    ['stay away with what was removed', 'Wacht op Utrecht. Nu.', 'Wacht op een gemeente. Nu.', 'Nu.', 'Nu.'],
  ])('%s', (_, stored, shown, returned, expected) => {
    expect(back(stored, shown, returned)).toBe(expected)
  })

  test('give the stored text when nothing was changed, and the new one when nothing had been replaced', () => {
    const words = fc.array(fc.constantFrom('de', 'Utrecht', 'een', 'gemeente', '.', ','), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [stored, shown] = [one.join(' '), other.join(' ')]
        expect(back(stored, shown, shown)).toBe(stored)
        expect(back(shown, shown, stored)).toBe(stored)
      }),
    )
  })
})
