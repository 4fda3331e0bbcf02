/** `tags`: the taxonomy, shown, in and out. */
import { basename } from 'node:path'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { expectPositionals, wrongUsage } from '../arguments.ts'
import { asJson } from '../console.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command, Surroundings } from './command.ts'
import { readInput, writeOutput } from './files.ts'
import { refuseOwnFile } from './own-file.ts'

export const tagsCommand: Command = {
  options: { output: 'value', json: 'flag' },
  prepare: (words) => {
    const [action, ...rest] = words.positionals
    const json = words.has('json') ? 'json' : 'text'
    switch (action) {
      case undefined:
        return (surroundings) => list(surroundings, json)
      case 'import': {
        const [path = ''] = expectPositionals(rest, ['BESTAND'])
        return (surroundings) => importTags(surroundings, path, json)
      }
      case 'export': {
        expectPositionals(rest, [])
        const target = words.value('output')
        if (target === null) throw wrongUsage(fill(nl.cli.missing, { what: '-o BESTAND' }))
        return (surroundings) => exportTags(surroundings, target)
      }
      default:
        throw wrongUsage(fill(nl.cli.tooMany, { what: action }))
    }
  },
}

type Form = 'json' | 'text'

async function list(surroundings: Surroundings, form: Form): Promise<void> {
  const { console } = surroundings
  await withKnowledgeBase(surroundings, async ({ client }) => {
    if (form === 'json') return console.result(asJson(await client.tagging.exportTags()))
    for (const tag of await client.tagging.tags()) console.result(`${tag.path}\t${tag.statements}`)
  })
}

async function importTags(surroundings: Surroundings, path: string, form: Form): Promise<void> {
  const { console } = surroundings
  const content = new Blob([readInput(path)])
  const { tags } = await withKnowledgeBase(surroundings, ({ client }) =>
    client.tagging.importTags({ name: basename(path), content }),
  )
  if (form === 'json') return console.result(asJson({ tags }))
  console.note(fill(nl.cli.tagsImported, { count: tags, file: path }))
}

async function exportTags(surroundings: Surroundings, target: string): Promise<void> {
  const { console, file } = surroundings
  refuseOwnFile(target, file)
  const taxonomy = await withKnowledgeBase(surroundings, ({ client }) => client.tagging.exportTags())
  await writeOutput(target, new TextEncoder().encode(`${asJson(taxonomy)}\n`))
  console.note(fill(nl.cli.tagsExported, { count: taxonomy.tags.length, file: target }))
}
