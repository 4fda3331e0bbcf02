/** The end of looking over a returned chapter: what was accepted, and what was not. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { ConfirmDialog } from '../../components/index.ts'
import { ShortList } from './all-dialog.tsx'
import { countOutcomes, type Desk, outcomeOf } from './desk.ts'

export type DoneDialogProps = {
  readonly desk: Desk
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function DoneDialog({ desk, onConfirm, onClose }: DoneDialogProps): ReactNode {
  const text = useText()
  const { accepted, left, open, later, undone, refused } = countOutcomes(desk)
  const undecided = open + later + undone
  const counts = [
    ['accepted', accepted],
    ['left', left],
    ['open', undecided],
    ['refused', refused],
  ] as const
  const notTaken = desk.chapter.differences.filter(({ id }) => outcomeOf(desk, id).type !== 'accepted')
  return (
    <ConfirmDialog
      title={text('returned.doneTitle')}
      confirmLabel={text('returned.finish')}
      cancelLabel={text('returned.back')}
      isOpen
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <ul className="bl-returned__summary">
        {counts.map(([outcome, count]) =>
          count === 0 ? null : <li key={outcome}>{text(`returned.summary.${outcome}`, { count })}</li>,
        )}
      </ul>
      {notTaken.length === 0 ? null : (
        <section aria-label={text('returned.notTaken')}>
          <h3>{text('returned.notTaken')}</h3>
          <ShortList differences={notTaken} />
        </section>
      )}
      {undecided + refused === 0 ? null : <p>{text('returned.openKept')}</p>}
    </ConfirmDialog>
  )
}
