/** Makes the lexicon of a Hunspell dictionary: every word with its lemmas and what it can be. */
import { closings, fold, openings, type Reading, wordClass } from '../../src/shared/dutch/index.ts'
import { expand, type Form, parseAffixes } from './hunspell.ts'
import { irregularPlurals, notForms, ownWords } from './irregular.ts'
import { isStrongForm, stemsOf, verbForms } from './verbs.ts'

/** Suffixes that make a word of its own, not a form of the entry. */
const derivations: ReadonlySet<string> = new Set(['Zm', 'PI', 'PJ', 'PK'])
/** Possessives of names, and streets. */
const passedOver = /^(?:PN|G[bdslhipkawLW])$/

const verbFlags = /^(?:V[3pqabie]|P[a-t])$/
const nounFlags = /^(?:Y[a-g]|Z[a-jux]|C[cdh])$/
const adjectiveFlags = /^A[a-z]$/

/** What an entry is among the forms of a verb; known while linking only. */
const [infinitive, stem] = [0x1000, 0x2000]
const packedClasses = 0xfff
const wordKinds = wordClass.noun | wordClass.verb | wordClass.adjective | wordClass.plain

type Classes = Map<string, number>
/** For every word its lemmas, and for each of those what the word then is. */
type Readings = Map<string, Classes>

/**
 * @param dictionary the two files of a Hunspell dictionary of Dutch, as OpenTaal makes it
 * @returns the readings of all words of letters only, in no order
 */
export function compileReadings(dictionary: {
  readonly aff: string
  readonly dic: string
}): readonly Reading[] {
  const readings: Readings = new Map()
  for (const form of expand(dictionary.dic, parseAffixes(dictionary.aff))) addForm(readings, form)
  linkVerbs(readings)
  linkComparatives(readings)
  linkPlurals(readings)
  linkListedPlurals(readings)
  dropWrongPlurals(readings)
  learnParts(readings)
  passOnHeads(readings)
  for (const [word, lemma] of notForms) readings.get(word)?.delete(lemma)
  return [...readings].flatMap(([word, lemmas]) =>
    [...lemmas].map(([lemma, classes]) => ({ word, lemma, classes: classes & packedClasses })),
  )
}

function addForm(readings: Readings, { word, base, suffix, flags }: Form): void {
  if (flags.includes('Fw') || (suffix !== null && passedOver.test(suffix))) return
  const written = spelled(word)
  if (written === null) return
  const lemma = suffix !== null && derivations.has(suffix) ? written : spelled(base)
  if (lemma === null) return
  add(readings, written, lemma, classesOf(word, suffix, flags))
}

function add(readings: Readings, word: string, lemma: string, classes: number): void {
  const lemmas = readings.get(word) ?? new Map<string, number>()
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) | classes)
  readings.set(word, lemmas)
}

/** As the words of a text are spelled; null for what is no word of letters. */
function spelled(word: string): string | null {
  const folded = fold(word.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'))
  return /^[a-z]{2,}$/.test(folded) ? folded : null
}

function classesOf(word: string, suffix: string | null, flags: readonly string[]): number {
  const all = suffix === null ? flags : [...flags, suffix]
  const has = (flag: string): boolean => all.includes(flag)
  const isVerb = all.some((flag) => verbFlags.test(flag))
  const kind =
    (all.some((flag) => nounFlags.test(flag)) ? wordClass.noun : 0) |
    (isVerb ? wordClass.verb : 0) |
    (all.some((flag) => adjectiveFlags.test(flag)) ? wordClass.adjective : 0)
  return (
    (suffix === null && has('Vi') && word.endsWith('n') ? infinitive : 0) |
    (suffix === null && isVerb && !has('Vi') && !has('Ve') ? stem : 0) |
    (kind === 0 ? wordClass.plain : kind) |
    (/^\p{Lu}\p{Ll}/u.test(word) ? wordClass.name : 0) |
    (/^\p{Lu}+$/u.test(word) || has('Cl') ? wordClass.abbreviation : 0) |
    (flags.some((flag) => /^C[aAbBe]$/.test(flag)) ? wordClass.modifier : 0) |
    (flags.includes('Cc') ? wordClass.head : 0) |
    (flags.includes('Cx') ? wordClass.bound : 0)
  )
}

/** The dictionary has 'meld', 'meldt' and 'gemeld' as words of their own; here they become forms of 'melden'. */
function linkVerbs(readings: Readings): void {
  const classesOf = (word: string): number => readings.get(word)?.get(word) ?? 0
  const is = (word: string, classes: number): boolean => (classesOf(word) & classes) !== 0
  const isStem = (word: string): boolean => is(word, stem)
  const isInfinitiveOf = (verbStem: string, word: string): boolean =>
    isStem(verbStem) && `${openings(verbStem)[0]}en` === word
  const infinitives = [...readings.keys()].filter(
    (word) =>
      !isStrongForm(word) &&
      (is(word, infinitive) || (is(word, wordClass.plain) && isInfinitiveOf(stemsOf(word)[0] ?? '', word))),
  )
  /** For a word that is its own lemma: the infinitives that it is a form of. */
  const formOf = new Map<string, Set<string>>()
  for (const verb of infinitives) {
    const { present, participles, separated, strong } = verbForms(verb, isStem)
    const forms = [
      ...present.filter((form) => is(form, stem | wordClass.plain)),
      ...participles.filter(
        (form) => is(form, wordClass.verb | wordClass.plain) && !ownWords.has(form.replace(/e$/, '')),
      ),
      ...[...strong, ...separated].filter((form) => readings.has(form)),
    ]
    for (const form of forms) {
      if (form === verb) continue
      const own = formOf.get(form) ?? new Set()
      own.add(verb)
      formOf.set(form, own)
    }
  }
  for (const [word, lemmas] of readings) {
    const known = Array.from(lemmas)
    for (const verb of formOf.get(word) ?? []) lemmas.set(verb, (lemmas.get(verb) ?? 0) | wordClass.verb)
    for (const [lemma, classes] of known) {
      const verbs = formOf.get(lemma)
      if (verbs === undefined || (classes & (wordClass.verb | wordClass.plain)) === 0) continue
      // What the stem can be in a compound ('meldplicht') goes with it.
      const place = classes & (wordClass.modifier | wordClass.head | wordClass.bound)
      for (const verb of verbs) lemmas.set(verb, (lemmas.get(verb) ?? 0) | wordClass.verb | place)
      if ((classes & wordKinds & ~(wordClass.verb | wordClass.plain)) === 0) lemmas.delete(lemma)
    }
  }
}

/** 'grotere' is known as a word of its own; like 'groter' it is a form of 'groot'. */
function linkComparatives(readings: Readings): void {
  for (const [word, lemmas] of readings) {
    if (!word.endsWith('ere')) continue
    for (const [lemma, classes] of readings.get(word.slice(0, -1)) ?? []) {
      if ((classes & wordClass.adjective) === 0) continue
      if (((lemmas.get(word) ?? 0) & wordClass.noun) === 0) lemmas.delete(word)
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) | wordClass.adjective)
    }
  }
}

/** 'maatregelen' is listed as a word of its own, without a form; it is the plural of 'maatregel'. */
function linkListedPlurals(readings: Readings): void {
  const hasForms = new Set<string>()
  for (const [word, lemmas] of readings) {
    for (const [lemma, classes] of lemmas)
      if (lemma !== word && (classes & wordClass.noun) !== 0) hasForms.add(lemma)
  }
  const isNoun = (word: string): boolean => ((readings.get(word)?.get(word) ?? 0) & wordClass.noun) !== 0
  for (const [word, lemmas] of readings) {
    const classes = lemmas.get(word) ?? 0
    if ((classes & (wordClass.noun | wordClass.plain)) === 0 || hasForms.has(word)) continue
    const singular = singularsOf(word).find(isNoun)
    if (singular === undefined) {
      // 'ongedocumenteerden' is of the adjective that 'ongedocumenteerde' is a form of.
      const adjectives = word.endsWith('en') ? adjectivesOf(readings, word.slice(0, -1)) : []
      for (const lemma of adjectives) lemmas.set(lemma, (lemmas.get(lemma) ?? 0) | wordClass.noun)
      if (adjectives.length > 0 && (classes & wordClass.verb) === 0) lemmas.delete(word)
      continue
    }
    lemmas.set(singular, (lemmas.get(singular) ?? 0) | wordClass.noun | (classes & ~wordClass.verb))
    if ((classes & wordClass.verb) === 0) lemmas.delete(word)
    else lemmas.set(word, classes & ~wordClass.noun)
  }
}

/** The lemmas of a word as an adjective, or as a participle that is used as one. */
function adjectivesOf(readings: Readings, word: string): readonly string[] {
  const lemmas = [...(readings.get(word) ?? [])]
  const isAdjective = ([lemma, classes]: readonly [string, number]): boolean =>
    (classes & wordClass.adjective) !== 0 ||
    ((classes & wordClass.verb) !== 0 && lemma !== word && /[dt]e$/.test(word))
  return lemmas.filter(isAdjective).map(([lemma]) => lemma)
}

/** The dictionary makes 'bomen' of 'bom' as well as of 'boom'; when 'bommen' is known too, it is of 'boom' alone. */
function dropWrongPlurals(readings: Readings): void {
  for (const [word, lemmas] of readings) {
    if (!word.endsWith('en')) continue
    const [long, short] = closings(word.slice(0, -2))
    if (long === undefined || short === undefined || !lemmas.has(long)) continue
    if (readings.get(short + short.slice(-1) + 'en')?.has(short) === true) lemmas.delete(short)
  }
}

function singularsOf(plural: string): readonly string[] {
  if (plural.length < 6) return []
  if (plural.endsWith('en')) return [...closings(plural.slice(0, -2)), plural.slice(0, -1)]
  return plural.endsWith('s') ? [plural.slice(0, -1)] : []
}

/** A noun found at one side of so many words, with another noun at the other side, is a part of compounds. */
const provenBy = 6
const shortestPart = 4

function count(counts: Map<string, number>, part: string): void {
  counts.set(part, (counts.get(part) ?? 0) + 1)
}

/** The dictionary lists most compounds of common words, such as 'bank', instead of saying that they make compounds. */
function learnParts(readings: Readings): void {
  const isNoun = (word: string): boolean =>
    word.length >= shortestPart && ((readings.get(word)?.get(word) ?? 0) & wordClass.noun) !== 0
  const seen = {
    [wordClass.modifier]: new Map<string, number>(),
    [wordClass.head]: new Map<string, number>(),
  }
  for (const [word, lemmas] of readings) {
    if (word.length < 2 * shortestPart || !lemmas.has(word)) continue
    for (let middle = shortestPart; middle <= word.length - shortestPart; middle += 1) {
      const head = word.slice(middle)
      if (!isNoun(head)) continue
      const before = word.slice(0, middle)
      const modifier = [before, before.replace(/s$/, '')].find(isNoun)
      if (modifier === undefined) continue
      count(seen[wordClass.modifier], modifier)
      count(seen[wordClass.head], head)
    }
  }
  for (const place of [wordClass.modifier, wordClass.head] as const) {
    for (const [part, times] of seen[place]) {
      const lemmas = readings.get(part)
      const classes = lemmas?.get(part)
      if (times >= provenBy && classes !== undefined) lemmas?.set(part, classes | place)
    }
  }
}

/** What can end a compound can do so in its other forms: the dictionary says it of 'verlener' only, not of 'verleners'. */
function passOnHeads(readings: Readings): void {
  for (const lemmas of readings.values()) {
    for (const [lemma, classes] of lemmas) {
      const own = readings.get(lemma)?.get(lemma) ?? 0
      if ((classes & wordClass.noun) !== 0) lemmas.set(lemma, classes | (own & wordClass.head))
    }
  }
}

/** 'steden' becomes a form of 'stad', 'hoofdsteden' of 'hoofdstad'. */
function linkPlurals(readings: Readings): void {
  const pairs = irregularPlurals.flatMap(([singular, ...plurals]) =>
    plurals.map((plural) => ({ singular, plural })),
  )
  for (const [word, lemmas] of readings) {
    for (const { singular, plural } of pairs) {
      if (!word.endsWith(plural)) continue
      const lemma = word.slice(0, -plural.length) + singular
      if (!readings.has(lemma)) continue
      const classes = lemmas.get(word) ?? 0
      lemmas.delete(word)
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) | classes | wordClass.noun)
    }
  }
}
