/** The pages of a Word file: their measures, and what stands at their head and foot. */
import {
  convertMillimetersToTwip,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { Document, Section } from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { placeWidth } from '../place-width.ts'
import { styles } from './styles.ts'
import type { PageHead } from './template/index.ts'

const width = convertMillimetersToTwip(210)
const margin = convertMillimetersToTwip(25)

/** Twentieths of a point. */
export const ownTextWidth = width - 2 * margin

export const pageProperties = {
  page: {
    size: { width, height: convertMillimetersToTwip(297) },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  },
}

/** How far the words of statements hang, in twentieths of a point. */
export const hangingOf = (sections: readonly Section[]): number => Math.round(20 * placeWidth(sections))

const head = (content: string): Header =>
  new Header({ children: [new Paragraph({ style: styles.header, children: [new TextRun(content)] })] })

/**
 * Head and foot of every page; the first has the title itself at its head.
 * @param theirs those that a template brings, instead of which there are none of ours
 */
export function headAndFoot(
  { title, properties }: Document,
  theirs: readonly Pick<PageHead, 'where' | 'pages'>[],
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const edition = properties.isDraft ? `${properties.edition} (${nl.document.draft})` : properties.edition
  const number = [
    `${nl.document.page} `,
    PageNumber.CURRENT,
    ` ${nl.document.pageOf} `,
    PageNumber.TOTAL_PAGES,
  ]
  const foot = () =>
    new Footer({
      children: [
        new Paragraph({
          style: styles.footer,
          children: [new TextRun(edition), new TextRun({ children: [new Tab(), ...number] })],
        }),
      ],
    })
  const isTheirs = (part: PageHead['where']): boolean => theirs.some(({ where }) => where === part)
  // Where theirs tells even pages from odd ones, ours stands on both.
  const hasEven = theirs.some(({ pages }) => pages === 'even')
  const heads = () => ({ first: head(''), default: head(title), ...(hasEven ? { even: head(title) } : {}) })
  const feet = () => ({ first: foot(), default: foot(), ...(hasEven ? { even: foot() } : {}) })
  return {
    ...(isTheirs('header') ? {} : { headers: heads() }),
    ...(isTheirs('footer') ? {} : { footers: feet() }),
  }
}
