/**
 * A returned chapter on the desk: what became of each difference, and which one is in hand. Accepted differences are stored at once;
 * leaving one as it is, or for later, is only remembered here. Pure.
 */
import type {
  Accepted,
  Difference,
  DifferenceKind,
  RefusalReason,
  ReturnedChapter,
} from '../../../shared/contract/index.ts'

export type Outcome =
  | { readonly type: 'open' | 'later' | 'left' }
  /** `change` is the number by which undo knows it, null where nothing had to change; `undone` is open again, until redo. */
  | { readonly type: 'accepted' | 'undone'; readonly change: number | null; readonly made: string | null }
  | { readonly type: 'refused'; readonly reason: RefusalReason }

export type Filter = 'all' | 'open' | DifferenceKind

export type Desk = {
  readonly chapter: ReturnedChapter
  /** By the id of a difference; what is not in it is open. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly filter: Filter
  /** Id of the difference in hand. */
  readonly chosen: string | null
}

const open: Outcome = { type: 'open' }

export const startDesk = (chapter: ReturnedChapter): Desk => ({
  chapter,
  outcomes: new Map(),
  filter: 'all',
  chosen: chapter.differences[0]?.id ?? null,
})

export const outcomeOf = ({ outcomes }: Pick<Desk, 'outcomes'>, id: string): Outcome =>
  outcomes.get(id) ?? open

/** Whether nothing more is to be decided; what was refused, or kept for later, still is. */
export const isDecided = (desk: Pick<Desk, 'outcomes'>, id: string): boolean => {
  const { type } = outcomeOf(desk, id)
  return type === 'accepted' || type === 'left'
}

export const undecided = (desk: Desk): readonly Difference[] =>
  desk.chapter.differences.filter(({ id }) => !isDecided(desk, id))

/** The differences that the list shows. */
export function shown(desk: Desk): readonly Difference[] {
  const { chapter, filter } = desk
  switch (filter) {
    case 'all':
      return chapter.differences
    case 'open':
      return undecided(desk)
    default:
      return chapter.differences.filter(({ kind }) => kind === filter)
  }
}

export const chosenDifference = ({ chapter, chosen }: Desk): Difference | null =>
  chapter.differences.find(({ id }) => id === chosen) ?? null

export const choose =
  (id: string) =>
  (desk: Desk): Desk =>
    desk.chosen === id ? desk : { ...desk, chosen: id }

/** Shows others; what is in hand stays there where it is shown, else the first of them comes. */
export const filterBy =
  (filter: Filter) =>
  (desk: Desk): Desk => {
    const filtered = { ...desk, filter }
    const all = shown(filtered)
    const stays = all.some(({ id }) => id === desk.chosen)
    return stays ? filtered : { ...filtered, chosen: all[0]?.id ?? null }
  }

/** Leaves a difference, or keeps it for later, and takes the next undecided one in hand. What was accepted is taken back by undo. */
export const settle =
  (id: string, type: 'left' | 'later') =>
  (desk: Desk): Desk =>
    outcomeOf(desk, id).type === 'accepted' ? desk : goOn(withOutcomes(desk, [[id, { type }]]), desk)

/**
 * What the core said of a difference, and the next undecided one in hand.
 * @param change the number of the change it made, or null
 */
export const record =
  (result: Accepted, change: number | null) =>
  (desk: Desk): Desk => {
    const outcome: Outcome =
      result.outcome === 'accepted'
        ? { type: 'accepted', change, made: result.made }
        : { type: 'refused', reason: result.reason }
    // A new change ends what could still be redone.
    const settled =
      change === null ? desk : { ...desk, outcomes: new Map([...desk.outcomes].filter(isNotUndone)) }
    const next = withOutcomes(settled, [[result.difference, outcome]])
    return result.outcome === 'accepted' && desk.chosen === result.difference ? goOn(next, desk) : next
  }

/** What undo and redo did: `undoes` is the number of the change that undo would take back now, 0 for none. */
export const follow =
  (undoes: number) =>
  (desk: Desk): Desk => {
    const isOwn = [...desk.outcomes.values()].some(
      (outcome) => 'change' in outcome && outcome.change === undoes,
    )
    const followed = [...desk.outcomes].flatMap(([id, outcome]): [string, Outcome][] => {
      if (!('change' in outcome) || outcome.change === null) return []
      if (outcome.type === 'accepted')
        return outcome.change > undoes ? [[id, { ...outcome, type: 'undone' }]] : []
      if (outcome.change > undoes) return []
      // Redone, or no longer to be redone because something else was done.
      return [[id, isOwn ? { ...outcome, type: 'accepted' } : open]]
    })
    if (followed.length === 0) return desk
    const [first] = followed
    const next = withOutcomes(desk, followed)
    // What was taken back is what the officer has in mind.
    return first !== undefined && first[1].type === 'undone' ? { ...next, chosen: first[0] } : next
  }

/** The chapter compared anew: what is no longer different goes, but for what was accepted; decisions stay. */
export const compareAgain =
  (chapter: ReturnedChapter) =>
  (desk: Desk): Desk => {
    const fresh = new Set(chapter.differences.map(({ id }) => id))
    const accepted = desk.chapter.differences.filter(
      ({ id }) => !fresh.has(id) && outcomeOf(desk, id).type === 'accepted',
    )
    const outcomes = new Map(
      [...desk.outcomes].filter(([id, { type }]) =>
        fresh.has(id) ? type === 'left' || type === 'later' : type === 'accepted',
      ),
    )
    const differences = [...chapter.differences, ...accepted]
    const chosen = differences.some(({ id }) => id === desk.chosen)
      ? desk.chosen
      : (differences[0]?.id ?? null)
    return { ...desk, chapter: { ...chapter, differences }, outcomes, chosen }
  }

/** What earlier differences made, by difference, as later ones want it. */
export const madeBy = ({ outcomes }: Desk): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...outcomes].flatMap(([id, outcome]) =>
      outcome.type === 'accepted' && outcome.made !== null ? [[id, outcome.made]] : [],
    ),
  )

/** The undecided difference that this one rests on: the new section that it stands in, or the new text that it remarks on. */
export const restsOn = (desk: Desk, difference: Difference): Difference | null =>
  basisIn(desk, byId(desk.chapter.differences), difference)

const byId = (differences: readonly Difference[]): ReadonlyMap<string, Difference> =>
  new Map(differences.map((difference) => [difference.id, difference]))

function basisIn(
  desk: Desk,
  known: ReadonlyMap<string, Difference>,
  difference: Difference,
): Difference | null {
  const basis = known.get(basisOf(difference) ?? '')
  return basis === undefined || outcomeOf(desk, basis.id).type === 'accepted' ? null : basis
}

/** Those to accept with the new sections that they stand in, in the order of the file; a remark on what is not accepted stays out. */
export function withSections(desk: Desk, ids: readonly string[]): readonly Difference[] {
  const known = byId(desk.chapter.differences)
  const asked = new Set(ids)
  const wanted = new Set<string>()
  const want = (difference: Difference): void => {
    const basis = basisIn(desk, known, difference)
    if (basis?.kind === 'section-added') want(basis)
    else if (basis !== null && !wanted.has(basis.id)) return
    wanted.add(difference.id)
  }
  for (const difference of desk.chapter.differences) if (asked.has(difference.id)) want(difference)
  return desk.chapter.differences.filter(({ id }) => wanted.has(id))
}

/**
 * The differences of these kinds that 'accept all' takes: the undecided ones, without those kept for later and without conflicts, of
 * which an officer decides one by one.
 */
export const acceptable = (desk: Desk, kinds: readonly DifferenceKind[]): readonly Difference[] =>
  withSections(
    desk,
    undecided(desk)
      .filter((difference) => kinds.includes(difference.kind) && !isConflict(difference))
      .filter(({ id }) => outcomeOf(desk, id).type !== 'later')
      .map(({ id }) => id),
  )

export const isConflict = (difference: Difference): boolean =>
  'isConflict' in difference && difference.isConflict

export type Counts = Readonly<Record<Outcome['type'], number>>

export function countOutcomes(desk: Desk): Counts {
  const counts = { open: 0, later: 0, left: 0, accepted: 0, undone: 0, refused: 0 }
  for (const { id } of desk.chapter.differences) counts[outcomeOf(desk, id).type] += 1
  return counts
}

export function countKinds(differences: readonly Difference[]): ReadonlyMap<DifferenceKind, number> {
  const counts = new Map<DifferenceKind, number>()
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

const isNotUndone = ([, { type }]: [string, Outcome]): boolean => type !== 'undone'

const withOutcomes = (desk: Desk, changed: readonly (readonly [string, Outcome])[]): Desk => ({
  ...desk,
  outcomes: new Map([...desk.outcomes, ...changed]),
})

/** Takes the undecided difference in hand that follows in the list as it was, round its end; the same where none is left. */
function goOn(desk: Desk, before: Desk): Desk {
  const list = shown(before)
  const at = list.findIndex(({ id }) => id === before.chosen)
  const next = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))].find(
    ({ id }) => !isDecided(desk, id) && outcomeOf(desk, id).type !== 'later',
  )
  return next === undefined ? desk : { ...desk, chosen: next.id }
}

function basisOf(difference: Difference): string | null {
  switch (difference.kind) {
    case 'added':
    case 'moved':
      return difference.section
    case 'section-added':
      return difference.parent
    case 'comment':
      return difference.on.id
    case 'changed':
    case 'removed':
    case 'retitled':
    case 'introduction':
      return null
  }
}
