/** From a word to the words it may be an inflection of, by spelling alone; whoever asks decides which of them exist. */
import { wordClass } from '../lexicon/lexicon.ts'
import { closings, openings } from '../lexicon/syllables.ts'

/** A word that another may be a form of, and what it must be for that; the likeliest come first. */
export type Base = { readonly word: string; readonly classes: number }

const { noun, verb, adjective, plain } = wordClass

/** An ending, what the base then is, and how it is made of what stands before the ending. */
type Inflection = readonly [end: string, classes: number, bases: (rest: string) => readonly string[]]

const plus =
  (...ends: readonly string[]) =>
  (rest: string): readonly string[] =>
    ends.map((end) => rest + end)
/** 'glaasje' is of 'glas'. */
const diminished = (rest: string): readonly string[] => [rest, rest.replace(/([aeou])\1([^aeiou])$/, '$1$2')]

const inflections: readonly Inflection[] = [
  ['heden', noun, plus('heid')],
  // English words that Dutch has too: 'policy'.
  ['ies', noun | plain, plus('y')],
  ...['', 's'].flatMap((plural): readonly Inflection[] => [
    [`etje${plural}`, noun, closings],
    [`kje${plural}`, noun, plus('g', 'k')],
    [`pje${plural}`, noun, plus('', 'p')],
    [`tje${plural}`, noun, plus('', 't')],
    [`je${plural}`, noun, diminished],
  ]),
  ['ieen', noun, plus('ie', 'ee')],
  ['ien', noun, plus('ie')],
  ['dere', adjective, plus('')],
  ['ere', adjective, closings],
  ['der', adjective, plus('')],
  ['er', adjective, closings],
  ['ste', adjective, plus('')],
  ['st', adjective, plus('')],
  ['en', noun | adjective | verb, closings],
  ['n', noun, plus('')],
  ['s', noun | adjective, plus('')],
  ['e', adjective | verb, closings],
]

/** A shorter rest before an ending is no word. */
const shortestRest = 3

/** The words that `word` may be a form of: 'keuzes' gives keuze, 'bomen' boom, 'gemailde' mailen. */
export function basesOf(word: string): readonly Base[] {
  const byEnding = inflections.flatMap(([end, classes, bases]) =>
    word.endsWith(end) && word.length >= end.length + shortestRest
      ? bases(word.slice(0, -end.length)).map((base) => ({ word: base, classes }))
      : [],
  )
  return [...byEnding, ...infinitivesFor(word).map((base) => ({ word: base, classes: verb }))]
}

/** The infinitives that a finite form or a participle may belong to. */
function infinitivesFor(word: string): readonly string[] {
  const adjectival = word.replace(/e$/, '')
  const stems = [
    ...(/[dt]en?$/.test(word) ? [word.replace(/[dt]en?$/, '')] : []),
    ...(word.endsWith('t') ? [word.slice(0, -1)] : []),
    ...(/^ge.*[dt]$/.test(adjectival) ? [adjectival.slice(2, -1), adjectival.slice(2)] : []),
    ...(/^(?:be|er|her|ont|ver).*[dt]$/.test(adjectival) ? [adjectival.slice(0, -1)] : []),
    word,
  ].filter((stem) => stem.length >= 3)
  return stems.flatMap((stem) => openings(stem).map((open) => `${open}en`))
}
