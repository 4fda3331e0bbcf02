/** A text that grows line by line, with what colleagues did to it. */
import { type Block, cleanText, type Inline, isBlank, type Text } from '../../../../shared/document/index.ts'
import type { TrackedChange } from '../../../../shared/contract/index.ts'
import type { Comment, Paragraph, Stamp, Table } from '../readers/index.ts'
import type { Word } from './parts.ts'

export type ReturnedText = {
  readonly blocks: readonly Block[]
  readonly tracked: readonly TrackedChange[]
  readonly comments: readonly Comment[]
}

export type Growing = {
  addParagraph(words: readonly Word[], list: Paragraph['list']): void
  addTable(rows: readonly (readonly (readonly Word[])[])[], headerRows: Table['headerRows']): void
  /** Of words that are no text. */
  addComments(words: readonly Word[]): void
  /** Empty paragraphs at its ends are none of it. */
  done(): ReturnedText
}

export function grow(): Growing {
  const blocks: Block[] = []
  const tracked: TrackedChange[] = []
  const comments: Comment[] = []
  const addComments = (words: readonly Word[]): void => {
    for (const word of words) if (word.type === 'comment') comments.push(word.comment)
  }
  const note = (words: readonly Word[]): void => {
    addComments(words)
    for (const change of words.flatMap(changeOf)) addChange(tracked, change)
  }
  return {
    addComments,
    addParagraph: (words, list) => {
      note(words)
      const content = inlinesOf(words)
      const last = blocks.at(-1)
      if (list === null) blocks.push({ type: 'paragraph', content })
      else if (content.length === 0) return
      else if (last?.type === 'list' && last.style === list.style) {
        blocks.splice(-1, 1, { ...last, items: [...last.items, { level: list.level, content }] })
      } else blocks.push({ type: 'list', style: list.style, items: [{ level: list.level, content }] })
    },
    addTable: (rows, headerRows) => {
      rows.flat().forEach(note)
      const width = Math.max(0, ...rows.map((row) => row.length))
      if (width === 0) return
      const cells = (row: (typeof rows)[number]) =>
        Array.from({ length: width }, (_, at) => ({ content: inlinesOf(row[at] ?? []) }))
      blocks.push({ type: 'table', headerRows, rows: rows.map(cells) })
    },
    done: () => ({ blocks: withoutEmptyEnds(blocks), tracked, comments }),
  }
}

/** Whether the words are nothing to read. */
export const hasNothing = (words: readonly Word[]): boolean =>
  isBlank([{ type: 'paragraph', content: inlinesOf(words) }])

/** The words as one line, such as of a title. */
export const lineOf = (words: readonly Word[]): string =>
  inlinesOf(words)
    .map((inline) => ('text' in inline ? inline.text : 'label' in inline ? inline.label : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Without blanks at the ends; words with the same marks are one. */
function inlinesOf(words: readonly Word[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const word of words) {
    if (word.type !== 'inline') continue
    const inline = cleaned(word.inline)
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(last, inline)) {
      joined.splice(-1, 1, { ...last, text: last.text + inline.text })
    } else joined.push(inline)
  }
  return trimEnd(trimStart(joined))
}

const sameMarks = (one: Text, other: Text): boolean =>
  one.marks.toSorted().join() === other.marks.toSorted().join()

/** As a text of ours: strangers may have put anything in it. */
function cleaned(inline: Inline): Inline {
  switch (inline.type) {
    case 'text':
      return { ...inline, text: cleanText(inline.text).replaceAll('\n', ' ') }
    case 'link':
    case 'footnote':
      return {
        ...inline,
        content: inline.content.map((text) => ({
          ...text,
          text: cleanText(text.text).replaceAll('\n', ' '),
        })),
      }
    case 'reference':
      return { ...inline, label: cleanText(inline.label).replaceAll('\n', ' ') }
    case 'line-break':
      return inline
  }
}

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines
  if (first?.type === 'line-break') return trimStart(rest)
  if (first?.type !== 'text') return inlines
  const text = first.text.trimStart()
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  const before = inlines.slice(0, -1)
  if (last?.type === 'line-break') return trimEnd(before)
  if (last?.type !== 'text') return inlines
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(before) : [...before, { ...last, text }]
}

const isFull = (block: Block): boolean => block.type !== 'paragraph' || block.content.length > 0

function withoutEmptyEnds(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(isFull)
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex(isFull) + 1)
}

function changeOf(word: Word): readonly TrackedChange[] {
  switch (word.type) {
    case 'deleted':
      return [changed('deleted', word.text, word.by)]
    case 'inline':
      return word.inserted === null ? [] : [changed('inserted', plainOf(word.inline), word.inserted)]
    case 'comment':
      return []
  }
}

const changed = (kind: TrackedChange['kind'], text: string, { author, date }: Stamp): TrackedChange => ({
  kind,
  author,
  date,
  text: cleanText(text),
})

function plainOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'reference':
      return inline.label
    case 'link':
      return inline.content.map(({ text }) => text).join('')
    case 'line-break':
    case 'footnote':
      return ' '
  }
}

/** Word stamps every run of one change: what goes on is one. */
function addChange(tracked: TrackedChange[], change: TrackedChange): void {
  const last = tracked.at(-1)
  const goesOn = last?.kind === change.kind && last.author === change.author && last.date === change.date
  if (goesOn) tracked.splice(-1, 1, { ...last, text: last.text + change.text })
  else if (change.text !== '') tracked.push(change)
}
