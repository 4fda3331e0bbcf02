/** Finds names in a text. */
import { tokenise } from '../../dutch/index.ts'
import { hasCapital, type Name } from './names.ts'

/** [start, end) in UTF-16 code units, a genitive included. */
export type FoundName = { readonly start: number; readonly end: number; readonly name: Name }

export type FindNames = (text: string) => readonly FoundName[]

type Token = ReturnType<typeof tokenise>[number]

/** What may stand between two words of a name. */
const between = /^[\s\p{Pd}.,&/'’()]{1,3}$/u

/** Finds the longest names, from left to right, without overlap. */
export function createNameFinder(names: readonly Name[]): FindNames {
  const byFirst = Map.groupBy(
    names.toSorted((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0] ?? '',
  )
  return (text) => {
    if (byFirst.size === 0) return []
    const tokens = tokenise(text)
    const found: FoundName[] = []
    for (let at = 0; at < tokens.length;) {
      const match = matchAt(text, tokens, at, byFirst)
      if (match !== null) found.push(match.found)
      at = match?.next ?? at + 1
    }
    return found
  }
}

function matchAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Name[]>,
): { readonly found: FoundName; readonly next: number } | null {
  const first = tokens[at]?.word ?? ''
  const candidates = [first, first.replace(/s$/, '')].flatMap((word) => byFirst.get(word) ?? [])
  for (const name of candidates) {
    const own = tokens.slice(at, at + name.words.length)
    const [start, last] = [own[0]?.start, own.at(-1)]
    if (start === undefined || last === undefined || !isNamed(text, own, name)) continue
    const after = tokens[at + own.length]
    const genitive = after !== undefined && isGenitive(text, last, after) ? after : null
    return {
      found: { start, end: genitive?.end ?? last.end, name },
      next: at + own.length + (genitive === null ? 0 : 1),
    }
  }
  return null
}

function isNamed(text: string, own: readonly Token[], { words, written, sure }: Name): boolean {
  const isSame = words.every((word, index) => {
    const found = own[index]?.word
    return found === word || (index === words.length - 1 && found === `${word}s`)
  })
  const isJoined = own.every((token, index) => {
    const next = own[index + 1]
    return next === undefined || between.test(text.slice(token.end, next.start))
  })
  if (!isSame || !isJoined) return false
  const here = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0)
  switch (sure) {
    case 'in-any-case':
      return true
    case 'with-a-capital':
      return hasCapital(here)
    case 'as-written':
      return here === written || here === `${written}s`
  }
}

/** The s of "Anna's". */
const isGenitive = (text: string, last: Token, after: Token): boolean =>
  after.word === 's' && /^['’]$/u.test(text.slice(last.end, after.start))
