/** Keeps the index in step with the rows: built when it is first wanted, then brought up to date by every change before that is acknowledged. */
import { setImmediate } from 'node:timers/promises'
import {
  type Analyser,
  createAnalyser,
  type Lexicon,
  type WordAnalysis,
  type WordForm,
} from '../../../../shared/dutch/index.ts'
import type { Storage, Touched } from '../../storage/index.ts'
import {
  type Analyse,
  changedDocuments,
  createKeys,
  createPart,
  type Keys,
  type Part,
  type Parts,
  replaceDocuments,
} from '../../../../shared/search/index.ts'
import { type BuiltIndex, buildIndex } from './built-index.ts'
import { readDocuments } from './documents.ts'
import { unpackAnalyses } from './kept-analyses.ts'

export type IndexState = {
  readonly parts: Parts
  readonly keys: Keys
  readonly analyser: Analyser
  /** As the analyser does, but what was asked before is remembered. */
  readonly analyse: Analyse
}

export type IndexKeeper = {
  /** The index as of the last change; null while it is being built, which begins when it is first wanted. */
  current(): IndexState | null
  /** Resolves when the index is there, or when it cannot be built. */
  prepare(): Promise<void>
  /** Ends what is being built. */
  close(): void
}

export type IndexSources = {
  readonly storage: Pick<Storage, 'access' | 'reader' | 'revision' | 'onCommitted' | 'keepAnalyses'>
  readonly lexicon: () => Lexicon
  /** Builds from the file as it is then, away from this thread. */
  readonly build: (signal: AbortSignal) => Promise<BuiltIndex>
  readonly log: (line: string) => void
}

/** Up to so many statements the index is built where it is wanted: that takes less than starting a worker. */
const few = 300

/** Above so many changed statements a new large part is built. */
const mostChanged = 5_000

type Building = {
  /** Rows that were touched since it began; null when they were too many to name. */
  touched: Set<number> | null
  /** Whether the texts it began with hold words that may be in no text any more. */
  wordsAreGone: boolean
}

export function createIndexKeeper({ storage, lexicon, build, log }: IndexSources): IndexKeeper {
  const { reader } = storage
  const closing = new AbortController()
  let state: IndexState | null = null
  let building: (Building & { readonly done: Promise<void> }) | null = null
  let revision = storage.revision()
  /** What failed is not tried again by every search, but by a change and by who waits for it. */
  let failed = false
  /** Builds whose analyses are still being kept. */
  const keeping = new Set<Building>()

  const follow = (rows: readonly number[]): void => {
    if (state === null || rows.length === 0) return
    const { parts, keys, analyse } = state
    const documents = [...readDocuments(reader, keys, rows)]
    state = { ...state, parts: replaceDocuments(parts, rows, documents, analyse) }
  }

  const analyserFor = ({ segment }: BuiltIndex): Analyser => createAnalyser(lexicon(), segment.words)

  const take = (built: BuiltIndex, analyser: Analyser, own: Building): void => {
    const part = createPart(built.segment, built.analyses)
    // Most words of a change are known: looking them up takes a tenth of the time.
    const analyse = remembering((word, form) => analysisIn(part, word, form) ?? analyser.analyse(word, form))
    state = { parts: [part], keys: createKeys(built.ids), analyser, analyse }
    void keep(built, own).catch((error: unknown) => log(`analyses not kept: ${String(error)}`))
  }

  const keep = async ({ fresh }: BuiltIndex, own: Building): Promise<void> => {
    if (storage.access.mode === 'read-only') return
    keeping.add(own)
    try {
      for (const packed of fresh.analyses) {
        await setImmediate()
        if (closing.signal.aborted) return
        await storage.keepAnalyses(fresh.version, unpackAnalyses(packed), () => !own.wordsAreGone)
      }
    } finally {
      keeping.delete(own)
    }
  }

  const buildAway = async (own: Building): Promise<void> => {
    try {
      const built = await build(closing.signal)
      const analyser = analyserFor(built)
      // That took a while: others go first before the rest.
      await setImmediate()
      building = null
      if (own.touched === null) {
        if (state === null) await start()
        return
      }
      take(built, analyser, own)
      follow([...own.touched])
    } catch (error) {
      building = null
      fail(error)
    }
  }

  const buildHere = (): void => {
    try {
      const built = buildIndex(reader, lexicon())
      take(built, analyserFor(built), { touched: new Set(), wordsAreGone: false })
    } catch (error) {
      fail(error)
    }
  }

  const fail = (error: unknown): void => {
    failed = true
    if (!closing.signal.aborted) log(`the index was not built: ${String(error)}`)
  }

  const start = (): Promise<void> => {
    if (building !== null) return building.done
    failed = false
    const own: Building = { touched: new Set(), wordsAreGone: false }
    const begun = Promise.withResolvers<void>()
    building = Object.assign(own, { done: begun.promise })
    void buildAway(own).then(begun.resolve)
    return begun.promise
  }

  /** Where another process writes nobody says what, only that it was done. */
  const noticeOthers = (): void => {
    if (storage.access.mode === 'write' || storage.revision() === revision) return
    revision = storage.revision()
    state = null
    if (building !== null) building.touched = null
  }

  /** Builds a small index at once; else says when it is there. */
  const want = async (): Promise<void> => {
    if (state !== null) return
    if (building === null && isSmall()) buildHere()
    else await start()
  }

  const isSmall = (): boolean =>
    reader.prepare<[number], number>('SELECT seq FROM statement LIMIT 1 OFFSET ?').get(few) === undefined

  const unsubscribe = storage.onCommitted(({ touched }) => {
    noteGoneWords(touched)
    if (building !== null) {
      if (touched.type === 'many') building.touched = null
      else for (const row of touched.rows) building.touched?.add(row)
    }
    if (state === null) return
    if (touched.type === 'many') state = null
    else {
      try {
        follow(touched.rows)
      } catch (error) {
        // Better none than one that is out of step.
        state = null
        log(`the index did not follow a change: ${String(error)}`)
      }
    }
    const isOld = state === null || changedDocuments(state.parts) > mostChanged
    if (isOld && !isSmall()) void start()
  })

  const noteGoneWords = (touched: Touched): void => {
    const open = [...keeping, ...(building === null ? [] : [building])]
    if (open.length === 0 || !losesRows(touched)) return
    for (const one of open) one.wordsAreGone = true
  }

  const losesRows = (touched: Touched): boolean => {
    if (touched.type === 'many') return true
    const count = reader
      .prepare<[string], number>(
        'SELECT count(*) FROM statement WHERE seq IN (SELECT value FROM json_each(?))',
      )
      .pluck()
    return count.get(JSON.stringify(touched.rows)) !== touched.rows.length
  }

  return {
    current: () => {
      noticeOthers()
      if (!failed) void want()
      return state
    },
    prepare: async () => {
      if (closing.signal.aborted) return
      noticeOthers()
      await want()
    },
    close: () => {
      unsubscribe()
      closing.abort()
    },
  }
}

function analysisIn({ vocabulary }: Part, word: string, form: WordForm): WordAnalysis | null {
  const type = vocabulary.find(word).find((type) => vocabulary.form(type) === form)
  return type === undefined ? null : vocabulary.analysis(type)
}

function remembering(analyse: Analyse): Analyse {
  const known = new Map<string, ReturnType<Analyse>>()
  return (word, form) => {
    const key = `${form} ${word}`
    const analysis = known.get(key) ?? analyse(word, form)
    known.set(key, analysis)
    return analysis
  }
}
