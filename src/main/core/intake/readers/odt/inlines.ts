/** The words of a paragraph of an OpenDocument file, in the order in which they stand. */
import { type Inline, safeAddress } from '../../../../../shared/document/index.ts'
import type { MarkType } from '../../../../../shared/domain/index.ts'
import { childOf, elementsOf, textWithin, type XmlElement } from '../../../office-file/index.ts'
import { anchorOf, joinTexts, linked, textsIn } from '../pieces.ts'
import type { Piece, Stamp } from '../text-file.ts'
import { type Change, stampOf } from './changes.ts'
import type { Styles } from './styles.ts'

/** Reads the pieces of one paragraph after the other. */
export function createInlineReader(
  styles: Styles,
  changes: ReadonlyMap<string, Change>,
): (paragraph: XmlElement) => readonly Piece[] {
  /** Insertions that have begun and not ended; they may go on over paragraphs. */
  const inserting = new Map<string, Stamp>()

  const readAll = (element: XmlElement, look: Look): readonly Piece[] =>
    element.children.flatMap((child) => (typeof child === 'string' ? words(child, look) : read(child, look)))

  const inline = (one: Inline): readonly Piece[] => [
    { type: 'inline', inline: one, inserted: inserting.values().next().value ?? null },
  ]

  const words = (text: string, { marks, isPlace, isHidden }: Look): readonly Piece[] => {
    if (isHidden) return []
    if (isPlace) return [{ type: 'place' }]
    // Blanks in XML are one; what is more stands in elements (ODF 1.3 part 3, 6.1.2).
    return inline({ type: 'text', text: text.replaceAll(/[\t\r\n ]+/g, ' '), marks })
  }

  const read = (element: XmlElement, look: Look): readonly Piece[] => {
    const { name, attributes } = element
    switch (name) {
      case 'text:span':
        return readAll(element, styled(look, attributes.get('text:style-name') ?? '', styles))
      case 'text:s':
        return words(' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1), 1_000)), look)
      case 'text:tab':
        return [{ type: 'tab' }]
      case 'text:line-break':
        return inline({ type: 'line-break' })
      case 'text:a':
        return linked(targetOf(attributes.get('xlink:href') ?? ''), readAll(element, look))
      case 'text:bookmark-ref':
        return linked(anchorOf(attributes.get('text:ref-name') ?? ''), readAll(element, look))
      case 'text:bookmark-start':
        return [bookmark(element, 'start')]
      case 'text:bookmark-end':
        return [bookmark(element, 'end')]
      case 'text:bookmark':
        return [bookmark(element, 'start'), bookmark(element, 'end')]
      case 'text:note':
        return note(element)
      case 'office:annotation':
        return [{ type: 'comment', comment: commentOf(element) }]
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        return changed(name, attributes.get('text:change-id') ?? '')
      case 'text:number':
      case 'text:ruby-text':
        return []
      default:
        // A field is what it came to; what is no text, such as a picture, is left out.
        return name.startsWith('text:') ? readAll(element, look) : []
    }
  }

  const changed = (name: string, id: string): readonly Piece[] => {
    const change = changes.get(id)
    if (name === 'text:change-end') inserting.delete(id)
    if (change === undefined || name === 'text:change-end') return []
    if (change.deleted === null) inserting.set(id, change.by)
    return change.deleted === null ? [] : [{ type: 'deleted', text: change.deleted, by: change.by }]
  }

  const note = (element: XmlElement): readonly Piece[] => {
    const body = childOf(element, 'text:note-body')
    const paragraphs = body === undefined ? [] : elementsOf(body)
    const texts = paragraphs.flatMap((paragraph, at) => [
      ...(at === 0 ? [] : [{ type: 'text', text: ' ', marks: [] } as const]),
      ...textsIn(readAll(paragraph, plain)),
    ])
    const content = joinTexts(texts)
    return content.length === 0 ? [] : inline({ type: 'footnote', content })
  }

  return (paragraph) =>
    readAll(paragraph, styled(plain, paragraph.attributes.get('text:style-name') ?? '', styles))
}

type Look = { readonly marks: readonly MarkType[]; readonly isPlace: boolean; readonly isHidden: boolean }

const plain: Look = { marks: [], isPlace: false, isHidden: false }

const styled = ({ marks, isPlace, isHidden }: Look, name: string, styles: Styles): Look => ({
  marks: [...new Set([...marks, ...styles.marksOf(name)])],
  isPlace: isPlace || styles.isPlace(name),
  isHidden: isHidden || styles.isHidden(name),
})

const targetOf = (href: string) => (href.startsWith('#') ? anchorOf(href.slice(1)) : safeAddress(href))

const bookmark = ({ attributes }: XmlElement, edge: 'start' | 'end'): Piece => ({
  type: 'bookmark',
  edge,
  name: attributes.get('text:name') ?? '',
})

const commentOf = (annotation: XmlElement) => ({
  ...stampOf(annotation),
  text: elementsOf(annotation)
    .filter(({ name }) => name === 'text:p' || name === 'text:list')
    .map(textWithin)
    .join('\n')
    .trim(),
})
