/** What an officer is warned of before a document leaves. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxWarningPlaces, type PublishingWarning } from '../../../src/shared/contract/index.ts'
import {
  type Content,
  type ContentSection,
  type Options,
  warningsOf,
} from '../../../src/shared/document/index.ts'
import type { Inline, RichText } from '../../../src/shared/domain/index.ts'
import { numberedEditions } from '../../support/numbered-editions.ts'
import {
  editionWith,
  idOf,
  placed,
  plain,
  published,
  section,
  statement,
  text,
} from '../../support/published.ts'

const warned = (content: Content, options: Partial<Options> = {}): readonly PublishingWarning[] =>
  warningsOf(content, published(content, options), { ...plain, ...options })

const places = (
  content: Content,
  code: PublishingWarning['code'],
  options: Partial<Options> = {},
): readonly string[] =>
  warned(content, options)
    .filter((warning) => warning.code === code)
    .flatMap((warning) => warning.places.map(({ entity, label }) => `${entity} ${label}`))

const referring = (target: string): RichText => {
  const content: Inline[] = [{ type: 'reference', target, label: '1-1' }]
  return { version: 1, blocks: [{ type: 'paragraph', content }] }
}

const tagged = { tags: ['Thema/Opvang'] }
const cited = { citations: [{ organisation: 'Gemeente Oosterduin', type: 'gemeente', quote: 'Zo is het.' }] }

const tidy = placed(statement('x', tagged))
const fine = editionWith([section('1', 'Een', { placements: [placed(statement('a', tagged))] })])

test('nothing is wrong with a final edition that is tagged and refers to nothing', () => {
  expect(warned(fine)).toEqual([])
})

test('an edition that is a draft', () => {
  const [edition] = fine.editions
  if (edition === undefined) throw new Error('no edition')
  const draft = { ...edition, edition: { ...edition.edition, status: 'draft' } } as const
  expect(places({ ...fine, editions: [draft] }, 'draft-edition')).toEqual(['edition Bloemlezing 2022'])
})

describe('a section without statements', () => {
  const content = editionWith([
    section('1', 'Een', {
      sections: [section('1.1', 'Leeg'), section('1.2', 'Ook', { placements: [tidy] })],
    }),
    section('2', 'Twee', { sections: [section('2.1', 'Niets'), section('2.2', 'Nog niets')] }),
  ])
  test('is named by the highest that has none', () => {
    expect(places(content, 'empty-section')).toEqual(['section 1.1 Leeg', 'section 2 Twee'])
  })
  test('does not matter where it is not published', () => {
    const part = { kind: 'sections', ids: new Set([idOf('deel-Ook')]) } as const
    expect(places(content, 'empty-section', { part })).toEqual([])
  })
})

describe('a reference', () => {
  const referringTo = (target: string) =>
    editionWith([
      section('1', 'Een', {
        introduction: referring(target),
        placements: [placed(statement('a', { ...tagged, text: referring(target) }))],
      }),
      section('2', 'Twee', { placements: [placed(statement('b', tagged))] }),
    ])

  test('to what is gone, in a text and in an introduction', () => {
    expect(places(referringTo('weg'), 'broken-reference')).toEqual(['section 1 Een', 'statement 1-1'])
  })
  test('that leads somewhere is fine', () => {
    expect(places(referringTo(idOf('b')), 'broken-reference')).toEqual([])
  })
  test('out of what is published', () => {
    const part = { kind: 'statements', ids: new Set([idOf('a')]) } as const
    expect(places(referringTo(idOf('b')), 'broken-reference', { part })).toEqual([
      'section 1 Een',
      'statement 1-1',
    ])
  })
  test('does not matter where its text is not shown', () => {
    const quoted = editionWith([
      section('1', 'Een', {
        introduction: referring('weg'),
        placements: [placed(statement('a', { ...tagged, ...cited, text: referring('weg') }))],
      }),
    ])
    expect(places(quoted, 'broken-reference', { introductions: 'left-out', wording: 'verbatim' })).toEqual([])
  })
})

test('a link out of what is published, where links are shown', () => {
  const content: Content = {
    ...editionWith([
      section('1', 'Een', { placements: [placed(statement('a', tagged))] }),
      section('2', 'Twee', { placements: [placed(statement('b', tagged))] }),
    ]),
    links: [
      {
        type: 'related',
        from: { kind: 'statement', id: idOf('a') },
        to: { kind: 'statement', id: idOf('b') },
      },
    ],
  }
  const part = { kind: 'statements', ids: new Set([idOf('a')]) } as const
  expect(places(content, 'broken-reference', { part })).toEqual(['statement 1-1'])
  expect(places(content, 'broken-reference', { part, links: 'left-out' })).toEqual([])
  expect(places(content, 'broken-reference')).toEqual([])
})

test('a statement without a tag, where tags are shown', () => {
  const content = editionWith([section('1', 'Een', { placements: [placed(statement('a'))] })])
  expect(places(content, 'untagged')).toEqual(['statement 1-1'])
  expect(places(content, 'untagged', { tags: 'left-out' })).toEqual([])
})

test('a statement of which the words of the source are not known, where those are asked', () => {
  const content = editionWith([
    section('1', 'Een', { placements: [placed(statement('a', tagged)), placed(statement('b', cited))] }),
  ])
  expect(places(content, 'no-quote', { wording: 'verbatim' })).toEqual(['statement 1-1'])
  expect(places(content, 'no-quote')).toEqual([])
})

describe('a name that is left in what should be anonymous', () => {
  const anonymous = { organisations: 'anonymous' } as const
  const saying = (words: string) =>
    editionWith([
      section('1', 'Een', {
        placements: [placed(statement('a', { ...tagged, ...cited, text: text(words) }))],
      }),
    ])

  test('in a text', () => {
    expect(places(saying('De Oosterduinse raad.'), 'name-left', anonymous)).toEqual(['statement 1-1'])
    expect(places(saying('De Oosterduinse raad.'), 'name-left')).toEqual([])
  })
  test('not where it was taken out', () => {
    expect(places(saying('De raad van Gemeente Oosterduin.'), 'name-left', anonymous)).toEqual([])
  })
  test('across words that are written differently', () => {
    const content: Inline[] = [
      { type: 'text', text: 'Gemeente ' },
      { type: 'text', text: 'Ooster', marks: ['bold'] },
      { type: 'text', text: 'duin' },
    ]
    const split = editionWith([
      section('1', 'Een', {
        placements: [
          placed(
            statement('a', {
              ...tagged,
              ...cited,
              text: { version: 1, blocks: [{ type: 'paragraph', content }] },
            }),
          ),
        ],
      }),
    ])
    expect(places(split, 'name-left', anonymous)).toEqual(['statement 1-1'])
  })
  test('in a title, an introduction, a footnote, a tag and the name of an edition', () => {
    const footnote: Inline[] = [
      { type: 'text', text: 'Zo.' },
      { type: 'footnote', content: [{ type: 'text', text: 'Aldus Oosterduiners.' }] },
    ]
    const content = editionWith([
      section('1', 'Oosterduiners', { placements: [placed(statement('a', { ...tagged, ...cited }))] }),
      section('2', 'Twee', { introduction: text('Van Oosterduinse zijde.'), placements: [tidy] }),
      section('3', 'Drie', {
        placements: [
          placed(
            statement('b', {
              ...tagged,
              text: { version: 1, blocks: [{ type: 'paragraph', content: footnote }] },
            }),
          ),
          placed(statement('c', { tags: ['Plaats/Oosterduinen'] })),
        ],
      }),
    ])
    const [edition] = content.editions
    if (edition === undefined) throw new Error('no edition')
    const named = { ...edition, edition: { ...edition.edition, title: 'Wat Oosterduiners zeggen' } }
    expect(places({ ...content, editions: [named] }, 'name-left', anonymous)).toEqual([
      'edition Wat Oosterduiners zeggen',
      'section 1 Oosterduiners',
      'section 2 Twee',
      'statement 3-1',
      'statement 3-2',
    ])
  })
})

test('each kind is told once; of many places the first are named and all are counted', () => {
  const many = Array.from({ length: maxWarningPlaces + 1 }, (_, at) => placed(statement(`s${at}`)))
  const warnings = warned(editionWith([section('1', 'Een', { placements: many })]))
  expect(warnings.map(({ code, count, places: named }) => [code, count, named.length])).toEqual([
    ['untagged', maxWarningPlaces + 1, maxWarningPlaces],
  ])
})

test('every section without statements is under a place that is named, whatever the tree', () => {
  fc.assert(
    fc.property(numberedEditions, fc.nat(3), (bare, digit) => {
      const content = filled(bare, String(digit))
      const named = new Set(
        warned(content).flatMap((warning) =>
          warning.code === 'empty-section' ? warning.places.map(({ id }) => id) : [],
        ),
      )
      const check = (sections: ReturnType<typeof published>['sections'], isUnder: boolean): number =>
        sections.reduce((held, one) => {
          const isNamed = named.has(one.id)
          expect(isUnder && isNamed).toBe(false)
          const own = one.statements.length + check(one.sections, isUnder || isNamed)
          expect(own === 0).toBe(isUnder || isNamed)
          return held + own
        }, 0)
      check(published(content).sections, false)
    }),
  )
})

/** With a statement in every section whose id ends in the digit. */
const filled = (content: Content, digit: string): Content => {
  const fill = (one: ContentSection): ContentSection => ({
    ...one,
    placements: one.id.endsWith(digit) ? [placed(statement(one.id, tagged), one.id)] : [],
    sections: one.sections.map(fill),
  })
  return {
    ...content,
    editions: content.editions.map((edition) => ({ ...edition, sections: edition.sections.map(fill) })),
  }
}
