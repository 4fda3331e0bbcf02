/** Looking over a proposal: the source at the left, what was found in it at the right, linked both ways. Nothing is stored yet. */
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { KeyHints, reviewShortcuts } from '../../app/shell/index.ts'
import { ConfirmDialog, SplitPanes } from '../../components/index.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { HeadingDialog } from './heading-dialog.tsx'
import { hasChanges, type IntakeJob, type Reviewing } from './intake-job.ts'
import { MoveDialog } from './move-dialog.tsx'
import { ProposalPane } from './proposal-pane.tsx'
import { chosenBlock, choose, type Desk } from './review/index.ts'
import { commandOfKey } from './review-keys.ts'
import './review-view.css'
import { SourcePane } from './source-pane.tsx'
import { type Asking, useReviewCommands } from './use-review-commands.ts'

export type ReviewViewProps = {
  readonly state: Reviewing
  readonly job: IntakeJob
}

export function ReviewView({ state, job }: ReviewViewProps): ReactNode {
  const text = useText()
  const letterKeys = useLetterKeys()
  const { desk } = state
  const { split, enterPane } = useSplit()
  const [asking, setAsking] = useState<Asking | null>(null)
  const run = useReviewCommands(job, setAsking)
  const enterList = useEffectEvent(() => enterPane('list'))
  // The page with the file chooser is gone, and focus with it.
  useEffect(() => void Promise.resolve().then(() => enterList()), [])

  const close = (): void => {
    setAsking(null)
    enterPane('list')
  }
  const settle = (update: (desk: Desk) => Desk): void => {
    job.change(update)
    close()
  }
  const onKey = (event: KeyboardEvent, where: 'list' | 'elsewhere'): void => {
    if (asking !== null || event.defaultPrevented) return
    const command = commandOfKey(event, where, letterKeys)
    if (command === null) return
    event.preventDefault()
    run(command)
  }
  const block = chosenBlock(desk)
  const pane = {
    desk,
    onChoose: (key: string, line?: number) => job.change((now) => choose(now, key, line)),
    onKey: (event: KeyboardEvent) => onKey(event, 'list'),
  }
  return (
    // Keys with Ctrl count wherever focus is in the review; the lists take the others.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="bl-review" onKeyDown={(event) => onKey(event, 'elsewhere')}>
      <div className="bl-review__panes">
        <SplitPanes
          {...split}
          label={text('intake.title')}
          panes={[
            {
              id: 'source',
              label: text('review.source'),
              size: { min: 280, max: 960, initial: 560 },
              content: <SourcePane {...pane} job={job} />,
            },
            {
              id: 'list',
              label: text('review.proposals'),
              size: 'flexible',
              content: (
                <ProposalPane
                  {...pane}
                  asking={asking}
                  run={run}
                  settle={settle}
                  onLeave={close}
                  onCancel={() => (hasChanges(state) ? setAsking('cancel') : job.cancel())}
                />
              ),
            },
          ]}
        />
      </div>
      <KeyHints rows={reviewShortcuts} />
      {asking === 'move-to' && block !== null ? (
        <MoveDialog review={desk.history.now} block={block} settle={settle} onClose={close} />
      ) : null}
      {(asking === 'heading' || asking === 'new-section') && block !== null ? (
        <HeadingDialog block={block} asking={asking} settle={settle} onClose={close} />
      ) : null}
      {asking === 'cancel' ? (
        <ConfirmDialog
          title={text('review.discardTitle')}
          confirmLabel={text('review.discard')}
          cancelLabel={text('review.keep')}
          tone="danger"
          isOpen
          onConfirm={job.cancel}
          onClose={close}
        >
          {text('review.discardText')}
        </ConfirmDialog>
      ) : null}
      {asking === 'accept' ? <AcceptDialog state={state} job={job} onClose={close} /> : null}
    </div>
  )
}
