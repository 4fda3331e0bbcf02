/** The steps of `npm test`, in order. Each runs one script of package.json, so that any of them can be run by hand too. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureChromium } from '../chromium.ts'
import { type Counts, countPlaywright, countVitest, oneFor, withExitCode } from './counts.ts'
import { runScript } from './run-script.ts'

export type Step = {
  readonly name: string
  /** Steps without which this one cannot run. */
  readonly needs: readonly string[]
  readonly run: () => Promise<Counts>
}

const reports = resolve(import.meta.dirname, '../../.cache/test-reports')

/** Runs a script that leaves a report, and counts what is in it. */
async function counted(
  script: string,
  read: (json: string) => Counts,
  argumentsFor: (report: string) => readonly string[],
): Promise<Counts> {
  const report = join(reports, `${script}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
  const ok = await runScript(script, argumentsFor(report), { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return existsSync(report) ? withExitCode(read(readFileSync(report, 'utf8')), ok) : oneFor(false)
}

const plain = (name: string, script: string): Step => ({
  name,
  needs: [],
  run: async () => oneFor(await runScript(script)),
})

const vitest = (name: string, needs: readonly string[]): Step => ({
  name,
  needs,
  run: () =>
    counted(name, countVitest, (report) => [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
})

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
  vitest('unit', []),
  vitest('integration', ['build']),
  { name: 'e2e', needs: ['build'], run: endToEnd },
]
