/** Reads a Word file (Office Open XML, transitional or strict) as lines. */
import type { Text } from '../../../../../shared/document/index.ts'
import {
  childOf,
  elementsOf,
  type OfficePackage,
  textWithin,
  type XmlElement,
} from '../../../office-file/index.ts'
import { joinTexts, textsIn } from '../pieces.ts'
import type { Comment, TextFile } from '../text-file.ts'
import { linesOf } from './body.ts'
import { createInlineReader, type Surroundings } from './inlines.ts'
import { createNumbering } from './numbering.ts'
import { relatedPart, relationsOf } from './parts.ts'
import { createStyles } from './styles.ts'
import { stampOf, valueOf } from './values.ts'

/** Null when the package holds no text. @throws OfficeFileError */
export async function readDocx(file: OfficePackage): Promise<TextFile | null> {
  const ofPackage = await relationsOf(file, '')
  const main = ofPackage.find(({ type }) => type === 'officeDocument')
  const document = await relatedPart(file, ofPackage, 'officeDocument')
  const body = document === null ? undefined : childOf(document, 'w:body')
  if (main === undefined || body === undefined) return null
  const relations = await relationsOf(file, main.target)
  const styles = await relatedPart(file, relations, 'styles')
  const surroundings: Surroundings = {
    addresses: new Map(
      relations.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target]),
    ),
    notes: new Map([
      ...notesOf(await relatedPart(file, relations, 'footnotes'), 'w:footnote'),
      ...notesOf(await relatedPart(file, relations, 'endnotes'), 'w:endnote'),
    ]),
    comments: commentsOf(await relatedPart(file, relations, 'comments')),
    bookmarks: bookmarksIn(body),
    placeStyles: placeStylesOf(styles),
  }
  return {
    properties: propertiesOf(await relatedPart(file, ofPackage, 'custom-properties', 'customProperties')),
    lines: linesOf(body, {
      styleOf: createStyles(styles),
      numbering: createNumbering(await relatedPart(file, relations, 'numbering')),
      inlines: createInlineReader(surroundings),
    }),
  }
}

const children = (root: XmlElement | null, name: string): readonly XmlElement[] =>
  root === null ? [] : elementsOf(root, name)

const propertiesOf = (root: XmlElement | null): ReadonlyMap<string, string> =>
  new Map(
    children(root, 'custom:property').map((property) => [
      property.attributes.get('name') ?? '',
      textWithin(property),
    ]),
  )

function bookmarksIn(element: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (one: XmlElement): void => {
    for (const child of elementsOf(one)) {
      const { attributes } = child
      if (child.name === 'w:bookmarkStart')
        found.set(attributes.get('w:id') ?? '', attributes.get('w:name') ?? '')
      visit(child)
    }
  }
  visit(element)
  return found
}

const placeStylesOf = (styles: XmlElement | null): ReadonlySet<string> =>
  new Set(
    children(styles, 'w:style').flatMap((style) =>
      /^plaats\d*$/i.test(valueOf(style, 'w:name') ?? '') ? [style.attributes.get('w:styleId') ?? ''] : [],
    ),
  )

/** The words of notes, by their kind and number; the number itself and the blank behind it are none. */
function notesOf(root: XmlElement | null, name: string): Surroundings['notes'] {
  const inlines = createInlineReader(nothing)
  const textOf = (note: XmlElement): readonly Text[] => {
    const texts = elementsOf(note, 'w:p').flatMap((paragraph, at): readonly Text[] => [
      ...(at === 0 ? [] : [{ type: 'text', text: ' ', marks: [] } as const]),
      ...textsIn(inlines(paragraph)),
    ])
    const [first, ...rest] = joinTexts(texts)
    return first === undefined ? [] : joinTexts([{ ...first, text: first.text.trimStart() }, ...rest])
  }
  return new Map(
    children(root, name).map((note) => [`${name} ${note.attributes.get('w:id') ?? ''}`, textOf(note)]),
  )
}

const nothing: Surroundings = {
  addresses: new Map(),
  notes: new Map(),
  comments: new Map(),
  bookmarks: new Map(),
  placeStyles: new Set(),
}

const commentsOf = (root: XmlElement | null): ReadonlyMap<string, Comment> =>
  new Map(
    children(root, 'w:comment').map((comment) => [
      comment.attributes.get('w:id') ?? '',
      { ...stampOf(comment), text: elementsOf(comment, 'w:p').map(textWithin).join('\n').trim() },
    ]),
  )
