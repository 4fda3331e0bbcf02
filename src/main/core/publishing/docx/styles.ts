/** The styles of a Word file. Those that Word has itself keep its names, so that Word shows them as Titel, Kop 1, Citaat. */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'

/** Ids of the paragraph styles that the document uses. */
export const styles = {
  title: 'Title',
  subtitle: 'Subtitle',
  contents: 'TOCHeading',
  introduction: 'Inleiding',
  statement: 'Uitspraak',
  quote: 'Quote',
  source: 'Bron',
  labels: 'Labels',
  links: 'Verwijzingen',
  header: 'Header',
  footer: 'Footer',
  table: 'Tabeltekst',
} as const

/** The number of the deepest heading style that Word has as we use it. */
export const deepestHeading = 6

export const headingStyle = (level: number): string => `Heading${Math.min(level, deepestHeading)}`

const font = 'Calibri'
const accent = '0B5D66'
const soft = '555E66'
/** Twentieths of a point: what hangs to the left of a statement is its place. */
const hanging = 680

const below = (after: number): { readonly after: number } => ({ after })

/** `headingList` names the list that counts the headings; null when none is counted. */
export function documentStyles(headingList: string | null): IStylesOptions {
  const heading = (level: number, size: number) => ({
    next: styles.statement,
    run: { font, size, bold: true, color: accent },
    paragraph: {
      keepNext: true,
      spacing: { before: level === 1 ? 360 : 240, after: 100 },
      ...(headingList === null ? {} : { numbering: { reference: headingList, level: level - 1 } }),
    },
  })
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: { run: { font, size: 48, bold: true, color: accent }, paragraph: { spacing: below(120) } },
      heading1: heading(1, 32),
      heading2: heading(2, 26),
      heading3: heading(3, 24),
      heading4: heading(4, 22),
      heading5: heading(5, 22),
      heading6: heading(6, 22),
      caption: { run: { size: 18, italics: true, color: soft } },
      footnoteText: { run: { size: 18 } },
    },
    paragraphStyles: [
      own(styles.subtitle, 'Subtitle', {
        run: { size: 26, color: soft },
        paragraph: { spacing: below(240) },
      }),
      own(styles.contents, 'TOC Heading', {
        run: { size: 26, bold: true, color: accent },
        paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
      }),
      own('TOC1', 'toc 1', { paragraph: { spacing: below(40) } }),
      own('TOC2', 'toc 2', { paragraph: { spacing: below(40), indent: { left: 220 } } }),
      own('TOC3', 'toc 3', { paragraph: { spacing: below(40), indent: { left: 440 } } }),
      own(styles.introduction, 'Inleiding', { run: { italics: true } }),
      own(styles.statement, 'Uitspraak', {
        paragraph: { indent: { left: hanging, hanging }, leftTabStop: hanging },
      }),
      own(styles.quote, 'Quote', {
        run: { italics: true },
        paragraph: { indent: { left: hanging, hanging }, leftTabStop: hanging },
      }),
      own(styles.source, 'Bron', aside()),
      own(styles.labels, 'Labels', aside()),
      own(styles.links, 'Verwijzingen', aside()),
      own(styles.table, 'Tabeltekst', { paragraph: { spacing: { before: 40, after: 40 } } }),
      own(styles.header, 'header', { run: { size: 18, color: soft } }),
      own(styles.footer, 'footer', {
        run: { size: 18, color: soft },
        paragraph: { alignment: AlignmentType.RIGHT },
      }),
    ],
    characterStyles: [
      { id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' },
      {
        id: placeStyle,
        name: 'Plaats',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { size: 18, color: soft, italics: false },
      },
    ],
  }
}

/** The character style of the place before a statement, '2.2-3'. */
export const placeStyle = 'Plaats'

const own = (
  id: string,
  name: string,
  rest: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...rest })

/** What is said about a statement stands small below it. */
const aside = (): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => ({
  run: { size: 18, color: soft },
  paragraph: { indent: { left: hanging } },
})
