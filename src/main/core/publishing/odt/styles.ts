/** `styles.xml`: how the document looks. */
import type { Document } from '../../../../shared/document/index.ts'
import { placeWidth } from '../place-width.ts'
import { contentsLevels, contentsStyle, headingStyle, styles, wordStyles } from './names.ts'
import { type Headings, listStyles, outlineStyle } from './numbering.ts'
import { masterPage, pageLayout, rightTab, textWidth } from './page.ts'
import { characterStyle, gap, indent, lookXml, paragraphStyle, type Properties, standard } from './style.ts'
import { element, root, type Xml } from './xml.ts'

const font = 'Calibri'
const accent = '#0b5d66'
const soft = '#555e66'

export function stylesPart(document: Document, headings: Headings): Xml {
  const hanging = placeWidth(document.sections)
  return root('office:document-styles', [
    element('office:font-face-decls', {}, [
      element('style:font-face', {
        'style:name': font,
        'svg:font-family': font,
        'style:font-family-generic': 'swiss',
        'style:font-pitch': 'variable',
      }),
    ]),
    element('office:styles', {}, [
      defaultStyle(document),
      ...frontStyles(),
      ...headingStyles(),
      ...statementStyles(hanging),
      ...otherStyles(),
      ...characterStyles(),
      outlineStyle(headings),
      ...listStyles(headings, hanging),
      element('text:notes-configuration', {
        'text:note-class': 'footnote',
        'text:default-style-name': styles.footnote,
        'text:citation-body-style-name': wordStyles.note,
        'style:num-format': '1',
        'text:start-value': 0,
        'text:footnotes-position': 'page',
        'text:start-numbering-at': 'document',
      }),
    ]),
    element('office:automatic-styles', {}, [pageLayout]),
    element('office:master-styles', {}, [masterPage(document)]),
  ])
}

/** Narrow columns need broken words. */
const defaultStyle = ({ layout }: Document): Xml =>
  element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    lookXml({
      paragraph: { ...gap(0, 6), 'fo:line-height': '110%', 'fo:orphans': '2', 'fo:widows': '2' },
      text: {
        'style:font-name': font,
        'fo:font-size': '11pt',
        'fo:language': 'nl',
        'fo:country': 'NL',
        'fo:hyphenate': String(layout.columns > 1),
        'fo:hyphenation-remain-char-count': '2',
        'fo:hyphenation-push-char-count': '2',
      },
    }),
  )

const strong = (size: string): Properties => ({
  'fo:font-size': size,
  'fo:font-weight': 'bold',
  'fo:color': accent,
  'fo:hyphenate': 'false',
})
const small: Properties = { 'fo:font-size': '9pt', 'fo:color': soft }
const italic: Properties = { 'fo:font-style': 'italic' }
const together: Properties = { 'fo:keep-together': 'always' }
const withNext: Properties = { 'fo:keep-with-next': 'always' }

const frontStyles = (): readonly Xml[] => [
  paragraphStyle(standard, {}),
  paragraphStyle(
    styles.title,
    { paragraph: { ...gap(0, 4), ...withNext, 'fo:line-height': '100%' }, text: strong('20pt') },
    { 'style:next-style-name': styles.subtitle },
  ),
  paragraphStyle(styles.subtitle, {
    paragraph: gap(0, 12),
    text: { 'fo:font-size': '12pt', 'fo:color': soft },
  }),
  paragraphStyle(styles.contents, { paragraph: { ...gap(10, 4), ...withNext }, text: strong('12.5pt') }),
  ...contentsLevels.map((level) =>
    paragraphStyle(contentsStyle(level), {
      paragraph: { ...gap(level === 1 ? 4 : 0, 2), ...indent(17 * level, 17) },
      tab: {
        ...rightTab(textWidth - 17 * level),
        'style:leader-style': 'dotted',
        'style:leader-text': '.',
      },
    }),
  ),
]

const headingStyles = (): readonly Xml[] =>
  ['15pt', '12.5pt', '11.5pt', '11pt', '11pt', '11pt'].map((size, at) =>
    paragraphStyle(
      headingStyle(at + 1),
      { paragraph: { ...gap(at === 0 ? 16 : 10, 4), ...withNext, ...together }, text: strong(size) },
      { 'style:next-style-name': styles.statement, 'style:default-outline-level': String(at + 1) },
    ),
  )

/** What hangs to the left of a statement is its place; what is said about it stands small below it. */
function statementStyles(hanging: number): readonly Xml[] {
  const first = { paragraph: { ...gap(4, 2), ...indent(hanging, hanging) }, tab: { 'style:position': '0pt' } }
  const continued = { paragraph: { ...gap(0, 2), ...indent(hanging, 0) } }
  return [
    paragraphStyle(styles.introduction, { text: italic }),
    paragraphStyle(styles.statement, first),
    paragraphStyle(styles.continued, continued),
    paragraphStyle(styles.quote, { ...first, text: italic }),
    paragraphStyle(styles.quoteContinued, { ...continued, text: italic }),
    ...[styles.bullets, styles.numbers].map((name) => paragraphStyle(name, { paragraph: gap(0, 2) })),
    ...[styles.source, styles.labels, styles.links].map((name) =>
      paragraphStyle(name, { paragraph: { ...continued.paragraph, ...together }, text: small }),
    ),
  ]
}

const otherStyles = (): readonly Xml[] => [
  paragraphStyle(styles.index, {
    paragraph: { ...gap(0, 2), ...indent(17, 17) },
    text: { 'fo:font-size': '10pt' },
  }),
  paragraphStyle(styles.table, { paragraph: gap(2, 2), text: { 'fo:font-size': '10pt' } }),
  paragraphStyle(styles.tableHead, {
    paragraph: { ...gap(2, 2), ...withNext },
    text: { 'fo:font-size': '10pt', 'fo:font-weight': 'bold' },
  }),
  paragraphStyle(styles.footnote, {
    paragraph: { ...gap(0, 2), ...indent(12, 12), 'fo:line-height': '100%' },
    text: { 'fo:font-size': '9pt' },
  }),
  paragraphStyle(styles.header, { text: small }),
  paragraphStyle(styles.footer, { text: small, tab: rightTab(textWidth) }),
]

const characterStyles = (): readonly Xml[] => [
  characterStyle(wordStyles.place, { ...small, 'fo:font-style': 'normal' }),
  characterStyle(wordStyles.link, {
    'fo:color': accent,
    'style:text-underline-style': 'solid',
    'style:text-underline-width': 'auto',
    'style:text-underline-color': 'font-color',
  }),
  // A table of contents is all links: they look like text.
  characterStyle(wordStyles.entry, {}),
  characterStyle(wordStyles.note, { 'style:text-position': 'super 58%' }),
]
