/** What is written is what is stored: our rich text goes through the editor and comes back the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromLexical, toLexical } from '../../../src/renderer/components/rich-text/convert.ts'
import { createRichTextEditor } from '../../../src/renderer/components/rich-text/create-editor.ts'
import {
  type Block,
  type Inline,
  markTypes,
  type RichText,
  toPlainText,
} from '../../../src/shared/domain/index.ts'

type Text = Extract<Inline, { type: 'text' }>

const words = fc.string({ unit: 'grapheme', minLength: 1 })
const marks = fc
  .subarray([...markTypes], { minLength: 1 })
  .map((chosen): Pick<Text, 'marks'> => ({ marks: chosen }))
const text: fc.Arbitrary<Text> = fc
  .tuple(words, fc.oneof(fc.constant({}), marks))
  .map(([text, look]) => ({ type: 'text', text, ...look }))
const anyJson = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<
  Extract<Inline, { type: 'opaque-inline' }>['data']
>

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constant<Inline>({ type: 'line-break' }),
  fc.record({
    type: fc.constant('link' as const),
    href: fc.webUrl(),
    content: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('reference' as const), target: words, label: words }),
  fc.record({ type: fc.constant('footnote' as const), content: fc.array(text, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('opaque-inline' as const), text: fc.string(), data: anyJson }),
)
const content = fc.array(inline, { maxLength: 5 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), content }),
  fc.record({
    type: fc.constant('list' as const),
    style: fc.constantFrom('bullet' as const, 'number' as const),
    items: fc.array(fc.record({ content, level: fc.integer({ min: 0, max: 8 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    headerRows: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(fc.array(fc.record({ content }), { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('opaque' as const), text: fc.string(), data: anyJson }),
)
const document = fc.array(block, { maxLength: 5 }).map((blocks): RichText => ({ version: 1, blocks }))

it('is the same after a turn through the state of the editor', () => {
  fc.assert(
    fc.property(document, (rich) => {
      expect(fromLexical(toLexical(rich))).toEqual(rich)
    }),
  )
})

it('is the same after an editor has loaded it and given it back', () => {
  fc.assert(
    fc.property(document, (rich) => {
      fc.pre(rich.blocks.length > 0)
      const { editor, onError } = createRichTextEditor()
      onError((error) => {
        throw error
      })
      const loaded = editor.parseEditorState(toLexical(joined(rich)))
      expect(fromLexical(loaded.toJSON())).toEqual(joined(rich))
    }),
  )
})

it('keeps all words of a document in the editor', () => {
  fc.assert(
    fc.property(document, (rich) => {
      expect(toPlainText(fromLexical(toLexical(rich)))).toBe(toPlainText(rich))
    }),
  )
})

it('has one Lexical, whose parts all bear its version', () => {
  const modules = resolve(import.meta.dirname, '../../../node_modules')
  const versions = ['lexical', ...readdirSync(resolve(modules, '@lexical')).map((name) => `@lexical/${name}`)]
    .map((name) => readFileSync(resolve(modules, name, 'package.json'), 'utf8'))
    .map((file) => (JSON.parse(file) as { readonly version: string }).version)
  expect(new Set(versions).size).toBe(1)
  const lock = readFileSync(resolve(modules, '../package-lock.json'), 'utf8')
  expect(lock.match(/"(?:[^"]*\/)?node_modules\/lexical"/g)).toHaveLength(1)
})

/** Neighbours that look alike become one text in an editor, as they do on the page. */
function joined(rich: RichText): RichText {
  return { version: 1, blocks: rich.blocks.map(joinedBlock) }
}

function joinedBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: joinedInlines(block.content) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, content: joinedInlines(item.content) })),
      }
    case 'table':
    case 'opaque':
      return block
  }
}

function joinedInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const next of inlines) {
    const last = joined.at(-1)
    if (next.type === 'text' && last?.type === 'text' && String(next.marks) === String(last.marks))
      joined[joined.length - 1] = { ...last, text: last.text + next.text }
    else joined.push(next.type === 'link' ? { ...next, content: joinedTexts(next.content) } : next)
  }
  return joined
}

const joinedTexts = (texts: readonly Text[]): Text[] =>
  joinedInlines(texts).filter((part): part is Text => part.type === 'text')
