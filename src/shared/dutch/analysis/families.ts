/** Words derived from each other: 'uitbuiting', 'uitbuiten' and 'uitbuiter' have one root. */
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { listedRoots, underived } from './family-lists.ts'
import { closings, openings } from '../lexicon/syllables.ts'
import { rootOf } from './stemmer.ts'

const { noun, verb, adjective } = wordClass

/** What the base of a derivation may be, and how it is made of what stands before the ending. */
type Derivation = readonly [end: string, classes: number, bases: (rest: string) => readonly string[]]

const plus =
  (...ends: readonly string[]) =>
  (rest: string): readonly string[] =>
    ends.map((end) => rest + end)
/** The verb with this stem: 'bestuur' besturen. */
const infinitives = (stem: string): readonly string[] => openings(stem).map((open) => `${open}en`)

/** Nouns with another vowel than their verb, behind whatever prefix: 'inbraak' is of 'inbreken'. */
const changedVowels: readonly (readonly [noun: string, infinitive: string])[] = [
  ['bod', 'bieden'],
  ['braak', 'breken'],
  ['dracht', 'dragen'],
  ['gave', 'geven'],
  ['gifte', 'geven'],
  ['greep', 'grijpen'],
  ['klacht', 'klagen'],
  ['komst', 'komen'],
  ['name', 'nemen'],
  ['spraak', 'spreken'],
  ['vangst', 'vangen'],
  ['vondst', 'vinden'],
  ['worp', 'werpen'],
]

/** The longer endings come first. */
const derivations: readonly Derivation[] = [
  ['ankelijk', noun, plus('ang')],
  ['aliseren', adjective, plus('aal', 'eel')],
  ['iseren', noun | adjective, plus('', 'ie')],
  ['aliteit', adjective, plus('aal', 'eel')],
  ['iviteit', adjective, plus('ief')],
  ['iteit', adjective | noun, plus('', 'e', 'isch')],
  ['elijks', noun, closings],
  ['lijks', noun, plus('')],
  ['elijk', noun | verb, (rest) => [...closings(rest), `${rest}e`]],
  ['lijk', noun | verb, plus('', 'e')],
  ['ctie', verb, plus('ceren', 'cteren')],
  ['atie', verb, plus('eren')],
  ['itie', verb, plus('ieren')],
  ['utie', verb, plus('ueren')],
  ['usie', verb, plus('uderen')],
  ['tie', verb, plus('teren')],
  ['ator', verb, plus('eren')],
  ['eur', verb, plus('eren')],
  ['age', verb, plus('eren')],
  ['ement', verb, plus('eren')],
  ['peut', noun, plus('pie')],
  ['sticeren', noun, plus('se', 'stiek')],
  ['ant', verb | noun, plus('eren', 'atie')],
  ['ent', verb, plus('eren')],
  ['ioneel', noun, plus('ie')],
  ['ieel', verb | noun, plus('ieren', 'ie')],
  ['ureel', noun, plus('uur')],
  ['ueel', noun, plus('')],
  ['eel', noun, plus('')],
  ['ionaal', noun, plus('io', 'ie')],
  ['iaal', noun, plus('ie')],
  ['naal', noun, plus('')],
  ['ief', noun, plus('ie', '')],
  ['isch', noun, (rest) => [`${rest}ie`, `${rest}iek`, ...closings(rest)]],
  ['tiseren', noun, plus('')],
  ['icus', noun, plus('iek')],
  ['oog', noun, plus('ogie')],
  ['istisch', noun, plus('ist')],
  ['istiek', noun, plus('ist')],
  ['isme', noun, plus('ist')],
  ['erij', verb, plus('en')],
  ['enaar', verb, plus('en')],
  ['aar', verb, (rest) => (/[lnr]$/.test(rest) ? [`${rest}en`] : [])],
  ['ing', verb, plus('en', '')],
  ['eling', noun | verb | adjective, (rest) => [rest, ...infinitives(rest)]],
  ['ster', verb, infinitives],
  ['der', verb, (rest) => (rest.endsWith('r') ? infinitives(rest) : [])],
  ['er', verb, plus('en')],
  ['ig', noun, (rest) => (rest.length >= 4 ? [rest] : [])],
  ['heid', adjective | verb, plus('')],
  ['schap', noun, plus('')],
  ['baar', verb, infinitives],
  ['te', adjective, plus('')],
  ['tenis', verb, infinitives],
  ['enis', verb, (rest) => [...infinitives(rest), `${rest}enen`]],
  ['nis', verb, infinitives],
  ['eren', noun, plus('e')],
  ['aleren', noun, plus('aal')],
]

/** A shorter rest is no word. */
const shortestRest = 3

/** Gives the root that a lemma shares with all that is derived from it. */
export function createFamilies(lexicon: Lexicon): (lemma: string) => string {
  const is = (word: string, classes: number): boolean => (lexicon.classes(word) & classes) !== 0

  const isAdjective = (word: string): boolean =>
    lexicon.readings(word).some(({ lemma, classes }) => lemma === word && (classes & adjective) !== 0)

  const baseOf = (lemma: string): string | null => {
    if (underived.has(lemma)) return null
    for (const [end, classes, bases] of derivations) {
      if (!lemma.endsWith(end) || lemma.length < end.length + shortestRest) continue
      const base = bases(lemma.slice(0, -end.length)).find((one) => is(one, classes))
      if (base !== undefined) return base
    }
    const changed = changedVowels.find(([end]) => lemma.endsWith(end) && lemma !== end)
    const ownVerb = changed === undefined ? '' : lemma.slice(0, -changed[0].length) + changed[1]
    if (is(ownVerb, verb)) return ownVerb
    const adjectiveBase = adjectivesWithin(lemma).find(isAdjective)
    if (adjectiveBase !== undefined) return adjectiveBase
    // 'betrokken', of 'betrokkenheid', is of 'betrekken'.
    const readings = lexicon.readings(lemma)
    // 'dakloze' is of 'dakloos'.
    const ownAdjective = readings.find((one) => one.lemma !== lemma && (one.classes & adjective) !== 0)
    if (ownAdjective !== undefined) return ownAdjective.lemma
    if (is(lemma, noun)) return null
    return readings.find((reading) => isParticiple(lemma, reading.lemma))?.lemma ?? null
  }

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
    if (!is(root, verb) || !infinitiveEnd.test(root)) return root
    const stem = verbStem(root, lexicon)
    return listedRoots.get(stem) ?? stem
  }
}

/** 'verduurzamen' is of 'duurzaam', 'bemoeilijken' of 'moeilijk'. */
function adjectivesWithin(infinitive: string): readonly string[] {
  // Of short ones the meaning has moved: 'vergoeden' has little to do with 'goed'.
  const [, made] = /^ver(.{6,})en$/.exec(infinitive) ?? []
  if (made !== undefined) return closings(made)
  const [, given] = /^be(.+(?:ig|lijk))en$/.exec(infinitive) ?? []
  return given === undefined ? [] : [given]
}

/** 'baan' and 'toon' are no infinitives, 'gaan' is. */
const infinitiveEnd = /en$|(?:gaan|slaan|staan|zien|doen)$/

const isParticiple = (word: string, verbLemma: string): boolean =>
  verbLemma !== word && verbLemma.endsWith('n') && /(?:en|d|t)$/.test(word)

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
