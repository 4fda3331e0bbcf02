/**
 * Fits the confidence model on generated pages of the tuning texts and prints its coefficients.
 * Run: npx node tests/evaluation/import/calibrate.ts [samples]
 */
import { readPages, rowsByFormFeed, setFurnitureAside } from '../../../src/main/core/intake/layout/index.ts'
import type { Evidence } from '../../../src/main/core/intake/structure/index.ts'
import {
  blocksOf,
  evidenceOf,
  markTitles,
  textOf,
  vocabularyOf,
} from '../../../src/main/core/intake/structure/index.ts'
import type { Sample } from './generate.ts'
import { generate } from './generate.ts'
import { textKey } from './score.ts'
import { tuning } from './texts/index.ts'

type Case = { readonly evidence: Evidence; readonly right: boolean }

function casesOf(sample: Sample): readonly Case[] {
  const { pages } = setFurnitureAside(rowsByFormFeed(sample.text))
  const { lines } = readPages(pages, () => undefined)
  const known = vocabularyOf(lines)
  const truth = new Set(sample.sections.flatMap(({ statements }) => statements.map(textKey)))
  const blocks = markTitles(blocksOf(lines))
  return blocks.flatMap((block, index): readonly Case[] => {
    if (block.heading !== null) return []
    const text = textOf(block, block.lines[0]?.segment.bulleted === true ? 1 : 0, known)
    return [{ evidence: evidenceOf(block, blocks[index + 1] ?? null), right: truth.has(textKey(text)) }]
  })
}

/** Logistic regression by gradient descent with a slight pull to zero. */
function fit(cases: readonly Case[]): readonly number[] {
  const weights = Array.from(cases[0]?.evidence ?? [], () => 0)
  for (let round = 0; round < 4_000; round += 1) {
    const slopes = weights.map((weight) => -0.001 * weight)
    for (const { evidence, right } of cases) {
      const sum = evidence.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0)
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      evidence.forEach((value, index) => {
        slopes[index] = (slopes[index] ?? 0) + (error * value) / cases.length
      })
    }
    slopes.forEach((slope, index) => {
      weights[index] = (weights[index] ?? 0) + slope * 0.5
    })
  }
  return weights
}

const samples = Number(process.argv[2] ?? 60)
const cases = Array.from({ length: samples }, (_, index) => generate(700_000 + index, tuning)).flatMap(
  casesOf,
)
console.log(`${cases.length} statements, ${cases.filter(({ right }) => right).length} right`)
console.log(fit(cases).map((weight) => Math.round(weight * 100) / 100))
