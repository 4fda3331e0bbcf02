/** A text that was changed on two sides: both in sight, and three ways out. */
import type { ReactNode } from 'react'
import { toPlainText } from '../../../shared/domain/index.ts'
import type { Draft } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, RichTextView } from '../../components/index.ts'
import './conflict.css'
import { WordDifferences } from './word-differences.tsx'

export type ConflictProps = {
  readonly draft: Extract<Draft, { phase: 'conflict' }>
  readonly onKeepMine: () => void
  readonly onKeepBoth: () => void
  readonly onTakeTheirs: () => void
}

export function Conflict({ draft, onKeepMine, onKeepBoth, onTakeTheirs }: ConflictProps): ReactNode {
  const text = useText()
  const theirs = toPlainText(draft.theirs.rich)
  const yours = toPlainText(draft.rich)
  const isSameWords = theirs === yours
  return (
    <section className="bl-conflict" role="alert">
      <h3>{text('details.conflictTitle')}</h3>
      <p>{text(isSameWords ? 'details.conflictOfFormatting' : 'details.conflictText')}</p>
      <dl>
        <dt>{text('details.theirs')}</dt>
        <dd>
          <RichTextView value={draft.theirs.rich} />
        </dd>
        <dt>{text('details.yours')}</dt>
        <dd lang="nl">
          {isSameWords ? (
            <RichTextView value={draft.rich} />
          ) : (
            <WordDifferences before={theirs} after={yours} />
          )}
        </dd>
      </dl>
      <div className="bl-conflict__actions">
        <Button onPress={onKeepMine}>{text('details.keepYours')}</Button>
        <Button onPress={onTakeTheirs}>{text('details.takeTheirs')}</Button>
        <Button onPress={onKeepBoth}>{text('details.keepBoth')}</Button>
      </div>
    </section>
  )
}
