/**
 * Learns the weights of the column search: averaged structured perceptron with max-violation updates
 * (Collins 2002; Huang, Fayong and Guo 2012) on generated pages of the tuning texts.
 * Run: npx node tests/evaluation/import/train.ts [pages] [rounds]
 */
import { writeFileSync } from 'node:fs'
import type {
  Frame,
  Layout,
  RowChoice,
  Sheet,
  State,
  Visit,
} from '../../../src/main/core/intake/layout/index.ts'
import {
  advance,
  bestTurn,
  emptyState,
  FEATURE_COUNT,
  framesToTry,
  scaleFor,
  searchLayout,
  singleFrame,
  tabulateWeights,
  visitEnd,
  visitRow,
} from '../../../src/main/core/intake/layout/index.ts'
import { generate } from './generate.ts'
import type { Random } from '../../support/random.ts'
import { randomFrom } from '../../support/random.ts'
import { tuning } from './texts/index.ts'
import type { TrueLayout } from './truth.ts'
import { trueLayouts } from './truth.ts'

const WEIGHTS_FILE = new URL('../../../src/main/core/intake/layout/weights.json', import.meta.url)
const BEAM = 10

type Vector = ReadonlyMap<number, number>

/** The states of a layout after each row, scored with the weights. */
function walk(
  sheet: Sheet,
  frame: Frame,
  rows: readonly RowChoice[],
  weights: Float64Array,
): readonly State[] {
  const states: State[] = []
  let state = emptyState(frame.widths.length)
  for (const choice of rows) {
    let gain = 0
    visitRow(sheet, frame, state, choice, (_scope, _slot, _key, features) => {
      for (const index of features()) gain += weights[index] ?? 0
    })
    state = advance(state, choice, gain)
    states.push(state)
  }
  return states
}

/** Adds the features of a state's way back, times a factor. */
function collect(sheet: Sheet, frame: Frame, state: State, into: Map<number, number>, factor: number): void {
  const add: Visit = (_scope, _slot, _key, features) => {
    for (const index of features()) into.set(index, (into.get(index) ?? 0) + factor)
  }
  for (let at = state; at.before !== null; at = at.before) visitRow(sheet, frame, at.before, at.choice, add)
}

const sum = (weights: Float64Array, vector: Vector): number =>
  [...vector].reduce((total, [index, count]) => total + count * (weights[index] ?? 0), 0)

function endVector(state: State, continues: (column: number) => number): Vector {
  const vector = new Map<number, number>()
  visitEnd(state, continues, (_scope, _slot, _key, features) => {
    for (const index of features()) vector.set(index, (vector.get(index) ?? 0) + 1)
  })
  return vector
}

/** The update that a wrong prediction asks for; null when the truth wins. */
function updateFor(truth: TrueLayout, frame: Frame, predicted: Layout, weights: Float64Array): Vector | null {
  const { sheet } = truth
  const gold = walk(sheet, truth.frame, truth.rows, weights)
  const goldLast = gold.at(-1)
  const predictedStates = walk(sheet, frame, predicted.rows, weights)
  const predictedLast = predictedStates.at(-1)
  if (goldLast === undefined || predictedLast === undefined) return null
  const goldEnd = endVector(goldLast, truth.continues)
  const predictedEnd = endVector(predictedLast, (column) => bestTurn(predictedLast, column, weights))
  const violations = gold.map((state, row) => (predicted.prefixes[row]?.score ?? -Infinity) - state.score)
  const finalViolation =
    predictedLast.score + sum(weights, predictedEnd) - goldLast.score - sum(weights, goldEnd)
  const update = new Map<number, number>()
  const worst = violations.reduce((best, value, row) => (value > (violations[best] ?? 0) ? row : best), 0)
  const sameFrame = frame === truth.frame
  if (!sameFrame && finalViolation <= 0) return null
  if (!sameFrame || finalViolation >= (violations[worst] ?? 0)) {
    collect(sheet, truth.frame, goldLast, update, 1)
    collect(sheet, frame, predictedLast, update, -1)
    for (const [index, count] of goldEnd) update.set(index, (update.get(index) ?? 0) + count)
    for (const [index, count] of predictedEnd) update.set(index, (update.get(index) ?? 0) - count)
  } else {
    const goldState = gold[worst]
    const predictedState = predicted.prefixes[worst]
    if (goldState === undefined || predictedState === undefined) return null
    collect(sheet, truth.frame, goldState, update, 1)
    collect(sheet, frame, predictedState, update, -1)
  }
  const changed = new Map([...update].filter(([, count]) => count !== 0))
  return changed.size === 0 ? null : changed
}

/** Other frames that must not win: the true one with shifted edges, or another number of columns. */
function rivalsOf(truth: TrueLayout, random: Random): readonly Frame[] {
  const chance = random.next()
  const { frame, sheet } = truth
  if (chance < 0.35)
    return [{ ...frame, widths: frame.widths.map((width) => width * random.between(0.94, 1.08)) }]
  if (chance < 0.6) {
    const frames = [...framesToTry(sheet, null), singleFrame(sheet)]
    const others = frames.filter(({ widths }) => widths.length !== frame.widths.length)
    const other = others[random.whole(0, others.length - 1)]
    return other === undefined ? [] : [other]
  }
  if (chance < 0.7 && frame.widths.length > 1) return [singleFrame(sheet)]
  return []
}

const FACTORS = [0.93, 0.95, 0.97, 0.985, 1, 1.015]

/** The truth with the column widths that suit it best: an odd wide line must not set the width. */
function fitted(truth: TrueLayout, weights: Float64Array): TrueLayout {
  const scoreOf = (frame: Frame): number => walk(truth.sheet, frame, truth.rows, weights).at(-1)?.score ?? 0
  let { frame } = truth
  for (const column of frame.widths.keys()) {
    const { widths } = frame
    const scored = FACTORS.map((factor) => {
      const rival = { ...frame, widths: widths.map((width, at) => (at === column ? width * factor : width)) }
      return { rival, score: scoreOf(rival) }
    })
    frame = scored.reduce((best, other) => (other.score > best.score ? other : best)).rival
  }
  return { ...truth, frame }
}

function train(pages: number, rounds: number): void {
  const random = randomFrom(7)
  let truths: readonly TrueLayout[] = Array.from({ length: pages }, (_, index) =>
    generate(1000 + index, tuning),
  ).flatMap(trueLayouts)
  console.error(`${truths.length} pages`)
  const weights = new Float64Array(FEATURE_COUNT)
  const weighted = new Float64Array(FEATURE_COUNT)
  let step = 1
  for (let round = 0; round < rounds; round += 1) {
    let wrong = 0
    if (round === 1 || round === 3) truths = truths.map((truth) => fitted(truth, weights))
    for (const truth of truths) {
      for (const frame of [truth.frame, ...rivalsOf(truth, random)]) {
        const predicted = searchLayout(truth.sheet, frame, scaleFor(weights), BEAM)
        const update = predicted === null ? null : updateFor(truth, frame, predicted, weights)
        if (update !== null) {
          if (frame === truth.frame) wrong += 1
          for (const [index, count] of update) {
            weights[index] = (weights[index] ?? 0) + count
            weighted[index] = (weighted[index] ?? 0) + count * step
          }
        }
        step += 1
      }
    }
    console.error(`round ${round + 1}: ${wrong} pages wrong`)
    const average = weights.map((value, index) => value - (weighted[index] ?? 0) / step)
    writeFileSync(WEIGHTS_FILE, `${JSON.stringify(tabulateWeights(average))}\n`)
  }
}

train(Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 6))
