/** How long it takes until a statement that is saved can be found. */
import { fromPlainText } from '../../../src/shared/domain/index.ts'
import { ask, type Base } from './base.ts'

export type SavingTimes = {
  readonly saving: readonly number[]
  readonly finding: readonly number[]
  readonly both: readonly number[]
}

/**
 * Writes statements one by one, each with a word of its own, and asks for that word at once.
 * @throws Error when one is not found
 */
export async function saveAndFind(base: Base, count: number): Promise<SavingTimes> {
  const section = await firstSection(base)
  const times: { readonly saving: number; readonly finding: number }[] = []
  for (let number = 0; number < count; number += 1) {
    const word = `vindwoord${number}`
    const start = performance.now()
    await base.client.statements.create({ section, rich: fromPlainText(`Dit staat er nu bij met ${word}.`) })
    const saved = performance.now()
    const { total } = await ask(base, `"${word}"`)
    times.push({ saving: saved - start, finding: performance.now() - saved })
    if (total !== 1) throw new Error(`${word} was saved and found ${total} times`)
  }
  return {
    saving: times.map(({ saving }) => saving),
    finding: times.map(({ finding }) => finding),
    both: times.map(({ saving, finding }) => saving + finding),
  }
}

async function firstSection({ client }: Base): Promise<string> {
  const [edition] = await client.library.editions()
  const outline = await client.library.outline({ edition: edition?.id ?? '' })
  const area = outline.find(({ kind }) => kind === 'problem-area')
  if (area === undefined) throw new Error('no problem area')
  return area.id
}
