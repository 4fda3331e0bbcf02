/** What the column search weighs: small closed features of two successive lines of a column and of a row. */
import { functionClass } from '../../../../shared/dutch/index.ts'
import type { Segment, Sheet } from './segments.ts'
import { SPACE_WIDTH } from './widths.ts'
import type { LineEnd, LineStart } from './words.ts'
import { LINE_ENDS, LINE_STARTS } from './words.ts'

/** The part a line plays: goes on with a statement, starts one, starts a heading, goes on with a heading. */
export const LABELS = ['continue', 'start', 'heading', 'title'] as const
export type Label = (typeof LABELS)[number]

const END_KINDS = { sentence: 0, open: 1, hyphen: 2, neutral: 3 } as const
const START_KINDS = { lower: 0, upper: 1, bullet: 2, other: 3 } as const

// One more than the labels: the first statement under a heading is weighed apart from other starts.
const LABEL_COUNT = LABELS.length + 1
const START_UNDER_HEADING = LABELS.length
const SLACK_LIMITS = [-0.3, -0.2, -0.12, -0.06, -0.02, 0.02, 0.06, 0.12, 0.2, 0.35, 0.5]
const FILL_LIMITS = [0.3, 0.5, 0.65, 0.75, 0.85, 0.9, 0.95, 0.98, 1.005, 1.03, 1.06, 1.1]
const SLACKS = SLACK_LIMITS.length + 1
const FILLS = FILL_LIMITS.length + 1
const MASKS = 8

/** The families of features and the sizes of their axes; the weights file holds one list for each. */
export const TEMPLATES = {
  words: [LABEL_COUNT, LINE_ENDS.length, LINE_STARTS.length],
  slack: [LABEL_COUNT, SLACKS, 4],
  slackBefore: [LABEL_COUNT, SLACKS, 4],
  fill: [LABEL_COUNT, FILLS],
  ragged: [LABEL_COUNT, FILLS, 2, 2],
  join: [LABEL_COUNT, 2],
  rows: [LABEL_COUNT, 5, 2, 2, 2],
  rowsAtEnd: [LABEL_COUNT, 5, 4, 4],
  bullets: [LABEL_COUNT, 2, 2, 2],
  balance: [LABEL_COUNT, 3, 3],
  blank: [LABEL_COUNT, 2],
  afterHeading: [LABEL_COUNT, 2, 4, 4],
  first: [LABEL_COUNT, LINE_STARTS.length, 2],
  firstFill: [LABEL_COUNT, FILLS],
  turn: [2, LINE_ENDS.length, LINE_STARTS.length],
  last: [LINE_ENDS.length],
  boundary: [LINE_ENDS.length, LINE_STARTS.length],
  boundaryGap: [2],
  insideGap: [3],
  masks: [MASKS, MASKS],
  steps: [LABEL_COUNT, LABEL_COUNT],
  drift: [3, 5, 5, 3],
  edges: [MASKS, 2],
} as const satisfies Readonly<Record<string, readonly number[]>>

export type TemplateName = keyof typeof TEMPLATES

const sizeOf = (axes: readonly number[]): number => axes.reduce((size, axis) => size * axis, 1)

const NAMES = Object.keys(TEMPLATES).filter((name): name is TemplateName => name in TEMPLATES)

const OFFSETS = (() => {
  let offset = 0
  const entries = NAMES.map((name): [TemplateName, number] => {
    const start = offset
    offset += sizeOf(TEMPLATES[name])
    return [name, start]
  })
  return new Map(entries)
})()

/** The number of features in all. */
export const FEATURE_COUNT = NAMES.reduce((sum, name) => sum + sizeOf(TEMPLATES[name]), 0)

export type WeightTable = Readonly<Partial<Record<TemplateName, readonly number[]>>>

/** Lays the weights of all families out in one array, indexed by feature; absent families weigh nothing. */
export function flattenWeights(table: WeightTable): Float64Array {
  const weights = new Float64Array(FEATURE_COUNT)
  for (const name of NAMES) weights.set(table[name] ?? [], OFFSETS.get(name))
  return weights
}

/** The reverse of `flattenWeights`, rounded to three decimals. */
export const tabulateWeights = (weights: Float64Array): WeightTable =>
  Object.fromEntries(
    NAMES.map((name) => {
      const from = OFFSETS.get(name) ?? 0
      return [
        name,
        [...weights.subarray(from, from + sizeOf(TEMPLATES[name]))].map((w) => Math.round(w * 1000) / 1000),
      ]
    }),
  )

function feature(name: TemplateName, ...axes: readonly number[]): number {
  const sizes: readonly number[] = TEMPLATES[name]
  let index = 0
  for (let at = 0; at < axes.length; at += 1) index = index * (sizes[at] ?? 1) + (axes[at] ?? 0)
  return (OFFSETS.get(name) ?? 0) + index
}

const LABEL_INDEX: Readonly<Record<Label, number>> = { continue: 0, start: 1, heading: 2, title: 3 }
const END_INDEX = new Map(LINE_ENDS.map((end, index) => [end, index]))
const START_INDEX = new Map(LINE_STARTS.map((start, index) => [start, index]))
const endIndex = (end: LineEnd): number => END_INDEX.get(end) ?? 0
const startIndex = (start: LineStart): number => START_INDEX.get(start) ?? 0

function endKind(end: LineEnd): number {
  switch (end) {
    case 'sentence':
    case 'possible-sentence':
      return END_KINDS.sentence
    case 'comma':
    case 'determiner':
    case 'preposition':
    case 'conjunction':
    case 'pronoun':
    case 'auxiliary':
    case 'adverb':
    case 'adjective':
    case 'abbreviation':
    case 'slash':
    case 'semicolon':
    case 'bullet':
      return END_KINDS.open
    case 'hyphen':
      return END_KINDS.hyphen
    case 'colon':
    case 'number':
    case 'other':
      return END_KINDS.neutral
  }
}

function startKind(start: LineStart): number {
  switch (start) {
    case 'lower':
    case 'determiner':
    case 'preposition':
    case 'conjunction':
    case 'pronoun':
    case 'auxiliary':
    case 'adverb':
      return START_KINDS.lower
    case 'upper':
    case 'upper-function':
    case 'quoted-upper':
    case 'acronym':
      return START_KINDS.upper
    case 'bullet':
      return START_KINDS.bullet
    case 'number':
    case 'quoted-lower':
    case 'other':
      return START_KINDS.other
  }
}

const bin = (limits: readonly number[], value: number): number => {
  const index = limits.findIndex((limit) => value < limit)
  return index === -1 ? limits.length : index
}

const flag = (value: boolean): number => (value ? 1 : 0)

// The label axis: the first statement under a heading has a place of its own.
const labelIndex = (label: Label, afterHeading: boolean): number =>
  afterHeading && label === 'start' ? START_UNDER_HEADING : LABEL_INDEX[label]

/**
 * Features of line `next` after line `line` in one column, whatever its width.
 * @param afterHeading true when `line` belongs to a heading.
 */
export function pairFeatures(
  line: Segment,
  next: Segment,
  label: Label,
  afterHeading: boolean,
  sheet: Sheet,
): readonly number[] {
  const l = labelIndex(label, afterHeading)
  const end = endKind(line.last.end)
  const start = startKind(next.first.start)
  const distance = Math.min(next.row - line.row, 5) - 1
  const common = [
    feature('words', l, endIndex(line.last.end), startIndex(next.first.start)),
    feature('rows', l, distance, flag(line.merged), flag(next.merged), flag(afterHeading)),
    feature('blank', l, flag(next.afterBlank)),
  ]
  if (afterHeading) return [...common, feature('afterHeading', l, flag(sheet.bulleted), end, start)]
  return [
    ...common,
    feature('rowsAtEnd', l, distance, end, start),
    feature('bullets', l, flag(sheet.bulleted), flag(next.bulleted), flag(line.bulleted)),
    feature('balance', l, line.balance + 1, next.balance + 1),
    ...(line.last.end === 'hyphen' ? [feature('join', l, flag(joinsToKnownWord(line, next, sheet)))] : []),
  ]
}

/** True when a word broken at the line end is a function word or stands elsewhere on the page. */
function joinsToKnownWord(line: Segment, next: Segment, sheet: Sheet): boolean {
  const head = /\p{L}+(?=.$)/u.exec(line.last.text)?.[0] ?? ''
  const tail = /^\p{L}+/u.exec(next.first.text)?.[0] ?? ''
  const word = (head + tail).toLowerCase()
  return sheet.vocabulary.has(word) || functionClass(word) !== null
}

/** Features of how two successive lines fill their column; `width` in thousandths of an em. */
export function fitFeatures(
  line: Segment,
  next: Segment,
  label: Label,
  afterHeading: boolean,
  width: number,
  hyphenated: boolean,
): readonly number[] {
  const l = labelIndex(label, afterHeading)
  const sentence = endKind(line.last.end) === END_KINDS.sentence
  const slack = (width - line.width - SPACE_WIDTH - next.firstWidth) / width
  return [
    feature('slack', l, bin(SLACK_LIMITS, slack), endKind(line.last.end)),
    feature('slackBefore', l, bin(SLACK_LIMITS, slack), startKind(next.first.start)),
    feature('fill', l, bin(FILL_LIMITS, next.width / width)),
    feature('ragged', l, bin(FILL_LIMITS, line.width / width), flag(hyphenated), flag(sentence)),
  ]
}

/** Features of the first line of a column. */
export const firstFeatures = (line: Segment, label: Label): readonly number[] => [
  feature('first', LABEL_INDEX[label], startIndex(line.first.start), flag(line.row === 0)),
]

/** Features of how the first line of a column fills it. */
export const firstFitFeatures = (line: Segment, label: Label, width: number): readonly number[] => [
  feature('firstFill', LABEL_INDEX[label], bin(FILL_LIMITS, line.width / width)),
]

/** Features of the last line of one column and the first of the next; `continues` when one statement holds both. */
export const turnFeatures = (line: Segment, next: Segment, continues: number): readonly number[] => [
  feature('turn', continues, endIndex(line.last.end), startIndex(next.first.start)),
]

/** Features of the last line of the text of a page. */
export const lastFeatures = (line: Segment): readonly number[] => [feature('last', endIndex(line.last.end))]

/** Features of a split between two columns in a row. */
export const boundaryFeatures = (line: Segment, right: Segment): readonly number[] => [
  feature('boundary', endIndex(line.last.end), startIndex(right.first.start)),
  feature('boundaryGap', flag(right.first.afterGap)),
]

/** Features of the columns used in a row and in the row before; masks have a bit for each column. */
export function maskFeatures(before: number, mask: number, gaps: number, atEdge: boolean): readonly number[] {
  return [
    feature('masks', before, mask),
    feature('insideGap', Math.min(gaps, 2)),
    feature('edges', mask, flag(atEdge)),
  ]
}

/** Features of the parts that two neighbouring lines of one row play. */
export const stepFeatures = (left: Label, right: Label): readonly number[] => [
  feature('steps', LABEL_INDEX[left], LABEL_INDEX[right]),
]

/**
 * How far two neighbouring columns have drifted apart since they last stood on one row: lines and paragraph gaps of the
 * left one minus those of the right one, and headings among them.
 */
export type Drift = { readonly lines: number; readonly gaps: number; readonly headings: number }

/** Where the last lines of two columns stand: on one row, on rows next to each other, or further apart. */
export type Standing = 'together' | 'adjacent' | 'apart'

const STANDING_INDEX: Readonly<Record<Standing, number>> = { together: 0, adjacent: 1, apart: 2 }

/** Features of the drift: lines that stand together must have taken equal steps, others unequal ones. */
export const driftFeatures = (drift: Drift, standing: Standing): readonly number[] => [
  feature(
    'drift',
    STANDING_INDEX[standing],
    clip(drift.lines),
    clip(drift.gaps),
    Math.min(drift.headings, 2),
  ),
]

const clip = (value: number): number => Math.max(-2, Math.min(2, value)) + 2
