/** `check`, `backup` and `restore`: the safety of the file. */
import { fill, nl } from '../../../shared/i18n/index.ts'
import { type Damage, restoreFrom } from '../../core/index.ts'
import { expectPositionals, wrongUsage } from '../arguments.ts'
import { asJson } from '../console.ts'
import { CommandFailure } from '../failure.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'
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
      await withKnowledgeBase(surroundings, async ({ maintenance }) => maintenance.copyTo(target))
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
