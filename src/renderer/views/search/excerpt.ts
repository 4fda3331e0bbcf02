/** What a row shows of a long text: from a little before the first word found, so that it is in sight. Pure. */
import type { SearchHit } from '../../../shared/contract/index.ts'

export type Excerpt = Pick<SearchHit, 'text' | 'highlights'>

/** A row has room for about twice as many letters. */
const mostBefore = 150
const keptBefore = 60

/** The text as it is, or without its beginning where the first word found stands far in it. */
export function excerptOf({ text, highlights }: Excerpt): Excerpt {
  const first = highlights[0]?.[0] ?? 0
  if (first <= mostBefore) return { text, highlights }
  const blank = text.indexOf(' ', first - keptBefore)
  const cut = blank === -1 || blank >= first ? first : blank + 1
  const lead = '… '
  const shift = lead.length - cut
  return {
    text: lead + text.slice(cut),
    highlights: highlights.map(([start, end]) => [start + shift, end + shift]),
  }
}
