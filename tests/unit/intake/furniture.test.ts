import { describe, expect, test } from 'vitest'
import { proposeFromText } from '../../../src/main/core/intake/index.ts'

const body = ['Na iedere hoosbui staat het water tot aan de drempel.', 'Kolken worden te weinig geleegd.']

describe('page furniture', () => {
  test.each([
    ['a page number', '18', 18],
    ['a page number between dashes', '- 18 -', 18],
    ['a page number of a total', '3 / 12', 3],
    ['the word page', 'Bloemlezing Water in de wijk | pagina 7', 7],
    ['a serial name', 'bloemlezing - programma water in de wijk 18', 18],
    ['a bare name', 'Waterwijk 2030 Deltastad 7', 7],
  ])('%s at the foot is set aside', (_, footer, page) => {
    const proposal = proposeFromText([...body, footer].join('\n'))
    expect(proposal.furniture).toEqual([footer])
    expect(proposal.sections[0]?.statements.map((statement) => [statement.text, statement.page])).toEqual(
      body.map((text) => [text, page]),
    )
  })

  test('footers cut a text without form feeds into pages', () => {
    const proposal = proposeFromText([body[0], 'bloemlezing 4', body[1], 'bloemlezing 5'].join('\n'))
    expect(proposal.furniture).toEqual(['bloemlezing 4', 'bloemlezing 5'])
    expect(proposal.sections[0]?.statements.map(({ page }) => page)).toEqual([4, 5])
  })

  test('a header repeated on every page is set aside once', () => {
    const proposal = proposeFromText(['Water in de wijk', body[0], '\fWater in de wijk', body[1]].join('\n'))
    expect(proposal.furniture).toEqual(['Water in de wijk'])
  })

  test('a header without a number cuts a text without form feeds into pages', () => {
    const page = ['Water in de wijk', ...body, ...body]
    const proposal = proposeFromText([...page, ...page].join('\n'))
    expect(proposal.furniture).toEqual(['Water in de wijk'])
    expect(proposal.sections[0]?.statements.map(({ page: number }) => number)).toEqual([
      1, 1, 1, 1, 2, 2, 2, 2,
    ])
  })

  test.each(['2 Knelpunten in de wijk', 'Dit duurt al sinds 2019', 'Het gaat om jongeren tot 18'])(
    '%s is body text',
    (line) => {
      expect(proposeFromText([line, ...body].join('\n')).furniture).toEqual([])
      expect(proposeFromText([...body, line].join('\n')).furniture).toEqual([])
    },
  )
})
