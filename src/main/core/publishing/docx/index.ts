/** Writes a document as a Word file (Office Open XML), with the library `docx`. */
import { Document as WordFile, type ISectionOptions, Packer, Paragraph, SectionType } from 'docx'
import {
  type Document,
  documentProperties,
  headingLists,
  type HeadingLists,
  mainList,
} from '../../../../shared/document/index.ts'
import type { TemplateFile } from '../writer.ts'
import { bodyOf, tagList } from './body.ts'
import { coreProperties } from './core-properties.ts'
import { front } from './front.ts'
import { listName, numberingOf } from './numbering.ts'
import { hangingOf, headAndFoot, ownTextWidth, pageProperties } from './page.ts'
import { documentStyles, house } from './styles.ts'
import { applyTemplate, readTemplate } from './template/index.ts'

/**
 * @param templateFile a .docx, .dotx, .docm or .dotm whose looks are taken over
 * @throws CoreError BAD_INPUT when that cannot be opened, or is not one of Word
 */
export async function write(
  document: Document,
  templateFile: TemplateFile | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const template = templateFile === null ? null : await readTemplate(templateFile)
  const textWidth = template?.page.textWidth ?? ownTextWidth
  const { title, properties } = document
  const headings = headingLists(document.sections)
  const main = mainList(headings)
  const hanging = hangingOf(document.sections)
  const file = new WordFile({
    title,
    subject: properties.programme,
    creator: 'Bloemlezing',
    lastModifiedBy: 'Bloemlezing',
    styles: documentStyles({
      own: template === null ? house : null,
      headingList: main === null ? null : listName(main),
      hanging,
      textWidth,
    }),
    numbering: { config: numberingOf(headings, hanging) },
    customProperties: [...documentProperties(document)],
    hyphenation: {
      autoHyphenation: document.layout.columns > 1,
      consecutiveHyphenLimit: 2,
      doNotHyphenateCaps: true,
    },
    sections: [
      {
        ...headAndFoot(document, template?.heads ?? []),
        properties: { ...pageProperties, titlePage: true },
        children: front(document),
      },
      ...textSections(document, headings),
    ],
  })
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ])
  return template === null ? new Uint8Array(bytes) : applyTemplate(bytes, template)
}

/** The text and the list of tags, each in its columns. */
function textSections(document: Document, headings: HeadingLists): readonly ISectionOptions[] {
  const { columns } = document.layout
  const tags = tagList(document, headings)
  return [
    { properties: inColumns(columns), children: bodyOf(document, headings) },
    ...(tags.length === 0 ? [] : [{ properties: inColumns(2), children: tags }]),
    // Word makes columns equally long only before a further section.
    ...(columns === 1 && tags.length === 0
      ? []
      : [{ properties: inColumns(1), children: [new Paragraph({ spacing: { before: 0, after: 0 } })] }]),
  ]
}

const inColumns = (count: number) => ({
  ...pageProperties,
  type: SectionType.CONTINUOUS,
  ...(count === 1 ? {} : { column: { count, space: 567 } }),
})
