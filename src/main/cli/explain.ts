/** Turns whatever went wrong into the one line and the exit code it deserves. */
import { basename } from 'node:path'
import { PortInUseError } from '../server/index.ts'
import { CoreError } from '../../shared/contract/index.ts'
import { errorMessage, fill, type MessageKey, nl } from '../../shared/i18n/index.ts'
import { CopyError, OpenError } from '../core/index.ts'
import { CommandFailure, type FailureKind } from './failure.ts'

/** A failure as it is shown and the code the program ends with. */
export function explain(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error
  if (error instanceof CoreError) return new CommandFailure(kindOf(error), coreMessage(error))
  if (error instanceof OpenError) {
    const { notOpened, notOpenedDetail } = nl.desktop
    const file = basename(error.file)
    return new CommandFailure(
      badFiles.has(error.reason) ? 'input' : 'system',
      `${fill(notOpened, { file })} ${notOpenedDetail[error.reason]}`,
    )
  }
  if (error instanceof CopyError) {
    return new CommandFailure('system', fill(nl.cli.copyFailed, { file: error.message }))
  }
  if (error instanceof PortInUseError) {
    return new CommandFailure('system', nl.cli.portInUse)
  }
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')) {
    return new CommandFailure('input', nl.cli.damaged, { cause: error })
  }
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return new CommandFailure('system', fill(nl.cli.failed, { detail: detail ?? '' }))
}

/** The same, naming the file it is about where the sentence does not. */
export function explainAbout(file: string, error: unknown): CommandFailure {
  const failure = explain(error)
  if (failure.message.includes(file)) return failure
  return new CommandFailure(failure.kind, `${file}: ${failure.message}`, { cause: error })
}

/** Whether it says something of the knowledge base, and nothing of what a command was given. */
export const isAboutKnowledgeBase = (error: unknown): boolean =>
  error instanceof CoreError && error.code === 'READ_ONLY'

const badFiles: ReadonlySet<string> = new Set(['foreign', 'newer', 'damaged', 'missing-folder'])

function kindOf(error: CoreError): FailureKind {
  switch (error.code) {
    case 'NOT_FOUND':
    case 'CONFLICT':
    case 'EDITION_FINAL':
    case 'BAD_INPUT':
    case 'ALREADY_EXISTS':
    case 'BAD_TARGET':
    case 'UNDO_REFUSED':
      return 'input'
    case 'READ_ONLY':
    case 'DISK_FULL':
    case 'TOO_LONG':
    case 'UNAVAILABLE':
    case 'CANCELLED':
    case 'INTERNAL':
      return 'system'
  }
}

function coreMessage(error: CoreError): string {
  if (error.code === 'NOT_FOUND' && 'entity' in error.data && 'id' in error.data) {
    const { entity, id } = error.data
    if (entity === 'edition') return fill(nl.cli.editionUnknown, { id })
    if (entity === 'section') return fill(nl.cli.sectionUnknown, { id })
  }
  const { key, values, words } = errorMessage({ code: error.code, data: error.data } as Parameters<
    typeof errorMessage
  >[0])
  const named = Object.entries(words).map(([name, word]) => [name, lookUp(word)])
  const text = fill(lookUp(key), { ...values, ...Object.fromEntries(named) })
  const detail = error.code === 'BAD_INPUT' && 'detail' in error.data ? error.data.detail : null
  // A detail may quote the file, with its line ends.
  return detail === null || text.includes(detail) ? text : `${text} (${detail.replaceAll(/\s+/g, ' ')})`
}

function lookUp(key: MessageKey): string {
  const found = key.split('.').reduce<unknown>((tree, part) => childOf(tree, part), nl)
  return typeof found === 'string' ? found : key
}

const childOf = (tree: unknown, part: string): unknown =>
  typeof tree === 'object' && tree !== null ? Reflect.get(tree, part) : undefined
