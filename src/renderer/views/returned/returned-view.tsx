/** A returned chapter: its differences at the left, the one in hand at the right; each is accepted or left, one by one. */
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import type { EditionSummary, ReturnedChapter } from '../../../shared/contract/index.ts'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useEditions, useHistory } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { KeyHints, returnedShortcuts } from '../../app/shell/index.ts'
import { goTo, useStore } from '../../app/state/index.ts'
import { Button, ConfirmDialog, EmptyState, Message, Progress, SplitPanes } from '../../components/index.ts'
import { useAccess, useWhyFixed } from '../details/index.ts'
import { AllDialog } from './all-dialog.tsx'
import { chosenDifference, type Desk, restsOn, withSections } from './desk.ts'
import { DifferencePane } from './difference-pane.tsx'
import { DifferencesPane } from './differences-pane.tsx'
import { DoneDialog } from './done-dialog.tsx'
import { hasOpenDecisions, type ReturnedJob } from './returned-job.ts'
import { commandOfKey } from './returned-keys.ts'
import { ReturnedHeader } from './returned-header.tsx'
import './returned-view.css'
import { type Asking, useDecisions } from './use-decisions.ts'

export type ReturnedViewProps = {
  readonly job: ReturnedJob
  /** It is done with, or let go. */
  readonly onEnd: (ended: 'done' | 'let-go') => void
}

export function ReturnedView({ job, onEnd }: ReturnedViewProps): ReactNode {
  const text = useText()
  const letterKeys = useLetterKeys()
  const state = useStore(job.store, (now) => now)
  const { desk, storing, error } = state
  const edition = useEdition(desk.chapter)
  const whyNot = useWhyNot(desk, edition)
  const [asking, setAsking] = useState<Asking | null>(null)
  const { run, askAll, accept } = useDecisions(job, whyNot, setAsking)
  const { split, enterPane } = useSplit()
  useFollowUndo(job)
  const enterList = useEffectEvent(() => enterPane('list'))
  // The page with the file chooser is gone, and focus with it.
  useEffect(() => void Promise.resolve().then(() => enterList()), [])

  const close = (): void => {
    setAsking(null)
    enterPane('list')
  }
  const onKey = (event: KeyboardEvent, where: 'list' | 'elsewhere'): void => {
    if (asking !== null || event.defaultPrevented) return
    const command = commandOfKey(event, where, letterKeys)
    if (command === null) return
    event.preventDefault()
    run(command)
  }
  return (
    // Keys with Ctrl count wherever focus is in the view; the list takes the others.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="bl-returned" onKeyDown={(event) => onKey(event, 'elsewhere')}>
      <ReturnedHeader
        desk={desk}
        edition={edition}
        onAll={askAll}
        onDone={() => run('done')}
        onClose={() => (hasOpenDecisions(state) ? setAsking({ type: 'close' }) : onEnd('let-go'))}
      />
      <EditionFixed edition={edition} />
      {storing === null ? null : (
        <div className="bl-returned__storing">
          <Progress
            label={text('returned.storing', { done: storing.done, total: storing.total })}
            done={storing.done / storing.total}
          />
          <Button onPress={job.stop}>{text('returned.stop')}</Button>
        </div>
      )}
      {error === null ? null : <Message tone="danger">{text.error(error)}</Message>}
      {desk.chapter.differences.length === 0 ? (
        <NothingChanged chapter={desk.chapter} onEnd={() => onEnd('done')} />
      ) : (
        <>
          <div className="bl-returned__panes">
            <SplitPanes
              {...split}
              label={text('returned.title')}
              panes={[
                {
                  id: 'list',
                  label: text('returned.differences'),
                  size: 'flexible',
                  content: (
                    <DifferencesPane
                      desk={desk}
                      onChange={job.change}
                      onKey={(event) => onKey(event, 'list')}
                      run={run}
                    />
                  ),
                },
                {
                  id: 'details',
                  label: text('returned.details'),
                  size: { min: 320, max: 960, initial: 640 },
                  content: (
                    <DifferencePane
                      desk={desk}
                      whyNot={whyNot}
                      run={run}
                      onCompareAgain={() => void job.compareAgain()}
                    />
                  ),
                },
              ]}
            />
          </div>
          <KeyHints rows={returnedShortcuts} />
        </>
      )}
      {asking?.type === 'all' ? (
        <AllDialog
          differences={withSections(desk, asking.ids)}
          conflicts={asking.conflicts}
          onConfirm={() => {
            close()
            accept(asking.ids)
          }}
          onClose={close}
        />
      ) : null}
      {asking?.type === 'done' ? (
        <DoneDialog desk={desk} onConfirm={() => onEnd('done')} onClose={close} />
      ) : null}
      {asking?.type === 'close' ? (
        <ConfirmDialog
          title={text('returned.leaveTitle')}
          confirmLabel={text('returned.close')}
          cancelLabel={text('returned.back')}
          tone="danger"
          isOpen
          onConfirm={() => onEnd('let-go')}
          onClose={close}
        >
          {text('returned.leaveText')}
        </ConfirmDialog>
      ) : null}
    </div>
  )
}

/** The edition as it is now: it may have been reopened since the file was read. */
function useEdition({ edition }: ReturnedChapter): Pick<EditionSummary, 'id' | 'status'> {
  return useEditions().data?.find(({ id }) => id === edition.id) ?? edition
}

/** Why the difference in hand cannot be accepted now, or null. Notes stay free in a final edition. */
function useWhyNot(desk: Desk, edition: Pick<EditionSummary, 'status'>): string | null {
  const text = useText()
  const whyFixed = useWhyFixed(edition.status)
  const access = useAccess()
  const difference = chosenDifference(desk)
  if (difference === null) return null
  if (access === 'read-only' || difference.kind !== 'comment') return whyFixed
  const basis = restsOn(desk, difference)
  if (basis === null) return null
  return text(basis.kind === 'section-added' ? 'returned.whyNot.section' : 'returned.whyNot.statement')
}

function useFollowUndo(job: ReturnedJob): void {
  const history = useHistory().data
  useEffect(() => {
    if (history !== undefined) job.follow()
  }, [job, history])
}

function EditionFixed({ edition }: { readonly edition: Pick<EditionSummary, 'status'> }): ReactNode {
  const text = useText()
  const { place } = useServices()
  return edition.status === 'draft' ? null : (
    <Message
      tone="warning"
      actions={<Button onPress={() => place.set(goTo('library'))}>{text('returned.toLibrary')}</Button>}
    >
      {text('returned.finalEdition')}
    </Message>
  )
}

type NothingChangedProps = { readonly chapter: ReturnedChapter; readonly onEnd: () => void }

function NothingChanged({ chapter, onEnd }: NothingChangedProps): ReactNode {
  const text = useText()
  return (
    <EmptyState
      icon="check"
      title={text('returned.nothing')}
      text={text('returned.nothingText', { count: chapter.statements })}
      actions={
        <Button tone="primary" onPress={onEnd} autoFocus>
          {text('returned.done')}
        </Button>
      }
    />
  )
}
