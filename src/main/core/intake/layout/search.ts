/** Beam search for the most likely way to deal the rows of a page out over its columns. */
import { dealsOf, labelled } from './deals.ts'
import type { Scale, Weighed } from './groups.ts'
import { bestTurn, gainOf, visitEnd, weigh } from './groups.ts'
import type { Sheet } from './segments.ts'
import type { Frame, Layout, RowChoice, State } from './state.ts'
import { advance, driftKey, driftsAfter, emptyState, isHeading } from './state.ts'

// A layout that trails a rival by so much at the same row will not catch up.
const HOPELESS = 140

/**
 * Finds the best layout within a frame.
 * @param rival a known layout; the search stops when it trails this one hopelessly.
 * @returns null when the headings do not fit the frame, or the search stopped.
 */
export function searchLayout(
  sheet: Sheet,
  frame: Frame,
  scale: Scale,
  beam: number,
  rival: Layout | null = null,
): Layout | null {
  const { weights } = scale
  const inFrame: Weighed = []
  let states: readonly State[] = [emptyState(frame.widths.length)]
  const prefixes: State[] = []
  for (let row = 0; row < sheet.page.rows.length; row += 1) {
    const deals = dealsOf(sheet, frame, row)
    const steps: Step[] = []
    for (const state of states) {
      for (const deal of deals) {
        for (const choice of labelled(deal, state)) {
          steps.push({
            state,
            choice,
            score: state.score + gainOf(sheet, frame, scale, inFrame, state, choice),
          })
        }
      }
    }
    states = bestStates(steps, beam)
    const [best] = states
    if (best === undefined || best.score < (rival?.prefixes[row]?.score ?? -Infinity) - HOPELESS) return null
    prefixes.push(best)
  }
  const finished = states.map((state) => {
    let gain = 0
    visitEnd(
      state,
      (column) => bestTurn(state, column, weights),
      (_scope, slot, key, features) => {
        gain += weigh(scale.known, slot, key, weights, features)
      },
    )
    return { state, score: state.score + gain }
  })
  const best = finished.toSorted((a, b) => b.score - a.score)[0]
  return best === undefined ? null : { score: best.score, rows: choicesOf(best.state), prefixes }
}

type Step = { readonly state: State; readonly choice: RowChoice; readonly score: number }

/** The best states that steps lead to; of steps to states with the same future only the best one counts. */
function bestStates(steps: readonly Step[], beam: number): readonly State[] {
  const seen = new Set<string>()
  const states: State[] = []
  for (const { state, choice, score } of steps.toSorted((a, b) => b.score - a.score)) {
    const key = mergeKey(state, choice)
    if (seen.has(key)) continue
    seen.add(key)
    states.push(advance(state, choice, score - state.score))
    if (states.length === beam) break
  }
  return states
}

const mergeKey = (state: State, choice: RowChoice): string =>
  [...lastKeys(state, choice), ...driftsAfter(state, choice).map(driftKey)].join()

const lastKeys = (state: State, choice: RowChoice): readonly string[] =>
  choice.map((line, column) => {
    const last = line ?? state.last[column] ?? null
    return last === null ? '' : `${last.segment.id}${isHeading(last.label) ? 'h' : ''}`
  })

function choicesOf(state: State): readonly RowChoice[] {
  const rows: RowChoice[] = []
  for (let at = state; at.before !== null; at = at.before) rows.push(at.choice)
  return rows.toReversed()
}
