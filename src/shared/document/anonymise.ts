/** Organisations by what they are instead of by name. */
import { fill, nl } from '../i18n/index.ts'
import type { KnownName } from './content.ts'

/** 'een gemeente' for an organisation of that kind. */
export function anonymousName(kind: string | null | undefined): string {
  const words = nl.document
  const known = (kind ?? '').trim()
  if (known === '') return words.anonymousUnknown
  const named = Object.entries(words.anonymousKind).find(([name]) => name === known.toLowerCase())
  return named?.[1] ?? fill(words.anonymous, { kind: known })
}

/**
 * Makes a function that puts 'een gemeente' wherever a text names one of the known organisations, the article before
 * it included. Only names that are written as in the citations are found: what else gives them away, people must judge.
 */
export function createAnonymiser(known: readonly KnownName[]): (text: string) => string {
  const kinds = new Map<string, string>()
  for (const one of known) {
    if (one.entity === 'respondent') continue
    const name = one.name.trim()
    // A name is also known without what stands in brackets behind it.
    for (const form of [name, name.replace(/\s*\([^()]*\)$/u, '')]) {
      if (form !== '' && !kinds.has(form)) kinds.set(form, anonymousName(one.kind))
    }
  }
  if (kinds.size === 0) return (text) => text
  const names = [...kinds.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])([Dd]e |[Hh]et )?(${names.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return (text) =>
    text.replaceAll(pattern, (_, article: string | undefined, name: string, at: number) => {
      const anonymous = kinds.get(name) ?? nl.document.anonymousUnknown
      const beginsSentence = article?.startsWith(article[0]?.toUpperCase() ?? '') ?? at === 0
      return beginsSentence ? anonymous.charAt(0).toUpperCase() + anonymous.slice(1) : anonymous
    })
}

const escapeRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
