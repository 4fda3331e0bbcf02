/** Where accepted statements land. */
import { parse } from 'node:path'
import type { IntakeTarget } from '../../../shared/contract/index.ts'
import { untitledProgramme } from '../../../shared/domain/index.ts'
import type { Session } from '../session.ts'

/** The named edition, or a new one: with that name, or `import-YYYYMMDD` (a second one of that day gets `-2`). */
export async function chooseTarget(
  { client }: Session,
  fileName: string,
  edition: string | null,
): Promise<IntakeTarget> {
  const editions = await client.library.editions()
  const known = new Set(editions.map(({ id }) => id))
  if (edition !== null && known.has(edition)) return { kind: 'edition', edition }
  return {
    kind: 'new-edition',
    edition: edition ?? firstFree(`import-${today()}`, known),
    title: parse(fileName).name,
    programme: editions[0]?.programme.title ?? untitledProgramme,
  }
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let ordinal = 2
  while (taken.has(`${name}-${ordinal}`)) ordinal += 1
  return `${name}-${ordinal}`
}

const two = (part: number): string => String(part).padStart(2, '0')

/** The local date, because the officer's day is meant. */
function today(): string {
  const date = new Date()
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`
}
