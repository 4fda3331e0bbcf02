/** Second half of `npm test`: runs every step and sums up. `npm test -- unit lint` runs those steps and what they need. */
import { chooseSteps, missing, notRun, type Outcome, summary } from './testing/plan.ts'
import { type Step, steps } from './testing/steps.ts'

async function runStep(step: Step, before: readonly Outcome[]): Promise<Outcome> {
  const failed = missing(step, before)
  if (failed.length > 0) return notRun(step, failed)
  console.log(`\n── ${step.name}`)
  const started = performance.now()
  const counts = await step.run()
  return { name: step.name, counts, seconds: (performance.now() - started) / 1000 }
}

async function test(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    )
    return 1
  }
  const outcomes: Outcome[] = []
  for (const step of chooseSteps(steps, asked)) outcomes.push(await runStep(step, outcomes))
  console.log(`\n── summary\n${summary(outcomes).join('\n')}`)
  return outcomes.some(({ counts }) => counts.failed > 0) ? 1 : 0
}

process.exitCode = await test(process.argv.slice(2))
