/** Importing a file: pick it, watch it being read, look over what was found, take it in or not. */
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import type { PickedFile } from '../../../shared/platform/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { fromFile } from '../../app/platform/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goTo, goToEdition, notify, useStore } from '../../app/state/index.ts'
import { Button, DropArea, Message, Progress } from '../../components/index.ts'
import { EditionSummary } from './edition-summary.tsx'
import type { IntakeJob, IntakeState, Returned, Reviewing } from './intake-job.ts'
import { ReturnedView } from '../returned/index.ts'
import './intake-view.css'
import { ReviewView } from './review-view.tsx'

export type IntakeViewProps = { readonly job: IntakeJob }

export function IntakeView({ job }: IntakeViewProps): ReactNode {
  const text = useText()
  const state = useStore(job.store, (now) => now)
  useGoWhereItLanded(state, job)
  useReadOffered(job)
  const endReturned = useEndReturned(state, job)
  if (isReviewing(state)) return <ReviewView state={state} job={job} />
  if (state.phase === 'returned') return <ReturnedView job={state.job} onEnd={endReturned} />
  return (
    <section className="bl-intake" data-pane="intake" tabIndex={-1} aria-labelledby="intake-title">
      <h1 id="intake-title">{text('intake.title')}</h1>
      <Step state={state} job={job} />
    </section>
  )
}

const isReviewing = (state: IntakeState): state is Reviewing =>
  state.phase === 'reviewing' || state.phase === 'storing'

type StepProps = {
  readonly state: Exclude<IntakeState, Reviewing | Returned>
  readonly job: IntakeJob
}

function Step({ state, job }: StepProps): ReactNode {
  const text = useText()
  switch (state.phase) {
    case 'idle':
    case 'stored':
      return <Pick job={job} />
    case 'cancelled':
      return (
        <>
          <Message tone="info">{text('intake.cancelled')}</Message>
          <Pick job={job} />
        </>
      )
    case 'failed':
      return (
        <>
          <Message tone="danger">{text.error(state.error)}</Message>
          <Pick job={job} />
        </>
      )
    case 'reading':
      return (
        <div className="bl-intake__reading">
          <Progress label={text('intake.reading', { file: state.file })} done={state.done} />
          <Button onPress={job.cancel}>{text('intake.cancel')}</Button>
        </div>
      )
    case 'known':
      return (
        <Message
          tone="warning"
          actions={
            <>
              <Button tone="primary" onPress={job.cancel} autoFocus>
                {text('intake.cancel')}
              </Button>
              <Button onPress={job.goOn}>{text('intake.known.goOn')}</Button>
            </>
          }
        >
          <h2>{text('intake.known.title')}</h2>
          <p>{text('intake.known.text', { count: state.statements })}</p>
        </Message>
      )
    case 'edition':
    case 'storing-edition':
      return <EditionSummary key={state.source.name} state={state} job={job} />
  }
}

/** Reads the first of some files; not while another is being looked over, which would be lost. */
function useRead(job: IntakeJob): (files: readonly PickedFile[]) => void {
  const text = useText()
  const { notices } = useServices()
  return (files) => {
    const [file] = files
    if (file === undefined) return
    const now = job.store.get()
    if (isReviewing(now) || now.phase === 'returned') {
      notify(notices, 'info', text('intake.reviewFirst'))
      return
    }
    if (files.length > 1) notify(notices, 'info', text('intake.onlyOne', { file: file.name }))
    void job.read(file)
  }
}

/** Reads what was dropped or pasted in the window. */
function useReadOffered(job: IntakeJob): void {
  const { material } = useServices()
  const offered = useStore(material, (now) => now)
  const read = useEffectEvent(useRead(job))
  useEffect(() => {
    if (offered.length === 0) return
    material.set(() => [])
    read(offered.map(fromFile))
  }, [material, offered])
}

function Pick({ job }: IntakeViewProps): ReactNode {
  const text = useText()
  const { platform } = useServices()
  const read = useRead(job)
  return (
    <DropArea label={text('intake.dropHere')} onFiles={(files) => read(files.map(fromFile))}>
      <h2>{text('intake.dropHere')}</h2>
      <Button tone="primary" icon="upload" onPress={() => void platform.pickFiles('material').then(read)}>
        {text('intake.pick')}
      </Button>
      <p>{text('intake.dropHint')}</p>
    </DropArea>
  )
}

/** A chapter that is done with is shown where it now is. */
function useEndReturned(state: IntakeState, job: IntakeJob): (ended: 'done' | 'let-go') => void {
  const text = useText()
  const { notices } = useServices()
  const showEdition = useShowEdition()
  return (ended) => {
    if (state.phase !== 'returned') return
    const { file, edition } = state.job.store.get().desk.chapter
    job.finish()
    if (ended === 'let-go') return
    notify(notices, 'info', text('returned.finished', { file }))
    showEdition(edition.id)
  }
}

/** Goes to an edition that may have come just now. */
function useShowEdition(): (edition: string) => void {
  const { place, queries, queryClient } = useServices()
  return (edition) => {
    void (async () => {
      const editions = await queryClient.fetchQuery(queries.library.editions.queryOptions({ staleTime: 0 }))
      const landed = editions.find(({ id }) => id === edition)
      if (landed !== undefined) place.set(goToEdition(landed.id, landed.programme.id))
    })()
  }
}

/** What was stored is shown where it now is. */
function useGoWhereItLanded(state: IntakeState, job: IntakeJob): void {
  const text = useText()
  const { notices, place } = useServices()
  const show = useEffectEvent(useShowEdition())
  useEffect(() => {
    if (state.phase !== 'stored') return
    const { edition, statements } = state
    job.finish()
    if (edition === null) {
      notify(notices, 'info', text('intake.storedInInbox', { count: statements }))
      place.set(goTo('inbox'))
      return
    }
    notify(notices, 'info', text('intake.storedInEdition', { count: statements, edition }))
    show(edition)
  }, [state, job, notices, place, text])
}
