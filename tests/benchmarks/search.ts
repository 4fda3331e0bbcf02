/**
 * Search at 10,000 and 100,000 statements, and with `--million` at 1,000,000, beside raw FTS5 on the same statements in the same
 * run, query by query. minisearch and orama run beside it at 100,000 and lunr at 10,000; `--alone` leaves them out.
 * `npx node tests/benchmarks/search.ts [--million] [--alone]`. Times in milliseconds; trust ratios.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProcess } from '../support/process.ts'
import { askLogged, type Base, fileOf, openBase, takeIn } from './search/base.ts'
import { type Engine, lunrSearch, miniSearch, oramaSearch, rawFts, statementsOf } from './search/engines.ts'
import { barLine, ms, p95, part, worst } from './search/figures.ts'
import { type LoggedQuery, makeLog, queryClasses } from './search/log.ts'
import { saveAndFind } from './search/saving.ts'
import { generateEditions, vocabularyFor } from './search/statements.ts'

const alone = process.argv.includes('--alone')
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const peersAt = (size: number): readonly Engine[] => {
  if (alone) return []
  if (size === 10_000) return [lunrSearch()]
  return size === 100_000 ? [miniSearch(), oramaSearch()] : []
}

type Bars = Readonly<Record<'first' | 'full' | 'memory' | 'keys' | 'worstKey', `<= ${number}`>>

/** At a size that is not here engines are only compared. A million statements may take ten times as long to index as 100,000. */
const barsAt: ReadonlyMap<number, Bars> = new Map([
  [100_000, { first: '<= 300', full: '<= 3000', memory: '<= 60', keys: '<= 10', worstKey: '<= 25' }],
  [1_000_000, { first: '<= 500', full: '<= 30000', memory: '<= 400', keys: '<= 50', worstKey: '<= 200' }],
])

/** Gives every engine the same statements, edition by edition in turn. @returns milliseconds until each could be asked, by name */
async function fill(size: number, engines: readonly Engine[]): Promise<ReadonlyMap<string, number>> {
  const took = new Map<string, number>()
  const timed = async (name: string, work: () => Promise<void>): Promise<void> => {
    const start = performance.now()
    await work()
    took.set(name, (took.get(name) ?? 0) + performance.now() - start)
  }
  for (const edition of generateEditions(size)) {
    const file = fileOf(edition)
    for (const engine of engines) await timed(engine.name, () => engine.add(edition, file))
  }
  for (const engine of engines) await timed(engine.name, () => engine.ready())
  return took
}

function reportRates(size: number, took: ReadonlyMap<string, number>): void {
  for (const [name, time] of took)
    say(`  ${name.padEnd(12)} taken in at ${(size / time).toFixed(1)} thousand a second`)
}

/** The texts of the first edition, for words that stand together. */
function someTexts(size: number): readonly string[] {
  const [first] = generateEditions(size)
  return first === undefined ? [] : statementsOf(first).map(({ text }) => text)
}

/** By engine, for each query in milliseconds; null for one that it cannot be asked. */
type Times = ReadonlyMap<string, readonly (number | null)[]>

/** For each query and engine its best round, because others use the machine too; engines take turns query by query. */
async function runLog(
  log: readonly LoggedQuery[],
  engines: readonly Engine[],
  rounds: number,
): Promise<Times> {
  const times = new Map(engines.map(({ name }) => [name, log.map((): (number | null)[] => [])]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, query] of log.entries()) {
      for (const engine of round % 2 === 0 ? engines : engines.toReversed()) {
        const start = performance.now()
        const count = await engine.ask(query)
        times.get(engine.name)?.[place]?.push(count === null ? null : performance.now() - start)
      }
    }
  }
  return new Map(
    [...times].map(([name, byQuery]) => [
      name,
      byQuery.map((found) => (found.includes(null) ? null : Math.min(...present(found)))),
    ]),
  )
}

const present = (times: readonly (number | null)[]): readonly number[] => times.flatMap((time) => time ?? [])

type Compared = { readonly own: readonly number[]; readonly raw: readonly number[] }

function reportEngines(times: Times): void {
  const raw = times.get('FTS5') ?? []
  for (const [name, all] of times) {
    const asked = present(all)
    const sameRaw = present(raw.filter((_, place) => all[place] !== null))
    say(
      `  ${name.padEnd(12)} ${String(asked.length).padStart(4)} queries  p50 ${ms(part(asked, 0.5))}  p95 ${ms(p95(asked))}  worst ${ms(worst(asked))}  p95 / FTS5 ${ms(p95(asked) / p95(sameRaw))}`,
    )
  }
}

function reportLog(log: readonly LoggedQuery[], { own, raw }: Compared, bars: Bars): void {
  const ofClass = (figures: readonly number[], name: string): readonly number[] =>
    figures.filter((_, place) => log[place]?.class === name)
  say(barLine('p95 of the log / FTS5', p95(own) / p95(raw), '<= 0.4', '×'))
  for (const name of queryClasses) {
    const [mine, theirs] = [p95(ofClass(own, name)), p95(ofClass(raw, name))]
    say(barLine(`p95 ${name} (FTS5 ${ms(theirs)})`, mine, `<= ${Math.max(5, 2 * theirs)}`, 'ms'))
  }
  const keys = ofClass(own, 'keystroke')
  say(barLine('keystrokes p95', p95(keys), bars.keys, 'ms'))
  say(barLine('keystrokes worst', worst(keys), bars.worstKey, 'ms'))
}

type FirstResult = {
  readonly first: number
  readonly ready: number
  readonly answeredBy: string
  readonly blocked: number
  readonly held: number
}

/** In a process of its own, as after a start of the program. */
async function firstResult(file: string): Promise<FirstResult> {
  const child = startProcess('first-result.ts', [file, 'opvang kinderen '])
  const line = await child.line()
  await child.finish()
  return JSON.parse(line ?? '{}') as FirstResult
}

async function reportOpening(file: string, empty: string, bars: Bars): Promise<void> {
  await openBase(empty).then((base) => base.close())
  const nothing = await firstResult(empty)
  const { first, ready, answeredBy, blocked, held } = await firstResult(file)
  say(barLine('open to first result', first, bars.first, 'ms'))
  say(barLine(`open to full index (then answers by ${answeredBy})`, ready, bars.full, 'ms'))
  say(barLine('longest turn while it is built', blocked, '<= 50', 'ms'))
  say(barLine('memory of the index', held - nothing.held, bars.memory, 'MB'))
}

async function reportSaving(base: Base, rawFile: string): Promise<void> {
  const { saving, finding, both, raw } = await saveAndFind(base, rawFile, 100)
  const parts = `saving ${ms(p95(saving))}, finding ${ms(p95(finding))}, raw row ${ms(p95(raw))}`
  say(barLine(`saved and findable p95 (${parts})`, p95(both), '<= 5', 'ms'))
}

/** Afterwards, because their heaps and what they throw away make everything in the process slower. */
async function comparePeers(size: number, log: readonly LoggedQuery[], raw: Engine): Promise<void> {
  const peers = peersAt(size)
  if (peers.length === 0) return
  reportRates(size, await fill(size, peers))
  reportEngines(await runLog(log, [raw, ...peers], 1))
}

async function measure(size: number, folder: string): Promise<Compared> {
  const file = join(folder, `${size}.bloemlezing`)
  const bars = barsAt.get(size)
  say(`${size} statements`)
  const raw = rawFts(join(folder, `${size}.fts`))
  const taking = await openBase(file)
  const took = await fill(size, [ownEngine(taking), raw])
  await taking.close()
  reportRates(size, took)
  if (bars !== undefined) {
    const [ownTime, rawTime] = [took.get('own') ?? Number.NaN, took.get('FTS5') ?? Number.NaN]
    say(barLine('import, rate / rows and FTS5', rawTime / ownTime, '>= 0.2', '×'))
    await reportOpening(file, join(folder, 'empty.bloemlezing'), bars)
  }
  const base = await openBase(file)
  await base.ready()
  const own = ownEngine(base)
  const log = makeLog(vocabularyFor(size), someTexts(size))
  for (const query of log.filter((_, place) => place % 8 === 0))
    for (const engine of [own, raw]) await engine.ask(query)
  const times = await runLog(log, [own, raw], 5)
  reportEngines(times)
  const compared = { own: present(times.get('own') ?? []), raw: present(times.get('FTS5') ?? []) }
  if (bars !== undefined) {
    reportLog(log, compared, bars)
    await reportSaving(base, join(folder, `${size}.saving`))
  }
  await base.close()
  await comparePeers(size, log, raw)
  return compared
}

const ownEngine = (base: Base): Engine => ({
  name: 'own',
  add: (_edition, file) => takeIn(base, file),
  ready: () => base.ready(),
  ask: (query) => askLogged(base, query),
})

const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
try {
  await measure(10_000, folder)
  const some = await measure(100_000, folder)
  if (process.argv.includes('--million')) {
    const many = await measure(1_000_000, folder)
    say(barLine('growth of p95, 1,000,000 / 100,000', p95(many.own) / p95(some.own), '<= 12', '×'))
    say(`  growth of FTS5 ${ms(p95(many.raw) / p95(some.raw))}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
