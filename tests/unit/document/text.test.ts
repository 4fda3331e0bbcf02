/** Text in a document can be held by every format, and loses no letter. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Inline } from '../../../src/shared/document/index.ts'
import { toPlainText } from '../../../src/shared/domain/index.ts'
import { richText } from '../../support/exchange-arbitraries.ts'
import { editionWith, placed, published, section, statement } from '../../support/published.ts'

const words = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      switch (block.type) {
        case 'paragraph':
          return block.content
        case 'list':
          return block.items.flatMap(({ content }) => content)
        case 'table':
          return block.rows.flat().flatMap(({ content }) => content)
      }
    })
    .map(wordsOf)
    .join('')

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'line-break':
      return ''
    case 'reference':
      return inline.label
    case 'link':
    case 'footnote':
      return inline.content.map(({ text }) => text).join('')
  }
}

const letters = (text: string): string =>
  Array.from(text.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .toSorted()
    .join('')

test('no letter is lost, and nothing is left that XML cannot hold', () => {
  fc.assert(
    fc.property(richText, (rich) => {
      const { sections } = published(
        editionWith([section('1', 'Een', { placements: [placed(statement('x', { text: rich }))] })]),
      )
      const text = words(sections[0]?.statements[0]?.blocks ?? [])
      expect(letters(text)).toBe(letters(toPlainText(rich)))
      expect(text).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]/u)
      expect(text.isWellFormed()).toBe(true)
    }),
  )
})
