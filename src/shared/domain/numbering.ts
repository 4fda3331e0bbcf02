/** Numbers of sections and places of statements: computed from place by the edition's scheme. */

export const numberStyles = ['1', 'A', 'I', 'none'] as const
export type NumberStyle = (typeof numberStyles)[number]

/** How many levels may have a style of their own; deeper ones take the last. */
export const maxNumberLevels = 9

/** What the numbering of a section needs to know of it; `children` in reading order. */
export type NumberedSection = {
  readonly id: string
  /** The number it starts at instead of following on, or null. */
  readonly start: number | null
  /** A number that was read and is kept until it is renumbered; '' stands for 'no number', null for 'computed'. */
  readonly fixedNumber: string | null
  readonly children: readonly NumberedSection[]
}

/**
 * Numbers of all sections of an edition, by section id.
 * A level beyond the scheme takes the style of the last one; a level with style 'none' adds nothing to the number.
 * A fixed number is the prefix for the sections below it and takes no place in the count.
 */
export function computeNumbers(
  sections: readonly NumberedSection[],
  levels: readonly NumberStyle[],
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const visit = (siblings: readonly NumberedSection[], prefix: string, depth: number): void => {
    const style = levels[Math.min(depth, levels.length - 1)] ?? '1'
    let ordinal = 0
    for (const section of siblings) {
      if (section.fixedNumber === null) ordinal = section.start ?? ordinal + 1
      const number = section.fixedNumber ?? formatNumber(prefix, ordinal, style)
      numbers.set(section.id, number)
      visit(section.children, number, depth + 1)
    }
  }
  visit(sections, '', 0)
  return numbers
}

/** The ordinal that a written number part stands for in a style, or null when it is not of that style. */
export function parseOrdinal(part: string, style: NumberStyle): number | null {
  switch (style) {
    case '1':
      return /^[1-9]\d{0,5}$/.test(part) ? Number(part) : null
    case 'A':
      return /^[A-Z]{1,3}$/.test(part) ? fromLetters(part) : null
    case 'I': {
      if (!/^[IVXLCDM]{1,15}$/.test(part)) return null
      const value = fromRoman(part)
      return toRoman(value) === part ? value : null
    }
    case 'none':
      return null
  }
}

/** The number of the section that stands at an ordinal below a section with number `prefix` ('' for none). */
export function formatNumber(prefix: string, ordinal: number, style: NumberStyle): string {
  const own = formatOrdinal(ordinal, style)
  if (own === '') return prefix
  return prefix === '' ? own : `${prefix}.${own}`
}

/** The place of a statement: '2.2-3' is the third one of section 2.2; '3' in a section without a number. */
export function placeNumber(sectionNumber: string, ordinal: number): string {
  return sectionNumber === '' ? String(ordinal) : `${sectionNumber}-${ordinal}`
}

function formatOrdinal(ordinal: number, style: NumberStyle): string {
  switch (style) {
    case '1':
      return String(ordinal)
    case 'A':
      return toLetters(ordinal)
    case 'I':
      return toRoman(ordinal)
    case 'none':
      return ''
  }
}

function toLetters(ordinal: number): string {
  let rest = Math.max(1, ordinal)
  let letters = ''
  while (rest > 0) {
    rest -= 1
    letters = String.fromCharCode(65 + (rest % 26)) + letters
    rest = Math.floor(rest / 26)
  }
  return letters
}

function fromLetters(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

const romanDigits = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function toRoman(ordinal: number): string {
  let rest = ordinal
  let roman = ''
  for (const [digit, value] of romanDigits) {
    while (rest >= value) {
      roman += digit
      rest -= value
    }
  }
  return roman
}

function fromRoman(roman: string): number {
  let rest = roman
  let sum = 0
  for (const [digit, value] of romanDigits) {
    while (rest.startsWith(digit)) {
      sum += value
      rest = rest.slice(digit.length)
    }
  }
  return sum
}
