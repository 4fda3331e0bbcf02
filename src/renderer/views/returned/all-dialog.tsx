/** Asks before many differences are accepted at once, and shows which. */
import type { ReactNode } from 'react'
import type { Difference } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { ConfirmDialog } from '../../components/index.ts'
import { KindMark } from './difference-row.tsx'
import { placeOf, wordsOf } from './words.ts'

export type AllDialogProps = {
  readonly differences: readonly Difference[]
  /** Of how many the officer decides one by one. */
  readonly conflicts: number
  readonly onConfirm: () => void
  readonly onClose: () => void
}

const most = 6

export function AllDialog({ differences, conflicts, onConfirm, onClose }: AllDialogProps): ReactNode {
  const text = useText()
  return (
    <ConfirmDialog
      title={text('returned.allTitle', { count: differences.length })}
      confirmLabel={text('returned.accept')}
      isOpen
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('returned.allText')}</p>
      {conflicts === 0 ? null : <p>{text('returned.allConflicts', { count: conflicts })}</p>}
      <ShortList differences={differences} />
    </ConfirmDialog>
  )
}

/** The first few differences, each in a line, and how many more there are. */
export function ShortList({ differences }: Pick<AllDialogProps, 'differences'>): ReactNode {
  const text = useText()
  const rest = differences.length - most
  return (
    <>
      <ul className="bl-returned__short">
        {differences.slice(0, most).map((difference) => (
          <li key={difference.id}>
            <KindMark kind={difference.kind} />
            <span lang="nl">{[placeOf(difference), wordsOf(difference)].join(' ').trim()}</span>
          </li>
        ))}
      </ul>
      {rest <= 0 ? null : <p>{text('returned.allRest', { count: rest })}</p>}
    </>
  )
}
