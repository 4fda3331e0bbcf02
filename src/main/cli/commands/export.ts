/** `export`: a chapter or a whole edition as a file for others. */
import { basename, extname } from 'node:path'
import {
  type FileContent,
  publishingExtensions,
  type PublishingFormat,
  publishingFormats,
  type PublishingPart,
} from '../../../shared/contract/index.ts'
import { findProfile, type Manner, profileNames, profiles } from '../../../shared/document/index.ts'
import { fill, nl } from '../../../shared/i18n/index.ts'
import type { CoreClient } from '../../core/index.ts'
import { expectPositionals, wrongUsage } from '../arguments.ts'
import { CommandFailure } from '../failure.ts'
import { untilInterrupted } from '../interrupt.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'
import { readInput, writeOutput } from './files.ts'
import { refuseOwnFile } from './own-file.ts'

export const exportCommand: Command = {
  options: { section: 'value', profile: 'value', template: 'value', output: 'value' },
  prepare: (words) => {
    const [edition = ''] = expectPositionals(words.positionals, ['EDITIE'])
    const section = words.value('section')
    const target = words.value('output')
    if (target === null || target === '') throw wrongUsage(fill(nl.cli.missing, { what: '-o BESTAND' }))
    const format = chooseFormat(target)
    const profile = words.value('profile')
    const template = chooseTemplate(words.value('template'), format)
    return async (surroundings) => {
      const { console } = surroundings
      refuseOwnFile(target, surroundings.file)
      const file = template === null ? null : readTemplate(template)
      await untilInterrupted(async (signal) => {
        const bytes = await withKnowledgeBase(surroundings, async ({ client }) => {
          const part = await choosePart(client, edition, section)
          const manner = await chooseManner(client, edition, profile)
          const steps = await client.publishing.publish({ part, manner, format, template: file }, { signal })
          for await (const step of steps) {
            if (step.type === 'file') return Buffer.from(step.base64, 'base64')
            const percent = `${Math.round(step.done * 100)} %`
            console.progress(fill(nl.cli.writing, { file: target, percent }))
          }
          throw new Error('the work ended without a file')
        }).finally(() => console.progress(''))
        await writeOutput(target, bytes, signal)
      })
      console.note(fill(nl.cli.exported, { edition, file: target }))
    }
  },
}

/** By the end of the file's name. @throws CommandFailure usage */
function chooseFormat(file: string): PublishingFormat {
  const word = extname(file).slice(1).toLowerCase()
  const found = publishingFormats.find((format) => publishingExtensions[format] === word)
  if (found !== undefined) return found
  const known = publishingFormats.map((format) => publishingExtensions[format])
  throw wrongUsage(fill(nl.cli.unknownOutput, { file, formats: known.join(', ') }))
}

/** @throws CommandFailure usage for a format that takes none */
function chooseTemplate(file: string | null, format: PublishingFormat): string | null {
  if (file !== null && format !== 'docx') throw wrongUsage(nl.cli.templateOnlyWord)
  return file
}

/** @throws CommandFailure input */
function readTemplate(file: string): { readonly name: string; readonly content: FileContent } {
  const bytes = readInput(file, nl.cli.templateNotRead)
  return { name: basename(file), content: new Blob([bytes]) }
}

/** All of an edition, or the sections that have the number. @throws CommandFailure input */
async function choosePart(
  client: CoreClient,
  edition: string,
  number: string | null,
): Promise<PublishingPart> {
  if (number === null) return { kind: 'edition', edition }
  const outline = await client.library.outline({ edition })
  const sections = outline.filter((section) => section.number === number).map(({ id }) => id)
  if (sections.length === 0) {
    throw new CommandFailure('input', fill(nl.cli.sectionUnknown, { id: number }))
  }
  return { kind: 'sections', edition, sections }
}

/** A profile that always is there, or one that was kept for the programme. @throws CommandFailure usage */
async function chooseManner(client: CoreClient, edition: string, name: string | null): Promise<Manner> {
  if (name === null) return profiles['Intern werkdocument']
  const fixed = findProfile(name)
  if (fixed !== null) return fixed
  const editions = await client.library.editions()
  const programme = editions.find(({ id }) => id === edition)?.programme.id
  const kept = (await client.exportProfiles.list()).filter((profile) => profile.programme === programme)
  const wanted = name.trim().toLocaleLowerCase('nl')
  const found = kept.find((profile) => profile.name.toLocaleLowerCase('nl') === wanted)
  if (found !== undefined) return found.manner
  const names = [...profileNames, ...kept.map((profile) => profile.name)]
  throw wrongUsage(fill(nl.cli.unknownProfile, { what: name, profiles: names.join(', ') }))
}
