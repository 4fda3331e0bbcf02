/** Words derived from each other: 'uitbuiting', 'uitbuiten' and 'uitbuiter' have one root. */
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { closings } from '../lexicon/syllables.ts'
import { changedVowels, type Derivation, derivations } from './derivations.ts'
import { listedRoots, underived } from './family-lists.ts'
import { rootOf } from './stemmer.ts'

const { noun, verb, adjective } = wordClass

/** So that a word is held against few endings. */
const byLastLetter: ReadonlyMap<string, readonly Derivation[]> = Map.groupBy(derivations, ([end]) =>
  end.slice(-1),
)

/** A shorter rest before an ending is no word. */
const shortestRest = 3

/** Gives the root that a lemma shares with all that is derived from it. */
export function createFamilies(lexicon: Lexicon): (lemma: string) => string {
  const baseOf = (lemma: string): string | null =>
    underived.has(lemma)
      ? null
      : (byEnding(lemma, lexicon) ??
        byVowel(lemma, lexicon) ??
        byPrefix(lemma, lexicon) ??
        byInflection(lemma, lexicon))

  return (lemma) => {
    const seen = new Set<string>()
    let root = lemma
    while (!seen.has(root)) {
      seen.add(root)
      const listed = listedRoots.get(root)
      if (listed !== undefined) return listed
      root = baseOf(root) ?? root
    }
    if (lexicon.classes(root) === 0) return rootOf(root)
    if (!is(root, verb, lexicon) || !infinitiveEnd.test(root)) return root
    const stem = verbStem(root, lexicon)
    return listedRoots.get(stem) ?? stem
  }
}

const is = (word: string, classes: number, lexicon: Lexicon): boolean =>
  (lexicon.classes(word) & classes) !== 0

/** 'uitbuiting' is of 'uitbuiten'. */
function byEnding(lemma: string, lexicon: Lexicon): string | null {
  for (const [end, classes, bases] of byLastLetter.get(lemma.slice(-1)) ?? []) {
    if (!lemma.endsWith(end) || lemma.length < end.length + shortestRest) continue
    // 'helder' is nobody who does something.
    if (end === 'er' && is(lemma, adjective, lexicon)) continue
    const base = bases(lemma.slice(0, -end.length)).find((one) => is(one, classes, lexicon))
    if (base !== undefined) return base
  }
  return null
}

/** 'inbraak' is of 'inbreken'. */
function byVowel(lemma: string, lexicon: Lexicon): string | null {
  const changed = changedVowels.find(([end]) => lemma.endsWith(end) && lemma !== end)
  if (changed === undefined) return null
  const infinitive = lemma.slice(0, -changed[0].length) + changed[1]
  return is(infinitive, verb, lexicon) ? infinitive : null
}

/** 'verduurzamen' is of 'duurzaam', 'bemoeilijken' of 'moeilijk'. */
function byPrefix(infinitive: string, lexicon: Lexicon): string | null {
  // Of short ones the meaning has moved: 'vergoeden' has little to do with 'goed'.
  const [, made] = /^ver(.{6,})en$/.exec(infinitive) ?? []
  const [, given] = /^be(.+(?:ig|lijk))en$/.exec(infinitive) ?? []
  const bases = [...(made === undefined ? [] : closings(made)), ...(given === undefined ? [] : [given])]
  const isAdjective = (word: string): boolean =>
    lexicon.readings(word).some(({ lemma, classes }) => lemma === word && (classes & adjective) !== 0)
  return bases.find(isAdjective) ?? null
}

/** The noun 'dakloze' is of 'dakloos', and 'betrokken' of 'betrekken'. */
function byInflection(lemma: string, lexicon: Lexicon): string | null {
  const readings = lexicon.readings(lemma).filter((reading) => reading.lemma !== lemma)
  const own = readings.find(({ classes }) => (classes & adjective) !== 0)
  if (own !== undefined || is(lemma, noun, lexicon)) return own?.lemma ?? null
  const isParticiple = /(?:en|d|t)$/.test(lemma)
  return readings.find((reading) => isParticiple && reading.lemma.endsWith('n'))?.lemma ?? null
}

/** 'baan' and 'toon' are no infinitives, 'gaan' is. */
const infinitiveEnd = /en$|(?:gaan|slaan|staan|zien|doen)$/

function verbStem(infinitive: string, lexicon: Lexicon): string {
  if (!infinitive.endsWith('en')) return infinitive.slice(0, -1)
  const stems = closings(infinitive.slice(0, -2))
  const stem = stems.find((one) => lexicon.readings(one).some(({ lemma }) => lemma === infinitive))
  if (stem !== undefined) return stem
  // 'haven' and 'kenteken' are nouns that only end as an infinitive does.
  const isNoun = lexicon
    .readings(infinitive)
    .some(({ lemma, classes }) => lemma === infinitive && (classes & noun) !== 0)
  return isNoun ? infinitive : (stems.find((one) => lexicon.classes(one) !== 0) ?? stems[0] ?? infinitive)
}
