/**
 * Measures how well search finds, on a knowledge base made for it, apart for the set search was tuned on and the untouched one.
 * Run: npx node tests/evaluation/search/run.ts [--details]; details are of the tuning set only.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { type CoreClient, openCore } from '../../../src/main/core/index.ts'
import { makeLexicon } from '../../../tools/lexicon/index.ts'
import { makePrintFolder } from '../../../tools/print/index.ts'
import { makePublication } from '../../../tools/publication/index.ts'
import { scoreQuery, type QueryScore } from './score.ts'
import { type GradedQuery, type SearchSet, textsOf, tuning, untouched } from './sets/index.ts'

type Judged = { readonly query: GradedQuery; readonly score: QueryScore; readonly empty: boolean }

/** Kinds that the harder bar is for. */
const harder: ReadonlySet<string> = new Set([
  'derivation',
  'spelling',
  'separable verb',
  'strong verb',
  'English',
])

const ask = (client: CoreClient, query: string) =>
  client.search.query({ query, edition: null, section: null, sort: 'relevance', limit: 20 })

/** Waits until the index answers; a build that has none answers plainly, which is said. */
async function settled(client: CoreClient): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { answeredBy } = await ask(client, 'dwang')
    if (answeredBy === 'index') return answeredBy
    await sleep(100)
  }
  return 'plain'
}

async function judge(set: SearchSet, client: CoreClient): Promise<readonly Judged[]> {
  const texts = textsOf(set)
  const judged: Judged[] = []
  for (const query of set.queries) {
    const { hits } = await ask(client, query.query)
    const shown = hits.map(({ externalId, text, highlights }) => ({ id: externalId ?? '', text, highlights }))
    judged.push({ query, score: scoreQuery(query, shown, texts), empty: hits.length === 0 })
  }
  return judged
}

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length)

const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const figure = (value: number): string => value.toFixed(3).padStart(6)

function line(name: string, judged: readonly Judged[]): string {
  const scores = judged.map(({ score }) => score)
  const total = (key: keyof QueryScore['marks']): number =>
    scores.reduce((sum, { marks }) => sum + marks[key], 0)
  return [
    name.padEnd(14),
    String(judged.length).padStart(4),
    figure(mean(scores.map(({ recall }) => recall))),
    figure(mean(scores.map(({ ndcg }) => ndcg))),
    figure(mean(scores.flatMap(({ precision }) => precision ?? []))),
    String(judged.filter(({ empty }) => empty).length).padStart(5),
    figure(shareOf(total('right'), total('marked'))),
    figure(shareOf(total('right'), total('wanted'))),
    String(scores.reduce((sum, { broken }) => sum + broken, 0)).padStart(6),
  ].join('  ')
}

function details(judged: readonly Judged[], texts: ReadonlyMap<string, string>): readonly string[] {
  const listed = (sign: string, ids: readonly string[]): readonly string[] =>
    ids.map((id) => `    ${sign} ${id} ${texts.get(id) ?? ''}`)
  return judged.flatMap(({ query, score }) => {
    const lines = [
      ...listed('missed', score.missed.slice(0, 8)),
      ...listed('noise ', score.noise.slice(0, 8)),
      ...(score.wrongMarks.length > 0 ? [`    marked wrongly: ${score.wrongMarks.join(' ')}`] : []),
      ...(score.missedMarks.length > 0 ? [`    not marked: ${score.missedMarks.join(' ')}`] : []),
    ]
    const head = `  ${query.kind}: ${query.query}  recall ${figure(score.recall)} nDCG ${figure(score.ndcg)}`
    return lines.length > 0 || score.ndcg < 0.9 ? [head, ...lines] : []
  })
}

async function measure(name: string, set: SearchSet, withDetails: 'details' | 'figures'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  const core = await openCore({
    file: join(folder, 'search.bloemlezing'),
    author: 'Anne',
    version: '0.0.0',
    corpusFolder: join(import.meta.dirname, '../../../corpus'),
    workerFile: new URL('../../../src/main/core/work/worker.ts', import.meta.url),
    lexiconFile: makeLexicon(),
    publicationFolder: await makePublication(),
    printFolder: makePrintFolder(),
    log: console.error,
  })
  try {
    const client = createRouterClient(core.router, { context: { window: 'a' } })
    for (const edition of set.editions)
      await client.intake.importEdition({
        name: 'editie.json',
        content: new Blob([JSON.stringify(edition)]),
        edition: null,
      })
    const answeredBy = await settled(client)
    const judged = await judge(set, client)
    console.log(`${name}: ${textsOf(set).size} statements, answered by ${answeredBy}`)
    console.log('kind             n  recall    nDCG   page  empty  marks P  marks R  broken')
    for (const [kind, part] of Map.groupBy(judged, ({ query }) => query.kind)) console.log(line(kind, part))
    const parts = Map.groupBy(judged, ({ query }) => harder.has(query.kind))
    console.log(`${line('MAIN', parts.get(false) ?? [])}   bars .95 .92 .80, 0, .98 .95, 0`)
    console.log(`${line('HARDER', parts.get(true) ?? [])}   bars .90 .85`)
    if (withDetails === 'details') console.log(details(judged, textsOf(set)).join('\n'))
    console.log()
  } finally {
    await core.close()
    rmSync(folder, { recursive: true })
  }
}

await measure('tuning set', tuning, process.argv.includes('--details') ? 'details' : 'figures')
await measure('untouched set', untouched, 'figures')
