/** How one text became another, in the text itself: lines and colours for the eye, words for the ear. */
import type { ReactNode } from 'react'
import { type WordChange, wordDiff } from '../../../shared/domain/index.ts'
import { useText } from '../../app/i18n/index.ts'
import './word-differences.css'

export type WordDifferencesProps = { readonly before: string; readonly after: string }

/* oxlint-disable react/no-array-index-key -- parts of a text have no names of their own, and are drawn anew together */

export function WordDifferences({ before, after }: WordDifferencesProps): ReactNode {
  return (
    <span className="bl-differences">
      {wordDiff(before, after).map((change, at) => (
        <Change key={at} change={change} />
      ))}
    </span>
  )
}

function Change({ change: { kind, text: words } }: { readonly change: WordChange }): ReactNode {
  const text = useText()
  switch (kind) {
    case 'same':
      return words
    case 'added':
      return (
        <ins>
          <Said>{text('details.added')}</Said>
          {words}
          <Said>{text('details.changeEnds')}</Said>
        </ins>
      )
    case 'removed':
      return (
        <del>
          <Said>{text('details.removed')}</Said>
          {words}
          <Said>{text('details.changeEnds')}</Said>
        </del>
      )
  }
}

/** Read out only: most screen readers do not tell insertions and deletions by themselves. */
function Said({ children }: { readonly children: string }): ReactNode {
  return <span className="bl-visually-hidden">{` ${children} `}</span>
}
