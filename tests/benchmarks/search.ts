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

const rounds = 5
const alone = process.argv.includes('--alone')
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const peersAt = (size: number): readonly Engine[] => {
  if (alone) return []
  if (size === 10_000) return [lunrSearch()]
  return size === 100_000 ? [miniSearch(), oramaSearch()] : []
}

type Filled = {
  readonly texts: readonly string[]
  /** Milliseconds to take in, by name. */
  readonly took: ReadonlyMap<string, number>
}

/** Gives every engine the same statements, edition by edition in turn. */
async function fill(size: number, base: Base, engines: readonly Engine[]): Promise<Filled> {
  const took = new Map<string, number>()
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await work()
    took.set(name, (took.get(name) ?? 0) + performance.now() - start)
  }
  const texts: string[] = []
  for (const edition of generateEditions(size)) {
    if (texts.length < 1_000)
      texts.push(
        ...statementsOf(edition)
          .slice(0, 1_000)
          .map(({ text }) => text),
      )
    const file = fileOf(edition)
    await timed('own', () => takeIn(base, file))
    for (const engine of engines) await timed(engine.name, () => engine.add(edition))
  }
  await timed('own', () => base.ready())
  for (const engine of engines) await timed(engine.name, async () => engine.ready())
  return { texts, took }
}

/** For each query and engine its best round, because others use the machine too; engines take turns query by query. */
async function runLog(
  log: readonly LoggedQuery[],
  engines: readonly Engine[],
): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
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
      byQuery.map((found) =>
        found.includes(null)
          ? null
          : part(
              found.flatMap((time) => time ?? []),
              0.5,
            ),
      ),
    ]),
  )
}

const present = (times: readonly (number | null)[]): readonly number[] => times.flatMap((time) => time ?? [])

type Compared = { readonly own: readonly number[]; readonly raw: readonly number[] }

function reportLog(
  log: readonly LoggedQuery[],
  times: ReadonlyMap<string, readonly (number | null)[]>,
): Compared {
  const [own, raw] = [present(times.get('own') ?? []), present(times.get('FTS5') ?? [])]
  const ofClass = (figures: readonly number[], name: string): readonly number[] =>
    figures.filter((_, place) => log[place]?.class === name)
  for (const [name, all] of times) {
    const asked = present(all)
    const sameRaw = raw.filter((_, place) => all[place] !== null)
    say(
      `  ${name.padEnd(12)} ${String(asked.length).padStart(4)} queries  p50 ${ms(part(asked, 0.5))}  p95 ${ms(p95(asked))}  worst ${ms(worst(asked))}  p95 / FTS5 ${ms(p95(asked) / p95(sameRaw))}`,
    )
  }
  say(barLine('p95 of the log / FTS5', p95(own) / p95(raw), '<= 0.4', '×'))
  for (const name of queryClasses) {
    const [mine, theirs] = [p95(ofClass(own, name)), p95(ofClass(raw, name))]
    say(barLine(`p95 ${name} (FTS5 ${ms(theirs)})`, mine, `<= ${Math.max(5, 2 * theirs)}`, 'ms'))
  }
  const [keys, rawKeys] = [ofClass(own, 'keystroke'), ofClass(raw, 'keystroke')]
  say(`  keystrokes: p95 / FTS5 ${ms(p95(keys) / p95(rawKeys))}`)
  return { own, raw }
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

async function measure(size: number, folder: string): Promise<Compared> {
  const [empty, file] = [join(folder, 'empty.bloemlezing'), join(folder, `${size}.bloemlezing`)]
  say(`${size} statements`)
  const raw = rawFts(join(folder, `${size}.fts`))
  const engines = [raw, ...peersAt(size)]
  const taking = await openBase(file)
  const { texts, took } = await fill(size, taking, engines)
  await taking.close()
  for (const [name, time] of took)
    say(`  ${name.padEnd(12)} taken in at ${(size / time).toFixed(1)} thousand a second`)
  const [ownTime, rawTime] = [took.get('own') ?? Number.NaN, took.get('FTS5') ?? Number.NaN]
  say(barLine('import, rate / rows and FTS5', rawTime / ownTime, '>= 0.2', '×'))

  await openBase(empty).then((base) => base.close())
  const nothing = await firstResult(empty)
  const cold = await firstResult(file)
  const isMillion = size === 1_000_000
  say(barLine('open to first result', cold.first, isMillion ? '<= 500' : '<= 300', 'ms'))
  say(
    barLine(
      `open to full index (answers by ${cold.answeredBy})`,
      cold.ready,
      isMillion ? '<= 30000' : '<= 3000',
      'ms',
    ),
  )
  say(barLine('longest turn while it is built', cold.blocked, '<= 50', 'ms'))
  say(barLine('memory of the index', cold.held - nothing.held, isMillion ? '<= 400' : '<= 60', 'MB'))

  const base = await openBase(file)
  await base.ready()
  const own: Engine = {
    name: 'own',
    add: (edition) => takeIn(base, fileOf(edition)),
    ready: () => undefined,
    ask: (query) => askLogged(base, query),
  }
  const log = makeLog(vocabularyFor(size), texts)
  for (const query of log.filter((_, place) => place % 8 === 0))
    for (const engine of [own, raw]) await engine.ask(query)
  const compared = reportLog(log, await runLog(log, [own, ...engines]))
  const keys = compared.own.filter((_, place) => log[place]?.class === 'keystroke')
  say(barLine('keystrokes p95', p95(keys), isMillion ? '<= 50' : '<= 10', 'ms'))
  say(barLine('keystrokes worst', worst(keys), isMillion ? '<= 200' : '<= 25', 'ms'))
  const saved = await saveAndFind(base, join(folder, `${size}.saving`), 100)
  say(
    barLine(
      `saved and findable p95 (saving ${ms(p95(saved.saving))}, finding ${ms(p95(saved.finding))}, raw row ${ms(p95(saved.raw))})`,
      p95(saved.both),
      '<= 5',
      'ms',
    ),
  )
  await base.close()
  return compared
}

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
