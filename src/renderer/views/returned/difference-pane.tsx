/** The difference in hand, with all there is to know for a decision, and the decision. */
import type { ReactNode } from 'react'
import type { Difference } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, Message, PaneHeader, Toolbar } from '../../components/index.ts'
import { chosenDifference, type Desk, isConflict, type Outcome, outcomeOf } from './desk.ts'
import { DifferenceBody } from './difference-body.tsx'
import { KindMark } from './difference-row.tsx'
import { type Comment, Comments, signed, TrackedChanges } from './remarks.tsx'
import type { ReturnedCommand } from './returned-keys.ts'
import { placeOf } from './words.ts'

export type DifferencePaneProps = {
  readonly desk: Desk
  /** Why the difference in hand cannot be accepted, or null. */
  readonly whyNot: string | null
  readonly run: (command: ReturnedCommand) => void
  readonly onCompareAgain: () => void
}

export function DifferencePane({ desk, whyNot, run, onCompareAgain }: DifferencePaneProps): ReactNode {
  const text = useText()
  const difference = chosenDifference(desk)
  if (difference === null) return null
  const outcome = outcomeOf(desk, difference.id)
  return (
    <>
      <PaneHeader
        title={<KindMark kind={difference.kind} />}
        note={[placeOf(difference), difference.sectionName].filter((part) => part !== '').join(' · ')}
      />
      <div className="bl-returned__difference">
        <OutcomeMessage outcome={outcome} onCompareAgain={onCompareAgain} />
        {difference.kind === 'comment' ? (
          <p className="bl-returned__who">{signed(difference, text)}</p>
        ) : null}
        {isConflict(difference) ? <Conflict difference={difference} /> : null}
        <DifferenceBody desk={desk} difference={difference} />
        <TrackedChanges tracked={difference.tracked} />
        <Comments comments={commentsOn(desk, difference)} />
      </div>
      {outcome.type === 'accepted' ? null : (
        <footer className="bl-returned__decide">
          {whyNot === null ? null : <p>{whyNot}</p>}
          <Toolbar label={text('returned.actions')}>
            <Button tone="primary" icon="check" isDisabled={whyNot !== null} onPress={() => run('accept')}>
              {text(acceptLabel(difference))}
            </Button>
            <Button icon="close" onPress={() => run('leave')}>
              {text('returned.leave')}
            </Button>
            <Button icon="history" tone="quiet" onPress={() => run('later')}>
              {text('returned.later')}
            </Button>
          </Toolbar>
        </footer>
      )}
    </>
  )
}

const acceptLabel = (difference: Difference) => {
  if (difference.kind === 'comment') return 'returned.acceptComment'
  return isConflict(difference) ? 'returned.acceptAnyway' : 'returned.accept'
}

function Conflict({ difference: { kind } }: { readonly difference: Difference }): ReactNode {
  const text = useText()
  const isText = kind === 'changed' || kind === 'introduction'
  return <Message tone="warning">{text(isText ? 'returned.conflictText' : 'returned.conflictPlace')}</Message>
}

type OutcomeMessageProps = { readonly outcome: Outcome; readonly onCompareAgain: () => void }

function OutcomeMessage({ outcome, onCompareAgain }: OutcomeMessageProps): ReactNode {
  const text = useText()
  switch (outcome.type) {
    case 'accepted':
      return <Message tone="info">{text('returned.isAccepted')}</Message>
    case 'refused':
      return (
        <Message
          tone="danger"
          actions={<Button onPress={onCompareAgain}>{text('returned.compareAgain')}</Button>}
        >
          {text(`returned.refusal.${outcome.reason}`)}
        </Message>
      )
    case 'left':
      return <Message tone="info">{text('returned.wasLeft')}</Message>
    case 'open':
    case 'later':
    case 'undone':
      return null
  }
}

/** Comments on what a difference is about. */
function commentsOn({ chapter }: Desk, difference: Difference): readonly Comment[] {
  const subjects = subjectsOf(difference)
  return chapter.differences.flatMap((other) =>
    other.kind === 'comment' && subjects.includes(other.on.id) ? [other] : [],
  )
}

function subjectsOf(difference: Difference): readonly string[] {
  switch (difference.kind) {
    case 'changed':
    case 'moved':
    case 'removed':
      return [difference.statement]
    case 'added':
    case 'section-added':
      return [difference.id]
    case 'retitled':
    case 'introduction':
      return [difference.section]
    case 'comment':
      return []
  }
}
