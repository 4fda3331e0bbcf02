/** The versions of a text out of its present form and what it replaced. Pure. */
import type { StatementDetails } from '../../../shared/contract/index.ts'
import type { RichText } from '../../../shared/domain/index.ts'

type Revision = StatementDetails['revisions'][number]

export type Version = {
  /** Null for the present text. */
  readonly revision: number | null
  readonly text: string
  readonly rich: RichText
  /** The text before this one, or null for the first. */
  readonly before: string | null
  /** Who wrote it and when (ISO 8601); null for the first, which came from elsewhere. */
  readonly written: { readonly author: string; readonly at: string } | null
}

type Text = Pick<Version, 'text' | 'rich'>

/** Newest first. A revision tells of the edit that ended it, so each version was written by the one before it in the list. */
export function versionsOf(present: Text, revisions: readonly Revision[]): readonly Version[] {
  const texts = [{ ...present, id: null }, ...revisions]
  return texts.map(({ id, text, rich }, at) => {
    const ended = revisions[at]
    return {
      revision: id,
      text,
      rich,
      before: ended?.text ?? null,
      written: ended === undefined ? null : { author: ended.author, at: ended.at },
    }
  })
}
