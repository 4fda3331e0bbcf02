/** Reading a query: any text has a meaning, and that meaning can be written down. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, type Query, writeQuery } from '../../../src/shared/query/index.ts'
import { queryText } from '../../support/query-arbitraries.ts'
import { meaning, rangesOf } from '../../support/query-meaning.ts'

describe('a query is read', () => {
  test.each([
    ['', '∅'],
    ['  ', '∅'],
    ['😀 … "" ( * - -', '∅'],
    ['opvang', 'opvang…'],
    ['opvang ', 'opvang'],
    ['opvang slachtoffers', '(opvang & slachtoffers…)'],
    ['Cliënten ', 'clienten'],
    ['opvang* zorg ', '(opvang* & zorg)'],
    ['"veilige opvang" ', '"veilige opvang"'],
    ['„veilige opvang” “zorg”', '("veilige opvang" & "zorg")'],
    ['»veilige« ', '"veilige"'],
    ['"veilige opv', '"veilige opv*"'],
    ['"veilige ', '"veilige"'],
    ['"veilige opv*"', '"veilige opv*"'],
    ['"veilige opv"*', '"veilige opv*"'],
    ['a b OF c ', '((a & b) | c)'],
    ['a EN b OR c AND d ', '((a & b) | (c & d))'],
    ['a (b OF c) ', '(a & (b | c))'],
    ['a NIET b ', '(a & !b)'],
    ['a NOT (b OF c) ', '(a & !(b | c))'],
    ['NIET NIET a ', 'a'],
    ['-a -"b c" ', '(!a & !"b c")'],
    ['a - b ', '(a & b)'],
    ['--aangifte ', 'aangifte'],
    ['een of twee niet ', '(een & of & twee & niet)'],
  ])('%j as %s', (text, expected) => {
    expect(meaning(parseQuery(text))).toBe(expected)
  })

  test.each([
    ['EN a ', 'a'],
    ['a OF', 'a'],
    ['a OF OF b ', '(a | b)'],
    ['a EN OF b ', '(a | b)'],
    ['a NIET', 'a'],
    ['((a ', 'a'],
    ['a) b) ', '(a & b)'],
    ['a (b OF c', '(a & (b | c…))'],
    ['() a ', 'a'],
    ['a OF(b c) ', '(a | (b & c))'],
  ])('what cannot stand so is left out: %j as %s', (text, expected) => {
    expect(meaning(parseQuery(text))).toBe(expected)
  })

  test.each([
    ['e-mail ', '("e mail" | email)'],
    ['e-ma', '("e ma*" | ema…)'],
    ['m.b.t. ', '("m b t" | mbt)'],
    ['slachtoffer(s) ', '("slachtoffer s" | slachtoffers)'],
    ['(slachtoffer(s) OF b) ', '("slachtoffer s" | slachtoffers | b)'],
    ['2.2 ', '"2 2"'],
    ["foto's zzp'ers zzp-er ", '(foto & zzp & zzp)'],
    ['arbeids-uitbuiting ', '(arbeids & uitbuiting)'],
    ['man/vrouw, kind ', '(man & vrouw & kind)'],
    ['-e-mail ', '!("e mail" | email)'],
  ])('signs hold words together: %j as %s', (text, expected) => {
    expect(meaning(parseQuery(text))).toBe(expected)
  })

  test.each([
    ['label:Thema/Aangifte', 'tag=Thema/Aangifte'],
    ['LABEL:x tag:y', '(tag=x & tag=y)'],
    ['editie:2018 edition:2022', '(edition=2018 | edition=2022)'],
    ['editie:2018 EN editie:2022', '(edition=2018 & edition=2022)'],
    ['bron:"Brief van ""mei""" zorg ', '(source=Brief van "mei" & zorg)'],
    ['bron:„Brief van mei” ', 'source=Brief van mei'],
    ['label: opvang zorg ', '(tag=opvang & zorg)'],
    ['label: OF zorg ', 'zorg'],
    ['label: -zorg ', '!zorg'],
    ['label: soort:vraag', 'kind=question'],
    ['label:', '∅'],
    ['label:(a b) ', '(a & b)'],
    ['(label:a)', 'tag=a'],
    ['-label:a NIET label:b', '(!tag=a & !tag=b)'],
    ['soort:vraag zorg soort:citaat editie:2022', '((kind=question | kind=quote) & zorg & edition=2022)'],
    ['(label:a OF label:b) zorg ', '((tag=a | tag=b) & zorg)'],
    ['zonder:label zonder:bron', '(without=tag & without=source)'],
    ['without:organisation', 'without=organisation'],
    ['zonder:editie', 'without=edition'],
    ['zonder:niets ', '(zonder & niets)'],
    ['soort:knelpunten', 'kind=bottleneck'],
    ['soort:c', '(kind=observation | kind=quote)'],
    ['kind: slachtoffer ', '(kind & slachtoffer)'],
    ['jaar:2018', 'year=2018'],
    ['jaar:2022..2018', 'year=2018..2022'],
    ['jaar:2018-2022', 'year=2018..2022'],
    ['year:2018.. jaar:..2012', '(year=2018.. | year=..2012)'],
    ['jaar:20 a ', 'a'],
    ['jaar:2018..20', 'year=2018..'],
    ['jaar:vorig ', '(jaar & vorig)'],
    ['zoals:s-014', 'like=s-014'],
    ['hoofdstuk:2022/2.2', 'section=2022/2.2'],
    ['http://x.nl/a:b ', '(http & ("x nl" | xnl) & a & b)'],
  ])('fields: %j as %s', (text, expected) => {
    expect(meaning(parseQuery(text))).toBe(expected)
  })
})

describe('any text', () => {
  test('is a query whose words stand in the text', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        for (const { start, end } of rangesOf(parseQuery(text))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('means the same when its meaning is written and read again', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        const query = parseQuery(text)
        expect(meaning(parseQuery(writeQuery(query)))).toBe(meaning(query))
      }),
      { numRuns: 5_000 },
    )
  })

  test('means nothing that is in itself or does not narrow', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        expect(faultsOf(parseQuery(text))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['words', 'opvang '],
    ['brackets', '('],
    ['brackets with words', 'a OF (b '],
    ['negations', 'NIET -('],
    ['quotation marks', '"'],
    ['fields', 'label: '],
    ['one word', 'x'],
    ['letters with dots', 'a.'],
    ['apostrophes', "a'"],
  ])('of 100 kB is read: %s', (_, piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const query = parseQuery(text)
    expect(meaning(parseQuery(writeQuery(query)))).toBe(meaning(query))
  })
})

/** Where a query is not in its normal form. */
function faultsOf(query: Query): readonly string[] {
  switch (query.type) {
    case 'and':
    case 'or': {
      const types = query.parts.map((part) => part.type)
      const own = types.length < 2 || types.includes(query.type) || types.includes('everything')
      return [...(own ? [query.type] : []), ...query.parts.flatMap(faultsOf)]
    }
    case 'not':
      return query.part.type === 'not' || query.part.type === 'everything' ? ['not'] : faultsOf(query.part)
    case 'everything':
    case 'word':
    case 'prefix':
    case 'phrase':
    case 'field':
      return []
  }
}
