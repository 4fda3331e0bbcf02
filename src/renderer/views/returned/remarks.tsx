/** What colleagues left behind beside a text: tracked changes, and comments. */
import type { ReactNode } from 'react'
import type { Difference, TrackedChange } from '../../../shared/contract/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'

export function TrackedChanges({ tracked }: Pick<Difference, 'tracked'>): ReactNode {
  const text = useText()
  return tracked.length === 0 ? null : (
    <Remarks title={text('returned.tracked')}>
      {tracked.map((change, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- they have no names, and never change
        <li key={at}>
          <p className="bl-returned__who">
            {signed(change, text)} · {text(`returned.trackedKind.${change.kind}`)}
          </p>
          <TrackedWords change={change} />
        </li>
      ))}
    </Remarks>
  )
}

function TrackedWords({ change: { kind, text: words } }: { readonly change: TrackedChange }): ReactNode {
  return (
    <p className="bl-differences" lang="nl">
      {kind === 'inserted' ? <ins>{words}</ins> : <del>{words}</del>}
    </p>
  )
}

export type Comment = Extract<Difference, { kind: 'comment' }>

export function Comments({ comments }: { readonly comments: readonly Comment[] }): ReactNode {
  const text = useText()
  return comments.length === 0 ? null : (
    <Remarks title={text('returned.comments')}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="bl-returned__who">{signed(comment, text)}</p>
          <p lang="nl">{comment.text}</p>
        </li>
      ))}
    </Remarks>
  )
}

function Remarks({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="bl-returned__remarks">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

/** 'Anna de Vries · 20 nov 2026, 10:12'. */
export const signed = (
  { author, date }: { readonly author: string; readonly date: string | null },
  text: Text,
): string =>
  [
    author === '' ? text('returned.unknownAuthor') : author,
    ...(date === null ? [] : [text.moment(date)]),
  ].join(' · ')
