/** What must survive in a text that others saved: in a Word file as in an OpenDocument text. */
import { elementsOf, textWithin, type XmlElement } from '../../src/main/core/office-file/index.ts'
import type { OfficeFile } from './libreoffice.ts'
import { allWithin, attributeOf, odtBookmarks, odtPart } from './odt-file.ts'
import { partsOf } from './word-file.ts'

export type Kept = {
  /** The words in each of our bookmarks, by its name. */
  readonly bookmarks: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  /** The most columns that a part of the text stands in. */
  readonly columns: number
  readonly properties: Readonly<Record<string, string>>
}

export function keptIn({ format, bytes }: OfficeFile): Kept {
  switch (format) {
    case 'docx':
      return keptInWord(bytes)
    case 'odt':
      return keptInOdt(bytes)
  }
}

const isOurs = (name: string): boolean => /^[pns]_[0-9a-f]{32}$/.test(name)

function keptInOdt(bytes: Uint8Array): Kept {
  const content = odtPart(bytes, 'content.xml')
  return {
    bookmarks: Object.fromEntries(
      odtBookmarks(bytes, '')
        .filter(({ name }) => isOurs(name))
        .map(({ name, text }) => [name, text]),
    ),
    notes: allWithin(content, 'text:note-body').map((note) => textWithin(note).trim()),
    columns: Math.max(1, ...allWithin(content, 'text:section').map(columnsOf(content))),
    properties: Object.fromEntries(
      allWithin(odtPart(bytes, 'meta.xml'), 'meta:user-defined').map((property) => [
        attributeOf(property, 'meta:name'),
        textWithin(property),
      ]),
    ),
  }
}

/** By the style of a part of the text. */
const columnsOf =
  (content: XmlElement) =>
  (part: XmlElement): number => {
    const name = attributeOf(part, 'text:style-name')
    const style = allWithin(content, 'style:style').find((one) => attributeOf(one, 'style:name') === name)
    const [columns] = style === undefined ? [] : allWithin(style, 'style:columns')
    return columns === undefined ? 1 : Number(attributeOf(columns, 'fo:column-count'))
  }

function keptInWord(bytes: Uint8Array): Kept {
  const document = odtPart(bytes, 'word/document.xml')
  return {
    bookmarks: bookmarksOf(document),
    notes: notesOf(bytes),
    columns: Math.max(
      1,
      ...allWithin(document, 'w:cols').map((columns) => Number(attributeOf(columns, 'w:num') || 1)),
    ),
    properties: Object.fromEntries(
      elementsOf(odtPart(bytes, 'docProps/custom.xml')).map((property) => [
        attributeOf(property, 'name'),
        textWithin(property),
      ]),
    ),
  }
}

/** Without any, there may be no part for them. */
const notesOf = (bytes: Uint8Array): readonly string[] =>
  partsOf(bytes)('word/footnotes.xml') === ''
    ? []
    : allWithin(odtPart(bytes, 'word/footnotes.xml'), 'w:footnote')
        .filter((note) => ['', 'normal'].includes(attributeOf(note, 'w:type')))
        .map((note) => wordsOf(note).trim())

/** The words in each bookmark; paragraphs and breaks are line ends. */
function bookmarksOf(document: XmlElement): Readonly<Record<string, string>> {
  const open = new Map<string, string>()
  const found = new Map<string, string>()
  const add = (text: string): void => {
    for (const name of open.values()) found.set(name, (found.get(name) ?? '') + text)
  }
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      const id = attributeOf(child, 'w:id')
      const name = attributeOf(child, 'w:name')
      if (child.name === 'w:bookmarkStart' && isOurs(name)) {
        open.set(id, name)
        found.set(name, '')
      } else if (child.name === 'w:bookmarkEnd') open.delete(id)
      else if (child.name === 'w:t') add(textWithin(child))
      else if (child.name === 'w:tab') add('\t')
      else if (child.name === 'w:br') add('\n')
      else {
        visit(child)
        if (child.name === 'w:p') add('\n')
      }
    }
  }
  visit(document)
  return Object.fromEntries(found)
}

const wordsOf = (element: XmlElement): string => allWithin(element, 'w:t').map(textWithin).join('')
