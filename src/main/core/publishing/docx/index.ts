/** Writes a document as a Word file (Office Open XML), with the library `docx`. */
import {
  convertMillimetersToTwip,
  Document as WordFile,
  Footer,
  Header,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import {
  type Document,
  headingLists,
  mainList,
  propertyNames,
  type Section,
  sectionBookmark,
} from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import type { Writer } from '../writer.ts'
import { bodyOf, tagList } from './body.ts'
import { coreProperties } from './core-properties.ts'
import { listName, numberingOf } from './numbering.ts'
import { documentStyles, styles } from './styles.ts'

export const write: Writer = async (document) => {
  const { title, properties } = document
  const headings = headingLists(document.sections)
  const main = mainList(headings)
  const tags = tagList(document, headings)
  const file = new WordFile({
    title,
    subject: properties.programme,
    creator: 'Bloemlezing',
    lastModifiedBy: 'Bloemlezing',
    styles: documentStyles(main === null ? null : listName(main)),
    numbering: { config: numberingOf(headings) },
    customProperties: [
      { name: propertyNames.programme, value: properties.programme },
      { name: propertyNames.edition, value: properties.edition },
    ],
    hyphenation: { autoHyphenation: document.layout.columns > 1 },
    sections: [
      { ...page(document), properties: pageProperties, children: front(document) },
      {
        properties: {
          ...pageProperties,
          type: SectionType.CONTINUOUS,
          ...(document.layout.columns === 1
            ? {}
            : { column: { count: document.layout.columns, space: 567 } }),
        },
        children: bodyOf(document, headings),
      },
      ...(tags.length === 0
        ? []
        : [{ properties: { ...pageProperties, type: SectionType.CONTINUOUS }, children: tags }]),
    ],
  })
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ])
  return new Uint8Array(bytes)
}

const margin = convertMillimetersToTwip(25)

const pageProperties = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  },
}

/** Without page numbers until somebody updates the table: only Word knows the pages. */
const entriesOf = (sections: readonly Section[]): readonly Entry[] =>
  sections.flatMap(({ id, level, number, title, sections: below }) =>
    level > 3
      ? []
      : [
          {
            title: [number.text, title].filter((words) => words !== '').join(' '),
            level,
            href: sectionBookmark(id),
          },
          ...entriesOf(below),
        ],
  )

type Entry = { readonly title: string; readonly level: number; readonly href: string }

function front({ title, properties, sections }: Document): ISectionOptions['children'] {
  const lines = [properties.programme, ...(properties.isDraft ? [nl.document.draft] : [])]
  return [
    new Paragraph({ style: styles.title, children: [new TextRun(title)] }),
    new Paragraph({ style: styles.subtitle, children: [new TextRun(lines.join(' · '))] }),
    new Paragraph({ style: styles.contents, children: [new TextRun(nl.document.contents)] }),
    // Not dirty: Word would ask a question that frightens people.
    new TableOfContents(nl.document.contents, {
      hyperlink: true,
      headingStyleRange: '1-3',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: entriesOf(sections),
    }),
  ]
}

function page({ title, properties }: Document): Pick<ISectionOptions, 'headers' | 'footers'> {
  const edition = properties.isDraft ? `${properties.edition} (${nl.document.draft})` : properties.edition
  const rightTabStop = convertMillimetersToTwip(160)
  const words = { start: `${nl.document.page} `, between: ` ${nl.document.pageOf} ` }
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: styles.header,
            rightTabStop,
            children: [new TextRun(title), new TextRun({ children: [new Tab(), edition] })],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: styles.footer,
            children: [
              new TextRun({
                children: [words.start, PageNumber.CURRENT, words.between, PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  }
}
