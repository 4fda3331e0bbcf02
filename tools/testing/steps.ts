/** The steps of `npm test`, in order. Each runs one script of package.json, so that any of them can be run by hand too. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureChromium } from '../chromium.ts'
import { ensureCheckers } from './checkers.ts'
import { type Counts, countPlaywright, countVitest, oneFor, withExitCode } from './counts.ts'
import { runScript, type Script } from './run-script.ts'

export type Step = {
  readonly name: string
  /** Steps without which this one cannot run. */
  readonly needs: readonly string[]
  readonly run: () => Promise<Counts>
}

const root = resolve(import.meta.dirname, '../..')
const reports = '.cache/test-reports'

/** Runs a script that leaves a report, and counts what is in it. */
async function counted(
  script: Script,
  read: (json: string) => Counts,
  argumentsFor: (report: string) => readonly string[],
): Promise<Counts> {
  const report = `${reports}/${script}.json`
  const path = join(root, report)
  mkdirSync(join(root, reports), { recursive: true })
  rmSync(path, { force: true })
  const ok = await runScript(script, argumentsFor(report), { PLAYWRIGHT_JSON_OUTPUT_FILE: path })
  return existsSync(path) ? withExitCode(read(readFileSync(path, 'utf8')), ok) : oneFor(false)
}

const plain = (name: string, script: Script): Step => ({
  name,
  needs: [],
  run: async () => oneFor(await runScript(script)),
})

const vitest = (name: 'unit' | 'integration'): Promise<Counts> =>
  counted(name, countVitest, (report) => [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])

/** What is published is judged by programs that not every machine has. */
async function integration(): Promise<Counts> {
  const reasons = ensureCheckers()
  const counts = await vitest('integration')
  return counts.skipped > 0 ? { ...counts, reasons } : counts
}

async function endToEnd(): Promise<Counts> {
  if (ensureChromium() !== null) return counted('e2e', countPlaywright, () => ['--reporter=list,json'])
  const reason =
    'there is no Chromium here: install it (Debian: apt-get install chromium) or name one in CHROMIUM'
  const listed = await counted('e2e', countPlaywright, () => ['--list', '--reporter=json'])
  return { ...listed, reasons: [reason] }
}

export const steps: readonly Step[] = [
  plain('format', 'format:check'),
  plain('lint', 'lint'),
  plain('types', 'typecheck'),
  plain('build', 'build'),
  { name: 'unit', needs: [], run: () => vitest('unit') },
  { name: 'integration', needs: ['build'], run: integration },
  { name: 'e2e', needs: ['build'], run: endToEnd },
]
