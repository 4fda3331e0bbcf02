/** Reads what was typed. Any text is a query: what cannot be meant as it stands is read as well as it can be. */
import { allOf, anyOf, everything, noneOf } from './combine.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import type { Query, QueryField } from './query.ts'

/** Brackets within brackets beyond this are left out, so that everything that walks a query may be recursive. */
const deepest = 40

/**
 * The meaning of a query.
 *
 * NIET and - bind strongest, then EN, then OF. Words and filters side by side must all hold. Only values of one field that a statement
 * has once are choices, because both never hold: `editie:2018 editie:2022` is either, `label:a label:b` is both.
 */
export function parseQuery(text: string): Query {
  return parse(withinDepth(lexemesOf(text)))
}

/** Leaves out brackets that close nothing, and in the deepest brackets all that is not a word or a field. */
function withinDepth(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  let depth = 0
  return lexemes.filter(({ type }) => {
    switch (type) {
      case 'open':
        depth += 1
        return depth <= deepest
      case 'close':
        if (depth === 0) return false
        depth -= 1
        return depth < deepest
      case 'and':
      case 'or':
      case 'not':
        return depth < deepest
      case 'term':
        return true
    }
  })
}

function parse(lexemes: readonly Lexeme[]): Query {
  let at = 0

  /** 'a OF b', up to a closing bracket or the end. */
  const readAny = (): Query => {
    const parts = [readAll()]
    while (lexemes[at]?.type === 'or') {
      at += 1
      parts.push(readAll())
    }
    return anyOf(parts)
  }

  /** 'a b EN c'. */
  const readAll = (): Query => {
    const parts: Query[] = []
    let sideBySide: Query[] = []
    for (let next = lexemes[at]; next !== undefined; next = lexemes[at]) {
      if (next.type === 'or' || next.type === 'close') break
      if (next.type === 'and') {
        at += 1
        parts.push(...choices(sideBySide))
        sideBySide = []
      } else sideBySide.push(readOne())
    }
    return allOf([...parts, ...choices(sideBySide)])
  }

  /** 'NIET a', '(a)' or 'a'. An operator that has nothing behind it is left out. */
  const readOne = (): Query => {
    let isNegated = false
    while (lexemes[at]?.type === 'not') {
      at += 1
      isNegated = !isNegated
    }
    const part = readTerm()
    return isNegated ? noneOf(part) : part
  }

  const readTerm = (): Query => {
    const next = lexemes[at]
    switch (next?.type) {
      case 'term':
        at += 1
        return next.query
      case 'open': {
        at += 1
        const group = readAny()
        at += 1
        return group
      }
      case 'and':
      case 'or':
      case 'not':
      case 'close':
      case undefined:
        return everything
    }
  }

  return readAny()
}

/** Puts values of one field that stand side by side together as choices, in the place of the first. */
function choices(parts: readonly Query[]): readonly Query[] {
  const groups = new Map<string | Query, Query[]>()
  for (const part of parts) {
    const key = choiceOf(part) ?? part
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [part])
    else group.push(part)
  }
  return [...groups.values()].map(anyOf)
}

/** The field of which a query chooses values; null for any other, and where a statement can have or lack several things at once. */
export function choiceOf(query: Query): QueryField | null {
  switch (query.type) {
    case 'field':
      return query.field === 'tag' || query.field === 'without' ? null : query.field
    case 'or': {
      const [first, ...others] = query.parts.map(choiceOf)
      return first !== undefined && others.every((field) => field === first) ? first : null
    }
    case 'everything':
    case 'word':
    case 'prefix':
    case 'phrase':
    case 'and':
    case 'not':
      return null
  }
}
