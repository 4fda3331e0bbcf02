/** Reading and taking in one file. Lives as long as the window, so that looking elsewhere does not end it. */
import type { ClientError, IntakeTarget, Proposal } from '../../../shared/contract/index.ts'
import type { PickedFile } from '../../../shared/platform/index.ts'
import { createStore, type Store } from '../../app/state/index.ts'
import { type CoreClient, toClientError } from '../../app/transport/index.ts'

type Source = { readonly name: string; readonly content: Awaited<ReturnType<PickedFile['content']>> }

export type IntakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly file: string; readonly done: number }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: ClientError }
  | {
      readonly phase: 'proposed' | 'storing'
      readonly source: Source
      readonly proposal: Proposal
      readonly error: ClientError | null
    }
  | { readonly phase: 'stored'; readonly edition: string | null; readonly statements: number }

export type IntakeJob = {
  readonly store: Store<IntakeState>
  readonly read: (file: PickedFile) => Promise<void>
  readonly cancel: () => void
  readonly accept: (target: IntakeTarget) => Promise<void>
}

const idle: IntakeState = { phase: 'idle' }

export function createIntakeJob(client: CoreClient): IntakeJob {
  const store = createStore<IntakeState>(idle)
  const show = (state: IntakeState): void => store.set(() => state)
  let running: AbortController | null = null

  const propose = async (source: Source, signal: AbortSignal): Promise<void> => {
    const answers = await client.intake.propose(source, { signal })
    for await (const answer of answers) {
      if (answer.type === 'progress') show({ phase: 'reading', file: source.name, done: answer.done })
      else show({ phase: 'proposed', source, proposal: answer.proposal, error: null })
    }
  }

  const importEdition = async (source: Source, signal: AbortSignal): Promise<void> => {
    const { edition, statements } = await client.intake.importEdition(source, { signal })
    show({ phase: 'stored', edition, statements })
  }

  return {
    store,
    async read(file) {
      running?.abort()
      const own = new AbortController()
      running = own
      show({ phase: 'reading', file: file.name, done: 0 })
      try {
        const source: Source = { name: file.name, content: await file.content() }
        await (isExchangeFile(file.name) ? importEdition : propose)(source, own.signal)
      } catch (thrown) {
        if (running !== own) return
        show(own.signal.aborted ? { phase: 'cancelled' } : { phase: 'failed', error: toClientError(thrown) })
      }
    },
    cancel() {
      running?.abort()
      if (store.get().phase !== 'reading') show({ phase: 'cancelled' })
    },
    async accept(target) {
      const state = store.get()
      if (state.phase !== 'proposed') return
      const { source, proposal } = state
      show({ phase: 'storing', source, proposal, error: null })
      try {
        const { edition, statements } = await client.intake.accept({ ...source, proposal, target })
        show({ phase: 'stored', edition, statements })
      } catch (thrown) {
        show({ phase: 'proposed', source, proposal, error: toClientError(thrown) })
      }
    },
  }
}

const isExchangeFile = (name: string): boolean => name.toLowerCase().endsWith('.json')
