/** A difference as a row: what kind it is, what it says, and what became of it. */
import { memo, type ReactNode } from 'react'
import type { Difference, DifferenceKind } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Badge, Icon, type IconName } from '../../components/index.ts'
import { isConflict, type Outcome } from './desk.ts'
import './difference-row.css'
import { kindIcons, placeOf, wordsOf } from './words.ts'

export type DifferenceRowProps = { readonly difference: Difference; readonly outcome: Outcome }

export const DifferenceRow = memo(function DifferenceRow({
  difference,
  outcome,
}: DifferenceRowProps): ReactNode {
  const text = useText()
  const { kind, tracked } = difference
  const place = placeOf(difference)
  return (
    <div className="bl-difference" data-kind={kind} data-outcome={outcome.type}>
      <div className="bl-difference__head">
        <KindMark kind={kind} />
        {place === '' ? null : <span className="bl-difference__place">{place}</span>}
        <OutcomeMark outcome={outcome} />
      </div>
      <p className="bl-difference__words" lang="nl">
        {kind === 'comment' ? <b>{difference.author || text('returned.unknownAuthor')}: </b> : null}
        {wordsOf(difference)}
      </p>
      {isConflict(difference) || tracked.length > 0 ? (
        <div className="bl-difference__facts">
          {isConflict(difference) ? (
            <Badge tone="warning" icon="alert">
              {text('returned.conflict')}
            </Badge>
          ) : null}
          {tracked.length === 0 ? null : (
            <Badge tone="neutral" icon="history">
              {text('returned.trackedBadge', { count: tracked.length })}
            </Badge>
          )}
        </div>
      ) : null}
    </div>
  )
})

/** The kind of a difference: colour, icon and word. */
export function KindMark({ kind }: { readonly kind: DifferenceKind }): ReactNode {
  return (
    <span className="bl-difference__kind" data-kind={kind}>
      <Icon name={kindIcons[kind]} />
      {useText()(`returned.kind.${kind}`)}
    </span>
  )
}

const outcomeIcons = {
  later: 'history',
  left: 'close',
  accepted: 'check',
  undone: 'undo',
  refused: 'alert',
} as const satisfies Record<Exclude<Outcome['type'], 'open'>, IconName>

function OutcomeMark({ outcome: { type } }: Pick<DifferenceRowProps, 'outcome'>): ReactNode {
  const text = useText()
  return type === 'open' ? null : (
    <span className="bl-difference__outcome" data-outcome={type}>
      <Icon name={outcomeIcons[type]} />
      {text(`returned.outcome.${type}`)}
    </span>
  )
}
