/** From a word to the words it may be an inflection of, by spelling alone; whoever asks decides which of them exist. */
import { wordClass } from '../lexicon/lexicon.ts'
import { closings, openings } from '../lexicon/syllables.ts'

/** A word that another may be a form of, and what it must be for that; the likeliest come first. */
export type Base = { readonly word: string; readonly classes: number }

const { noun, verb, adjective, plain } = wordClass

/** Endings, what the base then is, and what stands at its end instead. */
const endings: readonly (readonly [end: string, classes: number, ends: readonly string[]])[] = [
  ['heden', noun, ['heid']],
  // English words that Dutch has too: 'policy'.
  ['ies', noun | plain, ['y']],
  ['etjes', noun, ['']],
  ['etje', noun, ['']],
  ['kjes', noun, ['g', 'k']],
  ['kje', noun, ['g', 'k']],
  ['pjes', noun, ['', 'p']],
  ['pje', noun, ['', 'p']],
  ['tjes', noun, ['', 't']],
  ['tje', noun, ['', 't']],
  ['jes', noun, ['']],
  ['je', noun, ['']],
  ['ieen', noun, ['ie', 'ee']],
  ['ien', noun, ['ie']],
  ['ere', adjective, ['']],
  ['dere', adjective, ['']],
  ['der', adjective, ['']],
  ['er', adjective, ['']],
  ['ste', adjective, ['']],
  ['st', adjective, ['']],
  ['en', noun | adjective | verb, ['']],
  ['n', noun, ['']],
  ['s', noun | adjective, ['']],
  ['e', adjective | verb, ['']],
]

/** The words that `word` may be a form of: 'keuzes' gives keuze, 'bomen' boom, 'gemailde' mailen. */
export function basesOf(word: string): readonly Base[] {
  const byEnding = endings.flatMap(([end, classes, ends]) => {
    if (!word.endsWith(end) || word.length < end.length + 3) return []
    const rest = word.slice(0, -end.length)
    // 'glaasje' is of 'glas'.
    const shortened = end.startsWith('j') ? [rest.replace(/([aeou])\1([^aeiou])$/, '$1$2')] : []
    const isOpen = /^(?:e|en|er|ere|etje|etjes|ien)$/.test(end)
    const bases = ends.flatMap((instead) => (isOpen ? closings(rest + instead) : [rest + instead]))
    return [...bases, ...shortened].map((base) => ({ word: base, classes }))
  })
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
