/** `search`: full-text search. */
import { maxQueryLength, type SearchResult } from '../../../shared/contract/index.ts'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { expectPositionals, wholeNumber, wrongUsage } from '../arguments.ts'
import { counted } from '../counted.ts'
import { asJson } from '../console.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'

export const searchCommand: Command = {
  options: { edition: 'value', limit: 'value', json: 'flag' },
  prepare: (words) => {
    const [query = ''] = expectPositionals(words.positionals, ['ZOEKVRAAG'])
    if (query.length > maxQueryLength) throw wrongUsage(fill(nl.cli.queryTooLong, { most: maxQueryLength }))
    const limit = wholeNumber(words.value('limit') ?? '20', 1, 500)
    const edition = words.value('edition')
    return async (surroundings) => {
      const { console } = surroundings
      const found = await withKnowledgeBase(surroundings, ({ client }) =>
        client.search.query({ query, edition, limit }),
      )
      if (words.has('json')) return console.result(asJson(withReasonsAsText(found)))
      console.note(
        fill(nl.cli.found, { statements: counted(nl.cli.statements, found.total), reading: found.reading }),
      )
      for (const hit of found.hits) {
        const place =
          hit.edition === null ? nl.cli.inbox : [hit.edition, hit.section].filter(Boolean).join(' ')
        console.result(`${place}\t${hit.text}`)
      }
    }
  },
}

/** In the file form a reason is one text, such as `synonym: overlever`. */
const withReasonsAsText = (found: SearchResult): object => ({
  ...found,
  hits: found.hits.map((hit) => ({
    ...hit,
    because: hit.because.map((reason) => `${reason.tier}: ${reason.found}`),
  })),
})
