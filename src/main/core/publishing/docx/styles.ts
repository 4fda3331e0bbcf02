/** The styles of a Word file. Those that Word has itself keep its names, so that Word shows them as Titel, Kop 1, Citaat. */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'

/** Ids of the paragraph styles that the document uses. */
export const styles = {
  title: 'Title',
  subtitle: 'Subtitle',
  contents: 'TOCHeading',
  introduction: 'Inleiding',
  statement: 'Uitspraak',
  /** Further paragraphs of a statement, which have no place before them. */
  continued: 'UitspraakVervolg',
  quote: 'Quote',
  quoteContinued: 'CitaatVervolg',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  source: 'Bron',
  labels: 'Labels',
  links: 'Verwijzingen',
  index: 'Index1',
  footnote: 'FootnoteText',
  header: 'Header',
  footer: 'Footer',
  table: 'Tabeltekst',
  tableHead: 'Tabelkop',
} as const

/** The character style of the place before a statement, '2.2-3'. */
export const placeStyle = 'Plaats'

/** The number of the deepest heading style that Word has as we use it. */
export const deepestHeading = 6

export const headingStyle = (level: number): string => `Heading${Math.min(level, deepestHeading)}`

/** What of the styles differs from one document to another; lengths in twentieths of a point. */
export type Look = {
  /** Null for those of a template. */
  readonly own: { readonly font: string; readonly accent: string } | null
  /** The list that counts the headings; null when none is counted. */
  readonly headingList: string | null
  /** What hangs to the left of a statement: its place. */
  readonly hanging: number
  readonly textWidth: number
}

export const house = { font: 'Calibri', accent: '0B5D66' } as const

const soft = '555E66'

export function documentStyles(look: Look): IStylesOptions {
  const { own, headingList, hanging, textWidth } = look
  const font = own === null ? {} : { font: own.font }
  const accent = own === null ? {} : { color: own.accent }
  const statement = { indent: { left: hanging, hanging }, leftTabStop: hanging, spacing: gap(120, 40) }
  const continued = { indent: { left: hanging }, spacing: gap(0, 40) }
  /** What is said about a statement stands small below it. */
  const aside = { run: { size: 18, color: soft }, paragraph: { ...continued, keepLines: true } }
  const contentsLevel = (level: number) =>
    paragraphStyle(`TOC${level}`, `toc ${level}`, {
      paragraph: {
        indent: { left: 340 * level, hanging: 340 },
        rightTabStop: textWidth,
        spacing: gap(level === 1 ? 80 : 0, 40),
      },
    })
  const heading = (level: number, size: number) => ({
    next: styles.statement,
    run: { ...font, ...accent, size, bold: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: gap(level === 1 ? 360 : 240, 80),
      ...(headingList === null ? {} : { numbering: { reference: headingList, level: level - 1 } }),
    },
  })
  return {
    default: {
      document: {
        run: { ...font, size: 22, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        next: styles.subtitle,
        run: { ...font, ...accent, size: 40, bold: true },
        paragraph: { keepNext: true, spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(1, 30),
      heading2: heading(2, 25),
      heading3: heading(3, 23),
      heading4: heading(4, 22),
      heading5: heading(5, 22),
      heading6: heading(6, 22),
      caption: { run: { size: 18, italics: true, color: soft } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      paragraphStyle(styles.subtitle, 'Subtitle', {
        run: { size: 24, color: soft },
        paragraph: { spacing: gap(0, 240) },
      }),
      paragraphStyle(styles.contents, 'TOC Heading', {
        run: { ...accent, size: 25, bold: true },
        paragraph: { keepNext: true, spacing: gap(240, 80) },
      }),
      contentsLevel(1),
      contentsLevel(2),
      contentsLevel(3),
      paragraphStyle(styles.introduction, 'Inleiding', { run: { italics: true } }),
      paragraphStyle(styles.statement, 'Uitspraak', { paragraph: statement }),
      paragraphStyle(styles.continued, 'Uitspraak vervolg', { paragraph: continued }),
      paragraphStyle(styles.quote, 'Quote', {
        run: { italics: true },
        paragraph: { ...statement, alignment: AlignmentType.LEFT },
      }),
      paragraphStyle(styles.quoteContinued, 'Citaat vervolg', {
        run: { italics: true },
        paragraph: continued,
      }),
      paragraphStyle(styles.bullets, 'List Bullet', { paragraph: { spacing: gap(0, 40) } }),
      paragraphStyle(styles.numbers, 'List Number', { paragraph: { spacing: gap(0, 40) } }),
      paragraphStyle(styles.source, 'Bron', aside),
      paragraphStyle(styles.labels, 'Labels', aside),
      paragraphStyle(styles.links, 'Verwijzingen', aside),
      paragraphStyle(styles.index, 'index 1', {
        run: { size: 20 },
        paragraph: { indent: { left: 340, hanging: 340 }, spacing: gap(0, 40) },
      }),
      paragraphStyle(styles.table, 'Tabeltekst', { run: { size: 20 }, paragraph: { spacing: gap(40, 40) } }),
      paragraphStyle(styles.tableHead, 'Tabelkop', {
        run: { size: 20, bold: true },
        paragraph: { keepNext: true, spacing: gap(40, 40) },
      }),
      paragraphStyle(styles.header, 'header', { run: { size: 18, color: soft } }),
      paragraphStyle(styles.footer, 'footer', {
        run: { size: 18, color: soft },
        paragraph: { rightTabStop: textWidth },
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

const gap = (before: number, after: number): { readonly before: number; readonly after: number } => ({
  before,
  after,
})

const paragraphStyle = (
  id: string,
  name: string,
  rest: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...rest })
