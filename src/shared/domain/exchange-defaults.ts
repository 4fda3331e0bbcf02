/** What the exchange format means where a field is left out. */
import type { ExchangeSection, ExchangeStatement } from './exchange.ts'
import type { SectionKind } from './kinds.ts'
import { toPlainText } from './rich-text/index.ts'

/** The words of a statement; its rich text speaks where there is one. Null for a further placement. */
export const exchangeText = ({ text, rich }: ExchangeStatement): string | null =>
  rich ? toPlainText(rich) : (text ?? null)

/** A section with sections below it is a chapter, unless it says otherwise. */
export const exchangeKind = ({ kind, sections = [] }: ExchangeSection): SectionKind =>
  kind ?? (sections.length > 0 ? 'chapter' : 'problem-area')

/** A section of which neither number nor title was there to read goes on from an earlier page, unless it says otherwise. */
export const isContinued = ({
  number,
  title,
  continued,
}: Pick<ExchangeSection, 'number' | 'title' | 'continued'>): boolean =>
  continued ?? (number === null && title === null)
