/** A document of several editions and the inbox. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content, ContentSection, EditionContent, Section } from '../../../src/shared/document/index.ts'
import { numberedEditions } from '../../support/numbered-editions.ts'
import { editionWith, idOf, placed, published, section, statement, text } from '../../support/published.ts'

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((one) => [one, ...flat(one.sections)])

const editionOf = (id: string, { editions: [edition] }: Content): EditionContent => {
  if (edition === undefined) throw new Error('no edition')
  return { ...edition, edition: { ...edition.edition, id, title: `Editie ${id}` } }
}

/** The same sections under ids of their own, each with a statement of its own. */
const own = (sections: readonly ContentSection[], sign: string): readonly ContentSection[] =>
  sections.map((one) => {
    const id = sign + one.id.slice(1)
    const placement = { id: id.replace(sign, 'c'), statement: statement(id, { id }) }
    return { ...one, id, placements: [placement], sections: own(one.sections, sign) }
  })

test('holds every statement once, each level one below the other, numbered as in its edition', () => {
  fc.assert(
    fc.property(numberedEditions, numberedEditions, (one, other) => {
      const [a, b] = [editionOf('a', one), editionOf('b', other)]
      const editions = [
        { ...a, sections: own(a.sections, 'a') },
        { ...b, sections: own(b.sections, 'b') },
      ]
      const document = published({ ...one, editions, inbox: [statement('postvak')] })
      const kept = editions.filter(({ sections }) => sections.length > 0)
      const headings = flat(document.sections)
      expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
      for (const { level, sections } of headings) {
        expect(sections.filter((below) => below.level !== level + 1)).toEqual([])
      }
      const alone = kept.flatMap((edition) => flat(published({ ...one, editions: [edition] }).sections))
      expect(headings.filter(({ statements }) => statements.length > 0).map(({ number }) => number)).toEqual([
        ...alone.map(({ number }) => number),
        { text: '', counted: null },
      ])
    }),
  )
})

const twice: Content = {
  ...editionWith([]),
  editions: ['2018', '2022'].map((id) =>
    editionOf(
      id,
      editionWith([
        section('1', `In ${id}`, {
          placements: [
            placed(statement(`x-${id}`, { externalId: 's-1' }), `plaats-${id}`),
            placed(
              statement(`y-${id}`, {
                text: {
                  version: 1,
                  blocks: [
                    { type: 'paragraph', content: [{ type: 'reference', target: 's-1', label: '1-1' }] },
                  ],
                },
              }),
            ),
          ],
        }),
      ]),
    ),
  ),
}

test('a name that was given in each edition is read in its own', () => {
  const targets = flat(published(twice).sections)
    .flatMap(({ statements }) => statements.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    .flatMap((inline) => (inline.type === 'reference' ? [inline.anchor.id] : []))
  expect(targets).toEqual([idOf('plaats-2018'), idOf('plaats-2022')])
})

test('only the inbox is a document with one heading', () => {
  const document = published({
    ...editionWith([]),
    editions: [],
    inbox: [statement('a', { text: text('Zo.') })],
  })
  expect(document.title).toBe('Selectie van uitspraken')
  expect(
    document.sections.map(({ title, statements }) => [title, statements.map(({ place }) => place)]),
  ).toEqual([['Nog niet geplaatst', ['1']]])
  expect(document.sections[0]?.statements[0]?.placement).toBe(idOf('a'))
})
