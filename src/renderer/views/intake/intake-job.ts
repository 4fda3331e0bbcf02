/** Reading, looking over and taking in one file. Lives as long as the window, so that looking elsewhere does not end it. */
import type { ClientError, IntakeTarget, ReturnedChapter } from '../../../shared/contract/index.ts'
import type { PickedFile } from '../../../shared/platform/index.ts'
import { createStore, type Store } from '../../app/state/index.ts'
import { type CoreClient, toClientError } from '../../app/transport/index.ts'
import { createReturnedJob, hasOpenDecisions, type ReturnedJob } from '../returned/index.ts'
import { type Desk, startDesk, startReview, toProposal } from './review/index.ts'

type SourceFile = { readonly name: string; readonly content: Awaited<ReturnType<PickedFile['content']>> }

export type EditionSketch = Awaited<ReturnType<CoreClient['intake']['readEdition']>>

/** A proposal being looked over, or taken in as it is now. */
export type Reviewing = {
  readonly phase: 'reviewing' | 'storing'
  readonly source: SourceFile
  readonly desk: Desk
  readonly error: ClientError | null
}

/** An edition in the exchange format, seen in short. */
export type Sketched = {
  readonly phase: 'edition' | 'storing-edition'
  readonly source: SourceFile
  readonly sketch: EditionSketch
  readonly error: ClientError | null
}

/** A chapter that was published here, looked over difference by difference. */
export type Returned = {
  readonly phase: 'returned'
  readonly job: ReturnedJob
}

/** Before and after the review. */
export type Waiting =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly file: string; readonly done: number }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: ClientError }
  /** The same bytes came in before; `statements` came from them. */
  | {
      readonly phase: 'known'
      readonly source: SourceFile
      readonly desk: Desk
      readonly statements: number
    }
  | { readonly phase: 'stored'; readonly edition: string | null; readonly statements: number }

export type IntakeState = Waiting | Reviewing | Sketched | Returned

export type IntakeJob = {
  readonly store: Store<IntakeState>
  readonly read: (file: PickedFile) => Promise<void>
  readonly cancel: () => void
  /** Goes on to the review of a file that came in before. */
  readonly goOn: () => void
  readonly change: (update: (desk: Desk) => Desk) => void
  readonly accept: (target: IntakeTarget) => Promise<void>
  /** Takes in the edition under this id. */
  readonly acceptEdition: (id: string) => Promise<void>
  /** Back to the start once what was stored has been shown. */
  readonly finish: () => void
}

export function createIntakeJob(client: CoreClient): IntakeJob {
  const store = createStore<IntakeState>({ phase: 'idle' })
  const show = (state: IntakeState): void => store.set(() => state)
  let running: AbortController | null = null

  const propose = async (source: SourceFile, signal: AbortSignal): Promise<void> => {
    const answers = await client.intake.propose(source, { signal })
    for await (const answer of answers) {
      if (answer.type === 'progress') {
        show({ phase: 'reading', file: source.name, done: answer.done })
        continue
      }
      const known = await client.register.knownSources({ sha256: answer.source.sha256 }, { signal })
      const statements = known.reduce((sum, one) => sum + one.statements, 0)
      const desk = startDesk(startReview(source.name, answer.text, answer.proposal))
      if (statements > 0) show({ phase: 'known', source, desk, statements })
      else show({ phase: 'reviewing', source, desk, error: null })
    }
  }

  const readEdition = async (source: SourceFile, signal: AbortSignal): Promise<void> => {
    const sketch = await client.intake.readEdition(source, { signal })
    show({ phase: 'edition', source, sketch, error: null })
  }

  /** The chapter in a file, compared with the edition as it is now; null where the answer ended early. */
  const compare = async (
    source: SourceFile,
    signal: AbortSignal,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<ReturnedChapter | null> => {
    for await (const answer of await client.intake.readReturned(source, { signal })) {
      if (answer.type === 'returned') return answer
      onProgress(answer.done)
    }
    return null
  }

  const readReturned = async (source: SourceFile, signal: AbortSignal): Promise<void> => {
    const chapter = await compare(source, signal, (done) =>
      show({ phase: 'reading', file: source.name, done }),
    )
    if (chapter === null) return
    const readAgain = () => compare(source, new AbortController().signal)
    show({ phase: 'returned', job: createReturnedJob(client, chapter, readAgain) })
  }

  const readerOf = (name: string) => {
    if (isExchangeFile(name)) return readEdition
    return isOfficeFile(name) ? readReturned : propose
  }

  return {
    store,
    async read(file) {
      running?.abort()
      const own = new AbortController()
      running = own
      show({ phase: 'reading', file: file.name, done: 0 })
      try {
        const source: SourceFile = { name: file.name, content: await file.content() }
        await readerOf(file.name)(source, own.signal)
      } catch (thrown) {
        if (running !== own) return
        show(own.signal.aborted ? { phase: 'cancelled' } : { phase: 'failed', error: toClientError(thrown) })
      }
    },
    cancel() {
      running?.abort()
      if (store.get().phase !== 'reading') show({ phase: 'cancelled' })
    },
    goOn: () =>
      store.set((state) =>
        state.phase === 'known'
          ? { phase: 'reviewing', source: state.source, desk: state.desk, error: null }
          : state,
      ),
    change: (update) =>
      store.set((state) => {
        if (state.phase !== 'reviewing') return state
        const desk = update(state.desk)
        return desk === state.desk ? state : { ...state, desk }
      }),
    async accept(target) {
      const state = store.get()
      if (state.phase !== 'reviewing') return
      show({ ...state, phase: 'storing', error: null })
      try {
        const proposal = toProposal(state.desk.history.now)
        const { edition, statements } = await client.intake.accept({ ...state.source, proposal, target })
        show({ phase: 'stored', edition, statements })
      } catch (thrown) {
        show({ ...state, error: toClientError(thrown) })
      }
    },
    async acceptEdition(id) {
      const state = store.get()
      if (state.phase !== 'edition') return
      show({ ...state, phase: 'storing-edition', error: null })
      try {
        const { edition, statements } = await client.intake.importEdition({ ...state.source, edition: id })
        show({ phase: 'stored', edition, statements })
      } catch (thrown) {
        show({ ...state, error: toClientError(thrown) })
      }
    },
    finish: () => show({ phase: 'idle' }),
  }
}

/** Whether a review was changed and not yet taken in: work that would be lost. */
export function hasChanges(state: IntakeState): boolean {
  switch (state.phase) {
    case 'reviewing':
    case 'storing':
      return state.desk.history.past.length > 0
    case 'returned':
      return hasOpenDecisions(state.job.store.get())
    default:
      return false
  }
}

const isExchangeFile = (name: string): boolean => name.toLowerCase().endsWith('.json')

/** A file that a word processor writes. */
const isOfficeFile = (name: string): boolean => /\.(?:docx|odt)$/i.test(name)
