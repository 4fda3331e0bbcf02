/** `check`, `backup` and `restore`: the safety of the file. */
import { existsSync, statSync } from 'node:fs'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { type Damage, restoreFrom } from '../../core/index.ts'
import { whyNotWritten } from '../../files/index.ts'
import { expectPositionals, wrongUsage } from '../arguments.ts'
import { asJson } from '../console.ts'
import { CommandFailure } from '../failure.ts'
import { type Session, withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'
import { readInput } from './files.ts'
import { refuseOwnFile } from './own-file.ts'

export const checkCommand: Command = {
  options: { json: 'flag' },
  prepare: (words) => {
    expectPositionals(words.positionals, [])
    return async (surroundings) => {
      const { console } = surroundings
      const damage = await withKnowledgeBase(surroundings, async ({ maintenance }) => maintenance.check())
      if (words.has('json')) console.result(asJson({ ok: damage.length === 0, damage }))
      for (const found of damage) console.note(describeDamage(found))
      if (damage.length > 0)
        throw new CommandFailure('input', fill(nl.cli.checkDamaged, { file: surroundings.file }))
      if (!words.has('json')) console.result(nl.cli.checkFine)
    }
  },
}

export const backupCommand: Command = {
  options: { output: 'value' },
  prepare: (words) => {
    expectPositionals(words.positionals, [])
    const target = words.value('output')
    if (target === null) throw wrongUsage(fill(nl.cli.missing, { what: '-o BESTAND' }))
    return async (surroundings) => {
      const { console, file } = surroundings
      refuseOwnFile(target, file)
      refuseOtherFile(target)
      await withKnowledgeBase(surroundings, async ({ maintenance }) => copyTo(maintenance, target))
      console.note(fill(nl.cli.backedUp, { file: target }))
    }
  },
}

export const restoreCommand: Command = {
  options: {},
  prepare: (words) => {
    const [copy = ''] = expectPositionals(words.positionals, ['BESTAND'])
    return async (surroundings) => {
      const { console, file } = surroundings
      refuseOwnFile(copy, file)
      const kept = restoreFrom(copy, file, new Date())
      console.note(fill(nl.cli.restored, { file: copy }))
      if (kept !== null) console.note(fill(nl.cli.restoredKept, { file: kept }))
    }
  },
}

/** A slip of the finger must not cost a document. @throws CommandFailure input for a file that is no knowledge base */
function refuseOtherFile(target: string): void {
  if (!existsSync(target) || statSync(target).isDirectory()) return
  const start = new TextDecoder('latin1').decode(readInput(target).subarray(0, 15))
  if (start !== 'SQLite format 3') throw new CommandFailure('input', fill(nl.cli.otherFile, { file: target }))
}

/** @throws CommandFailure system where the folder or the disk does not let it be written */
function copyTo(maintenance: Session['maintenance'], target: string): void {
  try {
    maintenance.copyTo(target)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new CommandFailure('system', fill(nl.errors.NOT_SAVED[whyNotWritten(error)], { file: target }), {
      cause: error,
    })
  }
}

function describeDamage(damage: Damage): string {
  switch (damage.kind) {
    case 'damaged-pages':
    case 'missing-parent':
    case 'index-out-of-step':
      return fill(nl.cli.damage[damage.kind], damage)
    default:
      return fill(nl.cli.damage['broken-rule'], damage)
  }
}
