/** Which safety copies stay: the last ten, and one a day for fourteen days. Pure; names are ours only in the exact form made here. */

/** Why a copy was made; part of its name. */
export const copyReasons = ['op-verzoek', 'dagelijks', 'voor-bijwerken', 'voor-terugzetten'] as const
export type CopyReason = (typeof copyReasons)[number]

const keptAnyway = 10
const keptDays = 14
const dayLength = 86_400_000

const form = new RegExp(
  `^(\\d{4})(\\d{2})(\\d{2})-(\\d{2})(\\d{2})(\\d{2})(\\d{3})-(${copyReasons.join('|')})\\.bloemlezing$`,
)

/** Name of a copy made at a moment (UTC); names sort by time. */
export const copyName = (at: Date, reason: CopyReason): string =>
  `${at
    .toISOString()
    .replaceAll(/[-:.Z]/g, '')
    .replace('T', '-')}-${reason}.bloemlezing`

/** Our own copies among the names of a folder, newest first. */
export const ownCopies = (names: readonly string[]): readonly string[] =>
  names.filter((name) => form.test(name)).toSorted((a, b) => (a < b ? 1 : -1))

/** What may go. A name that is not exactly ours is never among it. */
export function copiesToRemove(names: readonly string[], now: Date): readonly string[] {
  const copies = ownCopies(names)
  const newestOfDay = new Map(copies.toReversed().map((name) => [dayOf(name), name]))
  const oldestDay = dayOf(copyName(new Date(now.getTime() - (keptDays - 1) * dayLength), 'dagelijks'))
  return copies
    .slice(keptAnyway)
    .filter((name) => dayOf(name) < oldestDay || newestOfDay.get(dayOf(name)) !== name)
}

/** The moment in the name of a copy, in ISO 8601. */
export const copiedAt = (name: string): string =>
  name.replace(
    form,
    (_, year, month, day, hour, minute, second, ms) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
  )

/** Whether a daily copy is due: something was written since the last copy, and that one is a day old or missing. Moments in ISO 8601. */
export const isCopyDue = (lastCopy: string | null, lastWrite: string | null, now: Date): boolean =>
  lastWrite !== null &&
  (lastCopy === null || (lastWrite > lastCopy && now.getTime() - Date.parse(lastCopy) >= dayLength))

const dayOf = (name: string): string => name.slice(0, 8)
