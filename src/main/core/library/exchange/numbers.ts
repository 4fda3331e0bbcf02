/** Finds the numbering under which the numbers that were read stand. */
import {
  type ExchangeEdition,
  type ExchangeSection,
  formatNumber,
  type NumberStyle,
  parseOrdinal,
} from '../../../../shared/domain/index.ts'

/** How a section gets its number: computed, computed from a start, or kept as it was read ('' is no number). */
export type SectionNumbering = { readonly start: number | null; readonly fixedNumber: string | null }

export type Numbering = {
  readonly levels: readonly NumberStyle[]
  readonly of: ReadonlyMap<ExchangeSection, SectionNumbering>
}

const inferable = ['1', 'A', 'I'] as const
const followOn: SectionNumbering = { start: null, fixedNumber: null }

/**
 * The numbering of an edition in the exchange format. A section without the field `number` is computed;
 * one with an empty number has none; any other keeps the number it was read with.
 */
export function readNumbering(edition: ExchangeEdition): Numbering {
  const levels = edition.edition.scheme?.levels ?? inferLevels(edition.sections)
  const starts = edition.edition.scheme?.start ?? {}
  const of = new Map<ExchangeSection, SectionNumbering>()
  const visit = (siblings: readonly ExchangeSection[], prefix: string, depth: number): void => {
    const style = levels[Math.min(depth, levels.length - 1)] ?? '1'
    let previous = 0
    for (const section of siblings) {
      const start = section.id === undefined ? null : (starts[section.id] ?? null)
      const numbering = numberOne(section, { prefix, style, start, previous })
      of.set(section, numbering)
      if (numbering.fixedNumber === null) previous = numbering.start ?? previous + 1
      const number = section.number ?? (section.number === null ? '' : formatNumber(prefix, previous, style))
      visit(section.sections ?? [], number, depth + 1)
    }
  }
  visit(edition.sections, '', 0)
  return { levels, of }
}

type Place = {
  readonly prefix: string
  readonly style: NumberStyle
  readonly start: number | null
  readonly previous: number
}

function numberOne(section: ExchangeSection, { prefix, style, start, previous }: Place): SectionNumbering {
  const { number } = section
  if (number === undefined) return { start, fixedNumber: null }
  if (number === null) return { start: null, fixedNumber: '' }
  if (style === 'none')
    return number === prefix ? { start, fixedNumber: null } : { start, fixedNumber: number }
  const ordinal = ordinalBelow(number, prefix, style)
  if (ordinal === null) return { start: null, fixedNumber: number }
  if (start !== null)
    return start === ordinal ? { start, fixedNumber: null } : { start: null, fixedNumber: number }
  return ordinal === previous + 1 ? followOn : { start: ordinal, fixedNumber: null }
}

/** The ordinal of a number directly below a prefix, or null when it is not such a number. */
function ordinalBelow(number: string, prefix: string, style: NumberStyle): number | null {
  if (prefix === '') return parseOrdinal(number, style)
  return number.startsWith(`${prefix}.`) ? parseOrdinal(number.slice(prefix.length + 1), style) : null
}

function inferLevels(sections: readonly ExchangeSection[]): readonly NumberStyle[] {
  const levels: NumberStyle[] = []
  const visit = (siblings: readonly ExchangeSection[], prefix: string, depth: number): void => {
    for (const section of siblings) {
      const { number } = section
      if (typeof number === 'string') {
        levels[depth] ??= inferable.find((style) => ordinalBelow(number, prefix, style) !== null) ?? '1'
      }
      visit(section.sections ?? [], number ?? '', depth + 1)
    }
  }
  visit(sections, '', 0)
  return levels.length === 0 ? ['1', '1'] : Array.from(levels, (style) => style ?? '1')
}
