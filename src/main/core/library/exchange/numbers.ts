/** Finds the numbering under which the numbers that were read stand. */
import {
  type ExchangeEdition,
  type ExchangeSection,
  formatNumber,
  maxNumberLevels,
  type NumberStyle,
  parseOrdinal,
} from '../../../../shared/domain/index.ts'

/** How a section gets its number: computed, computed from a start, or kept as it was read ('' is no number). */
export type SectionNumbering = { readonly start: number | null; readonly fixedNumber: string | null }

export type Numbering = {
  readonly levels: readonly NumberStyle[]
  readonly of: ReadonlyMap<ExchangeSection, SectionNumbering>
  /** The numbers that come of it; '' is no number. */
  readonly numbers: ReadonlyMap<ExchangeSection, string>
}

const inferable = ['1', 'A', 'I'] as const

/**
 * The numbering of an edition in the exchange format. A section without the field `number` is computed;
 * one with an empty number has none; any other keeps the number it was read with.
 */
export function readNumbering(edition: ExchangeEdition): Numbering {
  const levels = edition.edition.scheme?.levels ?? inferLevels(edition.sections)
  const starts = new Map(Object.entries(edition.edition.scheme?.start ?? {}))
  const of = new Map<ExchangeSection, SectionNumbering>()
  const numbers = new Map<ExchangeSection, string>()
  const visit = (siblings: readonly ExchangeSection[], prefix: string, depth: number): void => {
    const style = levels[Math.min(depth, levels.length - 1)] ?? '1'
    let ordinal = 0
    for (const section of siblings) {
      const start = section.id === undefined ? null : (starts.get(section.id) ?? null)
      const numbering = numberOne(section, { prefix, style, start, following: ordinal + 1 })
      if (numbering.fixedNumber === null) ordinal = numbering.start ?? ordinal + 1
      const number = numbering.fixedNumber ?? formatNumber(prefix, ordinal, style)
      of.set(section, numbering)
      numbers.set(section, number)
      visit(section.sections ?? [], number, depth + 1)
    }
  }
  visit(edition.sections, '', 0)
  return { levels, of, numbers }
}

type Place = {
  readonly prefix: string
  readonly style: NumberStyle
  readonly start: number | null
  /** The ordinal after that of the sibling before it. */
  readonly following: number
}

/** What stands without help is computed; else a start is set; else the number is kept, beside the start it once may take. */
function numberOne(
  { number }: ExchangeSection,
  { prefix, style, start, following }: Place,
): SectionNumbering {
  if (number === undefined) return { start, fixedNumber: null }
  const read = number ?? ''
  if (read === formatNumber(prefix, start ?? following, style)) return { start, fixedNumber: null }
  const ordinal = start === null ? ordinalBelow(read, prefix, style) : null
  return ordinal === null ? { start, fixedNumber: read } : { start: ordinal, fixedNumber: null }
}

/** The ordinal of a number directly below a prefix, or null when it is not such a number. */
function ordinalBelow(number: string, prefix: string, style: NumberStyle): number | null {
  if (prefix === '') return parseOrdinal(number, style)
  return number.startsWith(`${prefix}.`) ? parseOrdinal(number.slice(prefix.length + 1), style) : null
}

/** The style of a level is told by the first number on it. */
function inferLevels(sections: readonly ExchangeSection[]): readonly NumberStyle[] {
  const levels: NumberStyle[] = []
  const visit = (siblings: readonly ExchangeSection[], prefix: string, depth: number): void => {
    for (const section of siblings) {
      const { number } = section
      if (typeof number === 'string') levels[depth] ??= inferStyle(number, prefix)
      visit(section.sections ?? [], number ?? '', depth + 1)
    }
  }
  visit(sections, '', 0)
  const told = levels.slice(0, maxNumberLevels)
  return told.length === 0 ? ['1', '1'] : Array.from(told, (style) => style ?? '1')
}

/** The style in which the number comes earliest: 'I' begins Roman numerals, 'C' follows A and B. */
function inferStyle(number: string, prefix: string): NumberStyle {
  const [best] = inferable
    .flatMap((style) => {
      const ordinal = ordinalBelow(number, prefix, style)
      return ordinal === null ? [] : [{ style, ordinal }]
    })
    .toSorted((one, other) => one.ordinal - other.ordinal)
  return best?.style ?? '1'
}
