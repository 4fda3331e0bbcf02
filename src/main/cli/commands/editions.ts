/** `editions`: the editions with their counts. */
import { fill, nl } from '../../../shared/i18n/index.ts'
import { expectPositionals } from '../arguments.ts'
import { counted } from '../counted.ts'
import { asJson } from '../console.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'

export const editionsCommand: Command = {
  options: { json: 'flag' },
  prepare: (words) => {
    expectPositionals(words.positionals, [])
    return async (surroundings) => {
      const { console } = surroundings
      const editions = await withKnowledgeBase(surroundings, ({ client }) => client.library.editions())
      if (words.has('json')) return console.result(asJson(editions))
      if (editions.length === 0) return console.note(nl.cli.noEditions)
      for (const { id, title, status, statements, sections } of editions) {
        const word = nl.domain.editionStatus[status]
        console.result(
          fill(nl.cli.edition, {
            id,
            title,
            status: word,
            statements: counted(nl.cli.statements, statements),
            sections: counted(nl.cli.parts, sections),
          }),
        )
      }
    }
  },
}
