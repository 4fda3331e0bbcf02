/** What a text says, in eight digits: enough to see later that somebody changed it, too little to read it. */
import type { Block, Inline } from './model.ts'

/** Eight hexadecimal digits. */
export type Fingerprint = string

/**
 * The fingerprint of blocks. What word processors change unseen does not count: empty paragraphs, how many blanks there
 * are, where a run of words is cut, whether two lists touch, and the label of a reference.
 */
export const fingerprintOf = (blocks: readonly Block[]): Fingerprint => hash(meaningOf(blocks))

/** The fingerprint of a line, such as a title. */
export const fingerprintOfLine = (line: string): Fingerprint => hash(line.replaceAll(/\s+/g, ' ').trim())

/** Whether there is nothing to read. */
export const isBlank = (blocks: readonly Block[]): boolean => meaningOf(blocks) === ''

/** Whether two texts say the same, with the same marks, lists and links. */
export const saysTheSame = (one: readonly Block[], other: readonly Block[]): boolean =>
  meaningOf(one) === meaningOf(other)

// The texts of a document hold no control characters, so these keep its parts apart.
const [mark, part, end] = ['\u0001', '\u0002', '\u0003']

function meaningOf(blocks: readonly Block[]): string {
  const lines: string[] = []
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        lines.push(wordsOf(block.content))
        break
      case 'list':
        for (const { level, content } of block.items) {
          const words = wordsOf(content)
          if (words !== '') lines.push(`${block.style}${part}${level}${part}${words}`)
        }
        break
      case 'table':
        lines.push(
          block.rows
            .map((row) => row.map(({ content }) => wordsOf(content)).join(part))
            .join(`${part}${block.headerRows}${part}`),
        )
    }
  }
  return lines.filter((line) => line !== '').join(end)
}

function wordsOf(content: readonly Inline[]): string {
  let current = ''
  const written = content.map((inline): string => {
    switch (inline.type) {
      case 'text': {
        const own = inline.marks.toSorted().join()
        return inline.text.replaceAll(/\s+|\S+/gu, (piece) => {
          // A blank has no marks that anybody sees.
          if (piece.trim() === '') return ' '
          if (own === current) return piece
          current = own
          return `${mark}${own}${mark}${piece}`
        })
      }
      case 'line-break':
        return '\n'
      case 'link':
        return around(`${inline.href}${part}`, wordsOf(inline.content))
      case 'reference':
        return `${part}${inline.anchor.kind}${inline.anchor.id}${end}`
      case 'footnote':
        return around('', wordsOf(inline.content))
    }
  })
  return written
    .join('')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim()
}

/** A link or note without words is not seen. */
const around = (before: string, words: string): string =>
  words === '' ? ' ' : `${part}${before}${words}${end}`

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo; the parameters for 32 bits). */
function hash(text: string): Fingerprint {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
