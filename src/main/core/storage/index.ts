/** The storage of one knowledge base: a SQLite file with its change log. The only place that knows SQLite's connections. */
import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Command, ReadOnlyReason } from '../../../shared/contract/index.ts'
import { CoreError } from '../../../shared/contract/index.ts'
import {
  type ChangeLog,
  type Committed,
  createChangeLog,
  type Direction,
  lastChange,
  lastChangeAt,
  type Origin,
} from './change-log.ts'
import { closeConnections, openConnections, openUnwritable } from './connections.ts'
import { type CopyReason, isCopyDue } from './copy-retention.ts'
import { realFile } from './file-system.ts'
import { type BrokenRule, type Damage, findAllDamage } from './integrity.ts'
import { type Purged, purgeStatements } from './purge.ts'
import type { Operation, Recorder } from './recorder.ts'
import { listSafetyCopies, makeSafetyCopy, type SafetyCopy, writeVerifiedCopy } from './safety-copy.ts'
import { openScratch } from './snapshot.ts'
import type { Tables } from './tables.ts'
import { rowsOf, type Touched } from './touched.ts'
import { keepAnalyses, type KeptAnalysis } from './word-analyses.ts'

/** Typed reads. Writing is only possible through a `Tx`. */
export type Reads = Pick<Kysely<Tables>, 'selectFrom' | 'fn'>

/** An open write transaction: its reads see its own writes, and every write is recorded for undo. */
export type Tx = Pick<Recorder, 'insert' | 'update' | 'remove'> & {
  readonly reads: Reads
  /** Keeps the bytes of a file once per hash; not undone, because nothing shows them without a source. */
  keepContent(content: Tables['content']): void
}

export type Access =
  | { readonly mode: 'write' }
  | { readonly mode: 'read-only'; readonly reason: ReadOnlyReason }

export type Storage = {
  readonly access: Access
  readonly reads: Reads
  /** The raw reading connection, for the full-text queries of `search`. */
  readonly reader: Database
  revision(): number
  /**
   * Runs one user action in one transaction, one after the other. It is durable when the promise resolves.
   * @throws CoreError READ_ONLY, or what the body throws; nothing is written then
   */
  write<Result>(
    origin: Origin,
    body: (tx: Tx) => Promise<{ readonly command: Command; readonly result: Result }>,
  ): Promise<Result>
  /** Removes binned statements for good; no change, and no way back. @throws CoreError READ_ONLY */
  purge(statements: readonly string[]): Promise<Purged>
  history(window: string): ReturnType<ChangeLog['state']>
  /** What undo or redo would reverse for a window, as operations; null when there is nothing. */
  next(direction: Direction, window: string): readonly Operation[] | null
  /** Reverses the last change of a window. @throws CoreError UNDO_REFUSED, READ_ONLY, or what the guard throws */
  reverse(
    direction: Direction,
    origin: Origin,
    guard?: ReversalGuard,
  ): Promise<{ readonly command: Command; readonly revision: number }>
  /** Calls back after every committed change; returns its undoing. */
  onCommitted(listener: (committed: Committed) => void): () => void
  /** Settings of the file; not part of any change. @throws CoreError READ_ONLY when set */
  readonly settings: {
    get(key: string): string | null
    set(key: string, value: string): Promise<void>
  }
  /**
   * Keeps what is known of words, and forgets what another version of the analyser knew.
   * Nothing is kept when `mayKeep` says no at the moment of writing. @throws CoreError READ_ONLY
   */
  keepAnalyses(version: string, analyses: readonly KeptAnalysis[], mayKeep?: () => boolean): Promise<void>
  /** The safety copy of the day, when something was written since the last copy; null when none is due. */
  dailyCopy(): SafetyCopy | null
  /** The automatic safety copies, the newest first. */
  safetyCopies(): readonly { readonly name: string; readonly at: string; readonly bytes: number }[]
  /** Everything that is wrong with the file; empty when all is well. */
  check(): readonly Damage[]
  /** A verified copy at `target`. */
  copyTo(target: string): void
  /** A verified copy in the folder of safety copies; old ones that need not stay are removed. */
  safetyCopy(reason: CopyReason): SafetyCopy
  close(): Promise<void>
}

/** What must hold of an undo or redo. */
export type ReversalGuard = {
  /** Throws when the operations may not be reversed; nothing is then. */
  allow(operations: readonly Operation[], reads: Reads): Promise<void>
  /** Whether the rules that the rows then break may be broken; a row that nobody touched since can still not fit what others did. */
  accept(broken: readonly BrokenRule[]): boolean
}

const nothing: Touched = { type: 'rows', rows: [] }

const unguarded: ReversalGuard = { allow: async () => undefined, accept: () => true }

export type StorageOptions = {
  readonly file: string
  readonly now: () => Date
  /** Where a listener that failed and a transaction that hangs are written; no text of a statement goes there. */
  readonly log?: (line: string) => void
}

/** Opens or makes the knowledge base in `file`. @throws OpenError; the file is untouched then */
export function openStorage({ file, now, log: report = () => undefined }: StorageOptions): Storage {
  const connections = openConnections(file, now)
  const { reader } = connections
  const reads = typedReads(reader)
  const listeners = new Set<(committed: Committed) => void>()
  const announce = (committed: Committed | null): void => {
    if (committed === null) return
    for (const listener of listeners) {
      try {
        listener(committed)
      } catch (error) {
        // What is committed stays acknowledged, whatever a view makes of it.
        report(`a listener failed after change ${committed.revision}: ${String(error)}`)
      }
    }
  }
  const log =
    connections.mode === 'write'
      ? createChangeLog(connections.writer, randomUUID(), () => now().toISOString())
      : createChangeLog(reader, randomUUID(), () => now().toISOString())

  let queue: Promise<unknown> = Promise.resolve()
  /** Writes run strictly one after another: a transaction may wait inside its body. */
  const exclusively = <Result>(work: (writer: Database) => Promise<Result>): Promise<Result> => {
    if (connections.mode === 'read-only') {
      return Promise.reject(new CoreError('READ_ONLY', { reason: connections.reason }))
    }
    const { writer } = connections
    const mine = queue.then(() => work(writer))
    queue = mine.catch(() => undefined)
    return mine
  }

  return {
    access:
      connections.mode === 'write' ? { mode: 'write' } : { mode: 'read-only', reason: connections.reason },
    reads,
    reader,
    revision: () => lastChange(reader),

    write: (origin, body) =>
      exclusively(async (writer) => {
        const { result, committed } = await inTransaction(writer, report, async () => {
          const { change, recorder } = log.begin(origin)
          const outcome = await body({ ...writes(writer, recorder), reads: typedReads(writer) })
          return {
            result: outcome.result,
            committed: log.finish(origin, change, recorder, outcome.command),
          }
        })
        announce(committed)
        return result
      }),

    purge: (statements) =>
      exclusively(async (writer) => {
        const rows = rowsOf(writer, statements)
        const purged = await inTransaction(writer, report, async () => purgeStatements(writer, statements))
        // The log beside the file still holds the old pages.
        writer.pragma('wal_checkpoint(TRUNCATE)')
        announce({
          revision: lastChange(writer),
          topics: ['statements', 'sources', 'links', 'history'],
          touched: { type: 'rows', rows },
        })
        return purged
      }),

    history: (window) => log.state(window),
    next: (direction, window) => log.next(direction, window)?.inverse ?? null,

    reverse: (direction, origin, { allow, accept } = unguarded) =>
      exclusively(async (writer) => {
        const target = log.next(direction, origin.window)
        if (target === null) throw new CoreError('UNDO_REFUSED', { reason: 'nothing' })
        const committed = await inTransaction(writer, report, async () => {
          await allow(target.inverse, typedReads(writer))
          return log.reverse(direction, target, origin, accept)
        }).catch((error: unknown) => {
          // Rows of a later change hang on what would go: the constraint speaks only at the end.
          const refused = isConstraint(error)
            ? new CoreError('UNDO_REFUSED', { reason: 'changed-since' }, { cause: error })
            : error
          if (isTooLate(refused)) {
            log.passOver(target.id, origin.window)
            announce({ revision: lastChange(writer), topics: ['history'], touched: nothing })
          }
          throw refused
        })
        announce(committed)
        return { command: target.command, revision: committed.revision }
      }),

    settings: {
      get: (key) =>
        reader.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key) ?? null,
      set: (key, value) =>
        exclusively(async (writer) => {
          writer
            .prepare(
              'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
            )
            .run(key, value)
        }),
    },

    keepAnalyses: (version, analyses, mayKeep = () => true) =>
      exclusively(async (writer) => {
        if (!mayKeep()) return
        await inTransaction(writer, report, async () => keepAnalyses(writer, version, analyses))
      }),

    dailyCopy: () => {
      if (connections.mode === 'read-only') return null
      const written = lastChangeAt(reader)
      const due = isCopyDue(listSafetyCopies(connections.file)[0]?.at ?? null, written, now())
      return due ? makeSafetyCopy(reader, connections.file, 'dagelijks', now()) : null
    },

    safetyCopies: () => listSafetyCopies(connections.file),

    onCommitted: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    check: () => {
      if (connections.mode === 'write') return findAllDamage(reader, connections.writer)
      const scratch = openScratch(reader)
      try {
        return findAllDamage(reader, scratch)
      } finally {
        scratch.close()
      }
    },

    copyTo: (target) => writeVerifiedCopy(reader, target),
    safetyCopy: (reason) => makeSafetyCopy(reader, connections.file, reason, now()),

    close: async () => {
      await queue
      closeConnections(connections)
    },
  }
}

const typedReads = (db: Database): Reads =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) })

function writes(writer: Database, recorder: Recorder): Omit<Tx, 'reads'> {
  return {
    ...recorder,
    keepContent: ({ sha256, size, bytes }) => {
      writer
        .prepare('INSERT INTO content (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
        .run(sha256, size, bytes)
    },
  }
}

/** A body that waits this long holds up every other write (milliseconds). */
const patience = 1_000

async function inTransaction<Result>(
  writer: Database,
  report: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  writer.exec('BEGIN IMMEDIATE')
  const watchdog = setTimeout(
    () => report(`a transaction has been open for more than ${patience} ms`),
    patience,
  )
  try {
    const result = await work()
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw isDiskFull(error) ? new CoreError('DISK_FULL', {}, { cause: error }) : error
  } finally {
    clearTimeout(watchdog)
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'

/** Whether a later change stands in the way of a reversal, which waiting does not mend. */
const isTooLate = (error: unknown): boolean =>
  error instanceof CoreError &&
  error.code === 'UNDO_REFUSED' &&
  'reason' in error.data &&
  error.data.reason === 'changed-since'

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')

/**
 * Opens a file that is open already a second time, in another thread and for reading only.
 * @throws OpenError
 */
export const openForReading = (name: string): Database => openUnwritable(realFile(name))

/** The same for typed reads. @throws OpenError */
export function openReads(name: string): { readonly reads: Reads; close(): void } {
  const db = openForReading(name)
  return { reads: typedReads(db), close: () => db.close() }
}

export { among } from './among.ts'
export { restoreFrom } from './restore.ts'
export type { Committed, Direction, Origin } from './change-log.ts'
export type { Operation } from './recorder.ts'
export { OpenError, type OpenFailure } from './open-error.ts'
export type { CopyReason } from './copy-retention.ts'
export type { BrokenRule, Damage } from './integrity.ts'
export { CopyError, type SafetyCopy } from './safety-copy.ts'
export type { Touched } from './touched.ts'
export type { KeptAnalysis } from './word-analyses.ts'
export type { NewRow, RecordedTable, Row, RowPatch, Tables } from './tables.ts'
