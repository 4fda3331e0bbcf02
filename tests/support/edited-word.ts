/** What colleagues do to a published Word file, done to its XML: change, add, move and remove statements, track changes, comment. */
import { readFile, writeFile } from 'node:fs/promises'
import { partsOf, withPart } from './word-file.ts'

/** A change of the body of a document, which is its paragraphs one after the other. */
export type WordEdit = (body: string) => string

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const run = (text: string, name = 't'): string =>
  `<w:r><w:${name} xml:space="preserve">${escaped(text)}</w:${name}></w:r>`

/** Other words in the place of these, where they stand in one run. */
export const changeWords =
  (from: string, to: string): WordEdit =>
  (body) => {
    if (!body.includes(escaped(from))) throw new Error(`not in the document: ${from}`)
    return body.replace(escaped(from), escaped(to))
  }

/** A new statement behind the one with these words. */
export const addBehind =
  (words: string, text: string): WordEdit =>
  (body) => {
    const { to } = blockOf(body, words)
    return `${body.slice(0, to)}<w:p><w:pPr><w:pStyle w:val="Uitspraak"/></w:pPr>${run(text)}</w:p>${body.slice(to)}`
  }

export const removeStatement =
  (words: string): WordEdit =>
  (body) => {
    const { from, to } = blockOf(body, words)
    return body.slice(0, from) + body.slice(to)
  }

/** The statement with these words, with all that is below it, behind the one with the others. */
export const moveBehind =
  (words: string, behind: string): WordEdit =>
  (body) => {
    const { from, to } = blockOf(body, words)
    const rest = body.slice(0, from) + body.slice(to)
    const at = blockOf(rest, behind).to
    return rest.slice(0, at) + body.slice(from, to) + rest.slice(at)
  }

/** The same words changed with 'track changes' on: the old ones stand deleted beside the new ones. */
export const trackWords =
  (from: string, to: string, author: string, date: string): WordEdit =>
  (body) => {
    const by = `w:author="${author}" w:date="${date}"`
    const deleted = `<w:del w:id="9001" ${by}>${run(from, 'delText')}</w:del>`
    const inserted = `<w:ins w:id="9002" ${by}>${run(to)}</w:ins>`
    const rest = '<w:r><w:t xml:space="preserve">'
    return body.replace(escaped(from), `</w:t></w:r>${deleted}${inserted}${rest}`)
  }

export type WordComment = {
  readonly on: string
  readonly text: string
  readonly author: string
  readonly date: string
}

/** Edits a Word file, and puts comments in its margin. */
export async function editWord(
  from: string,
  to: string,
  edits: readonly WordEdit[],
  comments: readonly WordComment[] = [],
): Promise<void> {
  const bytes = new Uint8Array(await readFile(from))
  const edited = withPart(bytes, 'word/document.xml', (xml) =>
    [...edits, ...comments.map(markComment)].reduce((body, edit) => edit(body), xml),
  )
  await writeFile(to, comments.length === 0 ? edited : withComments(edited, comments))
}

const markComment =
  ({ on }: WordComment, id: number): WordEdit =>
  (body) => {
    const { from } = blockOf(body, on)
    const start = body.indexOf('</w:pPr>', from) + '</w:pPr>'.length
    const end = body.indexOf('</w:p>', from)
    return `${body.slice(0, start)}<w:commentRangeStart w:id="${id}"/>${body.slice(start, end)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${body.slice(end)}`
  }

function withComments(bytes: Uint8Array, comments: readonly WordComment[]): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const written = comments.map(
    ({ author, date, text }, id) =>
      `<w:comment w:id="${id}" w:author="${escaped(author)}" w:date="${date}"><w:p>${run(text)}</w:p></w:comment>`,
  )
  const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments ${space}>${written.join('')}</w:comments>`
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  const hasPart = partsOf(bytes)('word/comments.xml') !== ''
  const commented = withPart(bytes, 'word/comments.xml', () => part)
  if (hasPart) return commented
  const named = withPart(commented, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`),
  )
  return withPart(named, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${relation}" Target="comments.xml"/></Relationships>`,
    ),
  )
}

/** Where a statement stands with its source, tags and links: up to the next statement or heading. */
function blockOf(body: string, words: string): { readonly from: number; readonly to: number } {
  const paragraphs = Array.from(body.matchAll(/<w:p>.*?<\/w:p>/gs), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isStart: /<w:pStyle w:val="(?:Uitspraak|Quote|Heading\d)"/.test(match[0]),
    hasWords: match[0].includes(escaped(words)),
  }))
  const at = paragraphs.findIndex(({ isStart, hasWords }) => isStart && hasWords)
  const first = paragraphs[at]
  if (first === undefined) throw new Error(`no statement with: ${words}`)
  const next = paragraphs.findIndex(({ isStart }, index) => index > at && isStart)
  const last = paragraphs[next === -1 ? paragraphs.length - 1 : next - 1] ?? first
  return { from: first.from, to: last.to }
}
