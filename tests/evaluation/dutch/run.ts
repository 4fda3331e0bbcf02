/**
 * Measures the analysis of Dutch words, apart for the set that rules were tuned on and the untouched one.
 * Run: npx node tests/evaluation/dutch/run.ts [--details]; details are of the tuning set only.
 */
import { analyser } from '../../support/lexicon.ts'
import { type DutchScore, scoreDutch } from './score.ts'
import { type DutchSet, tuning, untouched } from './sets/index.ts'

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6)

const lineOf = (name: string, set: DutchSet, score: DutchScore): string =>
  [
    `${name}:`,
    `  ${set.compounds.length} compounds: parts found${percent(score.partRecall)}, of those given right${percent(score.partPrecision)}, all parts right${percent(score.compoundsRight)}`,
    `  ${set.whole.length} words to keep whole: split${percent(score.wrongSplits)}`,
    `  ${set.inflections.flat().length} inflections: with their lemma${percent(score.inflections)}`,
    `  ${set.families.flat().length} derivations: in their family${percent(score.families)}`,
    `  ${set.lookAlikes.length} pairs of look-alikes: meet${percent(score.meetings)}`,
  ].join('\n')

const scoreOfTuning = scoreDutch(analyser, tuning)
console.log(lineOf('tuning', tuning, scoreOfTuning))
console.log(lineOf('untouched', untouched, scoreDutch(analyser, untouched)))
if (process.argv.includes('--details')) console.log(scoreOfTuning.mistakes.join('\n'))
