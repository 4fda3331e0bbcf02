/** Words in a line of a Word file: marks, links, references and footnotes. */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  NumberedItemReference,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx'
import {
  type Anchor,
  type Inline,
  placeBookmark,
  sectionBookmark,
  type Text,
} from '../../../../shared/document/index.ts'
import type { MarkType } from '../../../../shared/domain/index.ts'
import type { Piece } from './paragraph.ts'
import { styles } from './styles.ts'

/** `numbered` are the sections whose heading has a number that Word writes. */
export const inlineRuns = (content: readonly Inline[], numbered: ReadonlySet<string>): Piece[] =>
  content.map((inline) => {
    switch (inline.type) {
      case 'text':
        return textRun(inline)
      case 'line-break':
        return new TextRun({ break: 1 })
      case 'link':
        return new ExternalHyperlink({
          link: inline.href,
          children: inline.content.map((text) => textRun(text, { style: 'Hyperlink' })),
        })
      case 'reference':
        return referenceTo(inline.anchor, inline.label, numbered)
      case 'footnote':
        return new FootnoteReferenceRun({
          children: [
            new Paragraph({
              style: styles.footnote,
              // Word too puts a blank behind the number of a note.
              children: [new TextRun(' '), ...inline.content.map((text) => textRun(text))],
            }),
          ],
        })
    }
  })

/** A field that follows the number of what it points at; where that has none, a link with the label. */
export function referenceTo(anchor: Anchor, label: string, numbered: ReadonlySet<string>): Piece {
  switch (anchor.kind) {
    case 'placement':
      // With the format of the text around it: that of a place is small.
      return new SimpleField(` REF ${placeBookmark(anchor.id)} \\h \\* MERGEFORMAT `, label)
    case 'section':
      return numbered.has(anchor.id)
        ? new NumberedItemReference(sectionBookmark(anchor.id), label)
        : new InternalHyperlink({
            anchor: sectionBookmark(anchor.id),
            children: [new TextRun({ text: label, style: 'Hyperlink' })],
          })
  }
}

function textRun({ text, marks }: Text, more: IRunOptions = {}): TextRun {
  return new TextRun({ text, ...Object.assign({}, ...marks.map((mark) => runMarks[mark])), ...more })
}

const runMarks: Readonly<Record<MarkType, IRunOptions>> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strikethrough: { strike: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
}
