/** Parts of Dutch compounds: 'arbeidsuitbuiting' is arbeid, -s-, uitbuiting. */
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'

/** A part, [start, end) in the word, linking letters left out. */
export type Span = { readonly start: number; readonly end: number }

export type Splitter = (word: string) => readonly Span[]

const shortestPart = 3
const shortestCompound = 7

type Step = { readonly cost: number; readonly from: number; readonly span: Span }

/**
 * @param isKnown words of the library that the lexicon lacks count as parts too
 * @returns gives the parts of a compound in order; none for a word that is no compound
 */
export function createSplitter(lexicon: Lexicon, isKnown: (word: string) => boolean): Splitter {
  return (word) => {
    if (word.length < shortestCompound || isKnown('')) return []
    const best: (Step | undefined)[] = []
    const reach = (end: number, step: Step): void => {
      const before = best[end]
      if (before === undefined || step.cost < before.cost) best[end] = step
    }
    for (let start = 0; start <= word.length - shortestPart; start += 1) {
      const cost = start === 0 ? 0 : best[start]?.cost
      if (cost === undefined) continue
      lexicon.wordsAt(word, start, (end, classes) => {
        if (end - start < shortestPart || (start === 0 && end === word.length)) return
        const isLast = end === word.length
        const price = isLast ? headPrice(classes) : modifierPrice(classes)
        if (price === null) return
        const short = end - start === 3 ? 6 : 0
        reach(end, { cost: cost + price + short, from: start, span: { start, end } })
        const noun = (classes & wordClass.noun) !== 0
        if (noun && word[end] === 's') {
          reach(end + 1, { cost: cost + price + short + 3, from: start, span: { start, end } })
        }
      })
    }
    const last = best[word.length]
    if (last === undefined || last.from === 0) return []
    const spans: Span[] = []
    for (let step: Step | undefined = last; step !== undefined; step = best[step.from]) {
      spans.unshift(step.span)
      if (step.from === 0) break
    }
    return spans
  }
}

function modifierPrice(classes: number): number | null {
  if ((classes & wordClass.modifier) !== 0) return 10
  return (classes & wordClass.noun) === 0 ? null : 14
}

function headPrice(classes: number): number | null {
  if ((classes & wordClass.bound) !== 0) return null
  if ((classes & wordClass.head) !== 0) return 10
  return (classes & wordClass.noun) === 0 ? null : 13
}
