/** Words in a line of an OpenDocument file: marks, links, references and footnotes. */
import { type Anchor, bookmarkOf, type Inline, type Text } from '../../../../shared/document/index.ts'
import { markStyle, styles, wordStyles } from './names.ts'
import { element, type Xml, words } from './xml.ts'

/** The sections whose heading has a number that a word processor writes. */
export type Numbered = Pick<ReadonlySet<string>, 'has'>

export type Lines = {
  readonly numbered: Numbered
  /** Footnotes count through the whole document. */
  readonly nextNote: () => number
}

export const inlineXml = (content: readonly Inline[], lines: Lines): readonly Xml[] =>
  content.flatMap((inline): readonly Xml[] => {
    switch (inline.type) {
      case 'text':
        return textXml(inline)
      case 'line-break':
        return [element('text:line-break')]
      case 'link':
        return [linkTo(inline.href, wordStyles.link, inline.content.flatMap(textXml))]
      case 'reference':
        return [referenceTo(inline.anchor, inline.label, lines.numbered)]
      case 'footnote':
        return [footnote(inline.content, lines.nextNote())]
    }
  })

/** A field that follows the number of what it points at; where that has none, a link with the label. */
export function referenceTo(anchor: Anchor, label: string, numbered: Numbered): Xml {
  const name = bookmarkOf(anchor)
  switch (anchor.kind) {
    case 'placement':
      return bookmarkField('text', name, label)
    case 'section':
      return numbered.has(anchor.id)
        ? bookmarkField('number-no-superior', name, label)
        : linkTo(`#${name}`, wordStyles.link, plainXml(label))
  }
}

/** `shown` is what stands there until a word processor has looked. */
export const bookmarkField = (
  format: 'text' | 'page' | 'number-no-superior',
  name: string,
  shown: string,
): Xml =>
  element('text:bookmark-ref', { 'text:reference-format': format, 'text:ref-name': name }, [words(shown)])

/** Pieces within a bookmark. */
export const bookmarked = (name: string, pieces: readonly Xml[]): readonly Xml[] => [
  bookmarkStart(name),
  ...pieces,
  bookmarkEnd(name),
]
export const bookmarkStart = (name: string): Xml => element('text:bookmark-start', { 'text:name': name })
export const bookmarkEnd = (name: string): Xml => element('text:bookmark-end', { 'text:name': name })

/** Text as it stands: blanks that XML would take together are written as elements (OpenDocument 1.3, part 3, 6.1.2). */
export const plainXml = (text: string): readonly Xml[] =>
  text
    .split(/(^ +| +$| {2,})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^ +$/.test(piece) ? element('text:s', { 'text:c': piece.length }) : words(piece)))

const textXml = ({ text, marks }: Text): readonly Xml[] =>
  marks.length === 0
    ? plainXml(text)
    : [element('text:span', { 'text:style-name': markStyle(marks) }, plainXml(text))]

export const linkTo = (href: string, style: string, content: readonly Xml[]): Xml =>
  element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': href,
      'text:style-name': style,
      'text:visited-style-name': style,
    },
    content,
  )

const footnote = (content: readonly Text[], number: number): Xml =>
  element('text:note', { 'text:id': `noot${number}`, 'text:note-class': 'footnote' }, [
    element('text:note-citation', {}, [words(String(number))]),
    element('text:note-body', {}, [
      element('text:p', { 'text:style-name': styles.footnote }, content.flatMap(textXml)),
    ]),
  ])
