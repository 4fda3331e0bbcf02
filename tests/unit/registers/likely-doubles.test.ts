import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneLetterApart, likelyDoubles } from '../../../src/renderer/views/stakeholders/likely-doubles.ts'

const named = (...names: readonly string[]) =>
  names.map((organisation) => ({ id: organisation, programme: 'p', organisation }))

const areAlike = (one: string, other: string): boolean => likelyDoubles(named(one, other)).size === 2

describe('likely doubles', () => {
  it.each([
    ['Gemeente Rotterdam', 'gemeente rotterdam'],
    ['Politie', 'Nationale Politie'],
    ['Stichting Fier', 'Fier'],
    ['CoMensha', 'Comensha.'],
    ['Immigratie- en Naturalisatiedienst (IND)', 'IND'],
    ['Openbaar Ministerie', 'OM'],
    ['I.N.D.', 'IND'],
    ['Gemeente Utrecht', 'Gemeente Utrehct'],
    ['Leger des Heils', 'Leger des Heil'],
    ['Rotterdam, gemeente', 'Gemeente Rotterdam'],
    ['Café Zürich', 'Cafe Zurich'],
  ])('are %s and %s', (one, other) => {
    expect(areAlike(one, other)).toBe(true)
  })

  it.each([
    ['Gemeente Rotterdam', 'Gemeente Amsterdam'],
    ['GGD regio 1', 'GGD regio 2'],
    ['IND', 'INL'],
    ['Opvanghuis Noord', 'Opvanghuis Zuid'],
    ['Politie', 'Polio-stichting'],
    ['Steunpunt (Utrecht)', 'Utrecht'],
    ['', ' '],
  ])('are not %j and %j', (one, other) => {
    expect(areAlike(one, other)).toBe(false)
  })

  it('are only of one programme', () => {
    const entries = [
      { id: '1', programme: 'p', organisation: 'Politie' },
      { id: '2', programme: 'q', organisation: 'Politie' },
    ]
    expect(likelyDoubles(entries).size).toBe(0)
  })

  it('come with every other one, in the order of the register', () => {
    const doubles = likelyDoubles(named('Politie', 'Fier', 'De Politie', 'Nationale politie'))
    expect(doubles.get('De Politie')).toEqual(['Politie', 'Nationale politie'])
    expect([...doubles.keys()]).toEqual(['Politie', 'De Politie', 'Nationale politie'])
  })

  it('are doubles of each other, and never of themselves', () => {
    const name = fc.array(
      fc.constantFrom('de', 'politie', 'polite', 'om', 'openbaar', 'ministerie', '(OM)', '1'),
    )
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const doubles = likelyDoubles(
          names.map((words, at) => ({ id: String(at), programme: 'p', organisation: words.join(' ') })),
        )
        for (const [id, others] of doubles) {
          expect(others).not.toContain(id)
          for (const other of others) expect(doubles.get(other)).toContain(id)
        }
      }),
    )
  })
})

describe('one letter apart', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 6, maxLength: 12 })
  it('is what a name and the name with a letter left out are', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (name, seed) => {
        const at = seed % name.length
        expect(isOneLetterApart(name.join(''), name.toSpliced(at, 1).join(''))).toBe(true)
      }),
    )
  })
  it('is not what two changes make', () => {
    expect(isOneLetterApart('gemeente', 'gameente')).toBe(true)
    expect(isOneLetterApart('gemeente', 'gameenta')).toBe(false)
  })
})
