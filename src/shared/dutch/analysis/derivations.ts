/** The endings by which Dutch derives words, and what is derived with them. */
import { wordClass } from '../lexicon/lexicon.ts'
import { closings, openings } from '../lexicon/syllables.ts'

const { noun, verb, adjective } = wordClass

/** What the base of a derivation may be, and how it is made of what stands before the ending. */
export type Derivation = readonly [end: string, classes: number, bases: (rest: string) => readonly string[]]

const plus =
  (...ends: readonly string[]) =>
  (rest: string): readonly string[] =>
    ends.map((end) => rest + end)
/** The verb with this stem: 'bestuur' besturen. */
const infinitives = (stem: string): readonly string[] => openings(stem).map((open) => `${open}en`)

/** The longer endings come first. */
export const derivations: readonly Derivation[] = [
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

/** Nouns with another vowel than their verb, behind whatever prefix: 'inbraak' is of 'inbreken'. */
export const changedVowels: readonly (readonly [noun: string, infinitive: string])[] = [
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
