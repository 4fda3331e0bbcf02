/** Having the file made, how far it is, and what became of it. */
import type { ReactNode } from 'react'
import { type ActionStates, factsOf, labelOf, runAction } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { Button, Message, Progress } from '../../components/index.ts'
import { isBusy, type PublishJob, type PublishState } from './publish-job.ts'

export type ExportBarProps = {
  readonly job: PublishJob
  readonly states: ActionStates
  /** Why nothing can be made now, in words, or null. */
  readonly whyNot: string | null
}

export function ExportBar({ job, states, whyNot }: ExportBarProps): ReactNode {
  const text = useText()
  const state = useStore(job.state, (now) => now)
  const busy = isBusy(state)
  const [shortcut] = factsOf('publish').keys ?? []
  return (
    <div className="bl-export-bar">
      <Outcome state={state} />
      <div className="bl-export-bar__row">
        {/* One button for both, so that focus stays where it is. */}
        <Button
          tone={busy ? 'plain' : 'primary'}
          icon={busy ? 'close' : 'download'}
          isDisabled={!busy && whyNot !== null}
          {...(shortcut === undefined
            ? {}
            : { shortcut: shortcut.replace('Ctrl', 'Control').replace(' ', '+') })}
          onPress={() => (busy ? job.cancel() : runAction(states, 'publish'))}
        >
          {text(busy ? 'publishing.cancel' : labelOf('publish'))}
        </Button>
        {busy ? null : <span className="bl-export-bar__hint">{whyNot ?? shortcut}</span>}
      </div>
    </div>
  )
}

function Saved({ name }: { readonly name: string }): ReactNode {
  const text = useText()
  const { revealSaved } = useServices().platform
  const actions =
    revealSaved === null ? undefined : (
      <Button tone="quiet" icon="open" onPress={() => void revealSaved()}>
        {text('publishing.reveal')}
      </Button>
    )
  return (
    <Message tone="info" {...(actions === undefined ? {} : { actions })}>
      {text('publishing.published', { name })}
    </Message>
  )
}

function Outcome({ state }: { readonly state: PublishState }): ReactNode {
  const text = useText()
  switch (state.phase) {
    case 'idle':
      return null
    case 'writing':
      return <Progress label={text('publishing.writing', { name: state.name })} done={state.done} />
    case 'saving':
      return <Progress label={text('publishing.saving', { name: state.name })} done={1} />
    case 'saved':
      return <Saved name={state.name} />
    case 'cancelled':
      return <Message tone="info">{text('publishing.cancelled')}</Message>
    case 'failed':
      return <Message tone="danger">{text.error(state.error)}</Message>
  }
}
