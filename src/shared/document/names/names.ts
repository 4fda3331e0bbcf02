/** The ways in which a text may name an organisation or a respondent. */
import { fold, functionClass, tokenise } from '../../dutch/index.ts'
import { fill, nl } from '../../i18n/index.ts'
import type { KnownName } from '../content.ts'

/** A name as it is looked for, and what is read in its place. */
export type Name = {
  /** Folded to lower case without diacritics. */
  readonly words: readonly string[]
  readonly written: string
  /** Whether a text means the name in any case, only with a capital in it, or only as it is written. */
  readonly sure: 'in-any-case' | 'with-a-capital' | 'as-written'
  readonly description: string
}

/** 'een gemeente' for an organisation of that kind. */
export function anonymousName(kind: string | null | undefined): string {
  const words = nl.document
  const known = (kind ?? '').trim()
  if (known === '') return words.anonymousUnknown
  const named = Object.entries(words.anonymousKind).find(([name]) => name === known.toLowerCase())
  return named?.[1] ?? fill(words.anonymous, { kind: known })
}

/** The names of somebody, the fullest first; none for a role such as 'advocaat', which names nobody. */
export function namesOf(known: KnownName): readonly Name[] {
  switch (known.entity) {
    case 'organisation':
      return organisationNames(known.name.trim(), anonymousName(known.kind))
    case 'respondent':
      return known.name.split(/[,;/&]|\sen\s/u).flatMap((name) => respondentNames(name.trim()))
  }
}

/** The words of a name that tell by themselves who is meant: 'Oosterduin' of 'Gemeente Oosterduin'. */
export function tellingWords(known: KnownName): readonly string[] {
  const description = known.entity === 'organisation' ? anonymousName(known.kind) : ''
  const given = new Set(wordsOf(description))
  return [...new Set(namesOf(known).flatMap(({ written }) => writtenWords(written)))]
    .filter((word) => hasCapital(word) && word.length >= 3 && functionClass(word) === null)
    .map(fold)
    .filter((word) => !given.has(word))
}

/** What stands before the name proper; what follows it is a name too. */
const leading = /^(?:gemeente|provincie|stichting|vereniging|ministerie van)\s+(?=\p{Lu})/iu

function organisationNames(name: string, description: string): readonly Name[] {
  const [, before = name, within = ''] = /^(.*?)\s*\(([^()]*)\)$/u.exec(name) ?? []
  const forms = [name, before, before.replace(leading, ''), isName(within) ? within : '']
  const given = new Set(wordsOf(description))
  return [...new Set(forms)].flatMap((written): readonly Name[] => {
    const words = wordsOf(written)
    // No words, or what its own description says: 'Politie' is 'een onderdeel van de politie'.
    if (words.every((word) => given.has(word))) return []
    // A word that anybody uses: 'burger'.
    if (words.length === 1 && !hasCapital(written)) return []
    const isCommon = words.every((word) => given.has(word) || functionClass(word) !== null)
    return [{ words, written, sure: isCommon ? 'as-written' : sureness(written, words), description }]
  })
}

/** An abbreviation or some words with a capital: '(COA)', but not '(fictief)'. */
const isName = (text: string): boolean =>
  /^[\p{L}\p{N}.-]*\p{Lu}[\p{L}\p{N}.-]*\p{Lu}[\p{L}\p{N}.-]*$/u.test(text) || /^\p{Lu}.*\s/u.test(text)

/** A single word such as 'Zorg' is a name only with its capital; 'FairWork' and 'COA' are never anything else. */
function sureness(written: string, words: readonly string[]): Name['sure'] {
  if (words.length > 1) return 'in-any-case'
  const isAbbreviation = written.length <= 5 && written === written.toUpperCase()
  const isMixed = /\p{Ll}.*\p{Lu}/u.test(written)
  return isAbbreviation || isMixed ? 'in-any-case' : 'with-a-capital'
}

function respondentNames(written: string): readonly Name[] {
  const words = wordsOf(written)
  const named = writtenWords(written).filter(hasCapital)
  if (named.length === 0) return []
  const isSingle = words.length === 1 || /\d/u.test(written)
  return [
    {
      words,
      written,
      sure: isSingle ? 'as-written' : 'in-any-case',
      description: nl.document.anonymousRespondent,
    },
  ]
}

const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word)
const writtenWords = (text: string): readonly string[] =>
  tokenise(text).map(({ start, end }) => text.slice(start, end))

export const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text)
