/** Writes a document as Markdown (CommonMark, with the tables and footnotes of GitHub). */
import type {
  Block,
  Document,
  Inline,
  Link,
  Section,
  Statement,
  TagEntry,
} from '../../../shared/document/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import type { Writer } from './writer.ts'

export const write: Writer = async (document) => new TextEncoder().encode(markdownOf(document))

/** `notes` gathers the footnotes, which stand at the end. */
type Notes = string[]

function markdownOf({ title, properties, sections, index }: Document): string {
  const notes: Notes = []
  const parts = [
    `# ${escape(title)}`,
    escape(properties.isDraft ? `${properties.programme} · ${nl.document.draft}` : properties.programme),
    ...sections.flatMap((section) => sectionParts(section, notes)),
    ...(index.length === 0 ? [] : [`## ${nl.document.tagIndex}`, index.map(tagLine).join('\n')]),
  ]
  const footnotes = notes.map((note, at) => `[^${at + 1}]: ${note}`)
  return `${[...parts, ...footnotes].filter((part) => part !== '').join('\n\n')}\n`
}

function sectionParts(
  { level, number, title, introduction, statements, sections }: Section,
  notes: Notes,
): string[] {
  const heading = [number.text, title].filter((words) => words !== '').join(' ')
  return [
    `${'#'.repeat(Math.min(level + 1, 6))} ${escape(heading)}`,
    ...introduction.map((block) => blockText(block, notes)),
    ...statements.map((statement) => statementText(statement, notes)),
    ...sections.flatMap((section) => sectionParts(section, notes)),
  ]
}

/** A statement is an item of a list, so that all that belongs to it is indented below it. */
function statementText({ place, blocks, sources, tags, links }: Statement, notes: Notes): string {
  const [first = '', ...rest] = blocks.map((block) => blockText(block, notes))
  const parts = [
    `**${escape(place)}** ${blocks[0]?.type === 'paragraph' ? first : `\n\n${first}`}`,
    ...rest,
    ...sources.map((source) => `*${escape(source)}*`),
    ...(tags.length === 0 ? [] : [escape(`${nl.document.tags} ${tags.join('; ')}`)]),
    ...(links.length === 0 ? [] : [links.map(linkText).join('; ')]),
  ]
  return `- ${parts.join('\n\n').split('\n').join('\n  ')}`.replaceAll(/[ ]+$/gm, '')
}

const linkText = ({ word, label }: Link): string => `${escape(word)} ${escape(label)}`

const tagLine = ({ path, sections }: TagEntry): string =>
  `- ${escape(path)}: ${sections.map(({ label }) => escape(label)).join(', ')}`

function blockText(block: Block, notes: Notes): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.content, notes)
    case 'list':
      return block.items
        .map(({ level, content }) => {
          const sign = block.style === 'bullet' ? '-' : '1.'
          return `${'   '.repeat(level)}${sign} ${inlineText(content, notes)}`
        })
        .join('\n')
    case 'table': {
      const [head = [], ...body] = block.rows.map((row) => row.map(({ content }) => cellText(content, notes)))
      return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
    }
  }
}

const cellText = (content: readonly Inline[], notes: Notes): string =>
  inlineText(content, notes).replaceAll(/\\?\n/g, ' ')

const inlineText = (content: readonly Inline[], notes: Notes): string =>
  content.map((inline) => ownText(inline, notes)).join('')

function ownText(inline: Inline, notes: Notes): string {
  switch (inline.type) {
    case 'text': {
      const text = escape(inline.text)
      const isBold = inline.marks.includes('bold')
      const isItalic = inline.marks.includes('italic')
      // The same sign read from either side.
      const sign = '*'.repeat((isBold ? 2 : 0) + (isItalic ? 1 : 0))
      // Marks stand against the words: blanks at the ends stay outside.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
      return words === '' ? text : `${before}${sign}${words}${sign}${after}`
    }
    case 'line-break':
      return '\\\n'
    case 'link':
      return `[${inline.content.map((text) => ownText(text, notes)).join('')}](<${inline.href}>)`
    case 'reference':
      return escape(inline.label)
    case 'footnote': {
      const note = inline.content.map((text) => ownText(text, notes)).join('')
      return `[^${notes.push(note)}]`
    }
  }
}

/** Nothing of a text is markup (CommonMark 2.4: any ASCII punctuation may be escaped). */
const escape = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>&|~#]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+])(?=\s|$)/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s|$)/gm, String.raw`$1\$2`)
