/** `content.xml`: the words of the document. */
import { type Document, type Section, sectionBookmark } from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { paragraph } from './blocks.ts'
import { bodyOf, tagList } from './body.ts'
import { bookmarkField, linkTo, plainXml } from './inlines.ts'
import { automaticStyles } from './automatic-styles.ts'
import { columnsStyle, contentsLevels, contentsStyle, styles, wordStyles } from './names.ts'
import type { Headings } from './numbering.ts'
import { element, root, type Xml, words } from './xml.ts'

export const contentPart = (document: Document, headings: Headings): Xml =>
  root('office:document-content', [
    element('office:automatic-styles', {}, automaticStyles),
    element('office:body', {}, [
      element('office:text', {}, [
        ...front(document),
        ...inColumns(document.layout.columns, 'Uitspraken', bodyOf(document, headings)),
        ...tags(document, headings),
      ]),
    ]),
  ])

function front({ title, properties, sections }: Document): readonly Xml[] {
  const lines = [properties.programme, ...(properties.isDraft ? [nl.document.draft] : [])]
  return [
    paragraph(styles.title, plainXml(title)),
    paragraph(styles.subtitle, plainXml(lines.join(' · '))),
    tableOfContents(sections),
  ]
}

const tableOfContents = (sections: readonly Section[]): Xml =>
  element('text:table-of-content', { 'text:name': nl.document.contents }, [
    element(
      'text:table-of-content-source',
      { 'text:outline-level': contentsLevels.length, 'text:use-index-marks': 'false' },
      [
        element('text:index-title-template', { 'text:style-name': styles.contents }, [
          words(nl.document.contents),
        ]),
        ...contentsLevels.map(entryTemplate),
      ],
    ),
    element('text:index-body', {}, [
      element('text:index-title', { 'text:name': `${nl.document.contents}-kop` }, [
        paragraph(styles.contents, [words(nl.document.contents)]),
      ]),
      ...entriesOf(sections),
    ]),
  ])

/** How an entry is made when the table is brought up to date. */
const entryTemplate = (level: number): Xml =>
  element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': contentsStyle(level) },
    [
      element('text:index-entry-link-start'),
      element('text:index-entry-chapter'),
      element('text:index-entry-span', {}, [words(' ')]),
      element('text:index-entry-text'),
      element('text:index-entry-link-end'),
      element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
      element('text:index-entry-page-number'),
    ],
  )

/** The pages are fields: a word processor fills them in without a question. */
const entriesOf = (sections: readonly Section[]): readonly Xml[] =>
  sections.flatMap(({ id, level, number, title, sections: below }) => {
    if (level > contentsLevels.length) return []
    const name = sectionBookmark(id)
    const shown = plainXml([number.text, title].filter((text) => text !== '').join(' '))
    const entry = [
      linkTo(`#${name}`, wordStyles.entry, shown),
      element('text:tab'),
      // Not within the link: LibreOffice would save a Word file in which the table never ends.
      bookmarkField('page', name, ''),
    ]
    return [paragraph(contentsStyle(level), entry), ...entriesOf(below)]
  })

const tags = (document: Document, headings: Headings): readonly Xml[] =>
  document.index.length === 0
    ? []
    : [
        paragraph(styles.contents, [words(nl.document.tagIndex)]),
        ...inColumns(2, nl.document.tagIndex, tagList(document, headings)),
      ]

/** Columns of a text are equally long at its end. */
const inColumns = (count: 1 | 2, name: string, content: readonly Xml[]): readonly Xml[] =>
  count === 1
    ? content
    : [element('text:section', { 'text:name': name, 'text:style-name': columnsStyle }, content)]
