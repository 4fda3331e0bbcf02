/** `export`: a chapter or a whole edition as a file for others. */
import { extname } from 'node:path'
import { findProfile, type Manner, profileNames, profiles } from '../../../shared/document/index.ts'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { type Format, formats, laterFormats } from '../../core/index.ts'
import { expectPositionals, wrongUsage } from '../arguments.ts'
import { CommandFailure } from '../failure.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'
import { writeOutput } from './files.ts'
import { refuseOwnFile } from './own-file.ts'

export const exportCommand: Command = {
  options: { section: 'value', profile: 'value', template: 'value', output: 'value' },
  prepare: (words) => {
    const [edition = ''] = expectPositionals(words.positionals, ['EDITIE'])
    const section = words.value('section')
    const target = words.value('output')
    if (target === null || target === '') throw wrongUsage(fill(nl.cli.missing, { what: '-o BESTAND' }))
    const format = chooseFormat(target)
    const manner = chooseManner(words.value('profile'))
    if (words.value('template') !== null) throw new CommandFailure('usage', nl.cli.laterTemplate)
    return async (surroundings) => {
      refuseOwnFile(target, surroundings.file)
      const bytes = await withKnowledgeBase(surroundings, ({ publish }) =>
        publish({ edition, section, format, manner, date: new Date() }),
      )
      await writeOutput(target, bytes)
      surroundings.console.note(fill(nl.cli.exported, { edition, file: target }))
    }
  },
}

/** By the end of the file's name. @throws CommandFailure usage */
function chooseFormat(file: string): Format {
  const word = extname(file).slice(1).toLowerCase()
  const found = formats.find((format) => format === word)
  if (found !== undefined) return found
  if (laterFormats.includes(word))
    throw new CommandFailure('usage', fill(nl.cli.laterFormat, { format: word }))
  throw wrongUsage(fill(nl.cli.unknownOutput, { file, formats: formats.join(', ') }))
}

/** @throws CommandFailure usage */
function chooseManner(name: string | null): Manner {
  if (name === null) return profiles['Intern werkdocument']
  const found = findProfile(name)
  if (found !== null) return found
  throw wrongUsage(fill(nl.cli.unknownProfile, { what: name, profiles: profileNames.join(', ') }))
}
