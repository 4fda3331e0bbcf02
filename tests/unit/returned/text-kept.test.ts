/** What a file does not show stays in the text that it changes. */
import { describe, expect, test } from 'vitest'
import type { ReturnedFile } from '../../../src/main/core/intake/returned/index.ts'
import { type Block, type Options, profiles } from '../../../src/shared/document/index.ts'
import { type RichText } from '../../../src/shared/domain/index.ts'
import { editionWith, idOf, placed, published, section, statement, text } from '../../support/published.ts'
import { compared, sentBack } from '../../support/returned.ts'

const citation = {
  name: 'Verslag',
  organisation: 'Gemeente Utrecht',
  type: 'gemeente',
  quote: 'Zo zei Utrecht het.',
}
const anthology = (rich: RichText) =>
  editionWith([
    section('1', 'Opvang', {
      placements: [
        placed(statement('een', { text: rich, citations: [citation] })),
        placed(statement('twee', { text: text('Nog iets.') })),
      ],
    }),
  ])

/** The first statement with other blocks. */
const withBlocks = (
  file: ReturnedFile,
  change: (blocks: readonly Block[]) => readonly Block[],
): ReturnedFile => ({
  ...file,
  sections: file.sections.map((one) => ({
    ...one,
    statements: one.statements.map((own, at) => (at === 0 ? { ...own, blocks: change(own.blocks) } : own)),
  })),
})

const said = (words: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [] }],
})

function afterChange(
  rich: RichText,
  options: Partial<Options>,
  change: (blocks: readonly Block[]) => readonly Block[],
): RichText['blocks'] | null {
  const content = anthology(rich)
  const [difference] = compared(content, withBlocks(sentBack(published(content, options)), change))
  return difference?.kind === 'changed' ? difference.after.blocks : null
}

describe('in a statement that colleagues changed', () => {
  test('names stand again that an anonymous file had left out', () => {
    const after = afterChange(
      text('De Gemeente Utrecht wacht.\nDe Gemeente Utrecht belt.'),
      { ...profiles['Kamerbrief bijlage'] },
      ([first, ...rest]) => [first ?? said(''), ...rest.map(() => said('Een gemeente belt vaak.'))],
    )
    expect(after).toEqual(text('De Gemeente Utrecht wacht.\nDe Gemeente Utrecht belt vaak.').blocks)
  })

  test('sources that stood in a footnote are not taken for text', () => {
    const after = afterChange(text('Het wacht.'), { sources: 'footnote' }, (blocks) =>
      blocks.map((block) =>
        block.type === 'paragraph'
          ? {
              ...block,
              content: [...(said('Het wacht lang.') as typeof block).content, ...block.content.slice(1)],
            }
          : block,
      ),
    )
    expect(after).toEqual(text('Het wacht lang.').blocks)
  })

  test('what the product does not know stays beside it', () => {
    const unknown = { type: 'opaque' as const, text: 'Een figuur', data: { svg: '…' } }
    const rich: RichText = { version: 1, blocks: [...text('Het wacht.').blocks, unknown] }
    const after = afterChange(rich, {}, ([, ...rest]) => [said('Het wacht lang.'), ...rest])
    expect(after).toEqual([...text('Het wacht lang.').blocks, unknown])
  })

  test('a reference keeps its name and what it points at, whatever number a word processor gave it', () => {
    const reference = { type: 'reference' as const, target: 'twee', label: 'zie daar' }
    const rich: RichText = { version: 1, blocks: [{ type: 'paragraph', content: [reference] }] }
    const after = afterChange(rich, {}, () => [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Zie ook ', marks: [] },
          { type: 'reference', anchor: { kind: 'placement', id: idOf('plaats-twee') }, label: '1-2' },
        ],
      },
    ])
    expect(after).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Zie ook ' }, reference] }])
  })

  test('of a file with the words of the source, those are what was changed', () => {
    const content = anthology(text('Geredigeerd.'))
    const file = sentBack(published(content, { wording: 'verbatim', sources: 'left-out' }))
    expect(
      compared(
        content,
        withBlocks(file, () => [said('Zo zei Utrecht het niet.')]),
      ),
    ).toMatchObject([
      { kind: 'changed', before: text('Zo zei Utrecht het.'), after: text('Zo zei Utrecht het niet.') },
    ])
  })
})

test('a number that stands in a title as words is no part of it', () => {
  const content = anthology(text('Het wacht.'))
  const file = sentBack(published(content))
  const titled = (title: string): ReturnedFile => ({
    ...file,
    sections: file.sections.map((one) => ({ ...one, title })),
  })
  expect(compared(content, titled('1 Opvang'))).toEqual([])
  expect(compared(content, titled('1 Opvang nu'))).toMatchObject([{ kind: 'retitled', after: 'Opvang nu' }])
})
