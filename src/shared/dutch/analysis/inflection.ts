/** From a word to the words it may be an inflection of, by spelling alone; whoever asks decides which of them exist. */
import { wordClass } from '../lexicon/lexicon.ts'

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
    const isOpen = /^(?:e|en|er|ere|etje|etjes|ien)$/.test(end)
    const bases = ends.flatMap((instead) => (isOpen ? closings(rest + instead) : [rest + instead]))
    return bases.map((base) => ({ word: base, classes }))
  })
  return [...byEnding, ...infinitivesFor(word).map((base) => ({ word: base, classes: verb }))]
}

/** A syllable that lost its ending: 'bom' boom, bom; 'bakk' bak; 'hav' haaf, haf; 'huiz' huis. */
export function closings(open: string): readonly string[] {
  if (/([bcdfgklmnprst])\1$/.test(open)) return [open.slice(0, -1), open]
  const hardened = open.replace(/v$/, 'f').replace(/z$/, 's')
  const lengthened = hardened.replace(/([^aeiouy]|qu|^)([aeou])([^aeiouyjwx])$/, '$1$2$2$3')
  return lengthened === hardened ? [hardened] : [lengthened, hardened]
}

/** A stem that gets an ending: 'maak' mak, 'pak' pakk, 'leef' lev, 'huis' huiz, huis. */
export function openings(stem: string): readonly string[] {
  const shortened = stem.replace(/([^aeiou]|^)([aeou])\2([^aeiouy])$/, '$1$2$3')
  const softened = shortened.replace(/f$/, 'v').replace(/s$/, 'z')
  const doubled = /(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(stem) ? [stem + stem.slice(-1)] : []
  return shortened === stem ? [...doubled, ...new Set([softened, stem])] : [...new Set([softened, shortened])]
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
