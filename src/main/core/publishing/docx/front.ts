/** What stands before the text of a Word file: title and table of contents. */
import { type ISectionOptions, LeaderType, Paragraph, TableOfContents, TextRun } from 'docx'
import { type Document, type Section, sectionBookmark } from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { styles } from './styles.ts'

export function front({ title, properties, sections }: Document): ISectionOptions['children'] {
  const lines = [properties.programme, ...(properties.isDraft ? [nl.document.draft] : [])]
  return [
    new Paragraph({ style: styles.title, children: [new TextRun(title)] }),
    new Paragraph({ style: styles.subtitle, children: [new TextRun(lines.join(' · '))] }),
    new Paragraph({ style: styles.contents, children: [new TextRun(nl.document.contents)] }),
    // Not dirty: Word would ask a question that frightens people.
    new TableOfContents(nl.document.contents, {
      hyperlink: true,
      headingStyleRange: '1-3',
      useAppliedParagraphOutlineLevel: true,
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: entriesOf(sections),
    }),
  ]
}

type Entry = { readonly title: string; readonly level: number; readonly href: string }

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
