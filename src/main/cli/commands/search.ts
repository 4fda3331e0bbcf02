/** `search`: full-text search. */
import {
  type MatchReason,
  maxQueryLength,
  type SearchHit,
  type SearchResult,
} from '../../../shared/contract/index.ts'
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
      // Nobody waits while typing here: the whole index answers, so that the same question has the same answer.
      const found = await withKnowledgeBase(surroundings, async ({ client, prepareSearch }) => {
        console.progress(nl.cli.indexing)
        await prepareSearch()
        console.progress('')
        return client.search.query({ query, edition, limit })
      })
      if (words.has('json')) return console.result(asJson(withReasonsAsText(found)))
      for (const line of summaryOf(found)) console.note(line)
      for (const hit of found.hits) console.result(lineOf(hit))
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

/** How the query was read and how much it found, for people. */
function summaryOf({ total, partial, reading, didYouMean }: SearchResult): readonly string[] {
  return [
    fill(nl.cli.found, { statements: counted(nl.cli.statements, total), reading }),
    ...(partial === 0 ? [] : [fill(nl.cli.foundPartly, { statements: counted(nl.cli.statements, partial) })]),
    ...(didYouMean === null ? [] : [fill(nl.search.didYouMean, { suggestion: didYouMean.trim() })]),
  ]
}

/** Place, text, and where that does not speak for itself why it was found. */
function lineOf(hit: SearchHit): string {
  const place = hit.edition === null ? nl.cli.inbox : [hit.edition, hit.section].filter(Boolean).join(' ')
  const reasons = [
    ...hit.because.flatMap(reasonOf),
    ...(hit.lacks.length === 0 ? [] : [fill(nl.search.lacks, { words: hit.lacks.join(', ') })]),
  ]
  return [place, hit.text, ...(reasons.length === 0 ? [] : [reasons.join('; ')])].join('\t')
}

function reasonOf({ tier, found }: MatchReason): readonly string[] {
  switch (tier) {
    case 'exact':
    case 'prefix':
    case 'stem':
      return []
    case 'family':
    case 'part':
    case 'synonym':
    case 'typo':
      return [fill(nl.search.because[tier], { word: found })]
  }
}
