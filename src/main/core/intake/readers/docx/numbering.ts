/** The lists of a Word file: what an item is marked with, and to what number headings are counted. */
import { formatNumber } from '../../../../../shared/domain/index.ts'
import { childOf, elementsOf, type XmlElement } from '../../../office-file/index.ts'
import type { InList } from './styles.ts'
import { valueOf } from './values.ts'

export type Numbering = {
  /** Whether items of a list are counted; null where a paragraph is in none. */
  styleOf(at: InList): 'bullet' | 'number' | null
  /** Counts the next paragraph in a list, and gives the number that Word shows before it. */
  count(at: InList): string
}

type Level = { readonly format: string; readonly text: string; readonly start: number }
type List = {
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Where this list itself starts, by level, instead of going on. */
  readonly restarts: ReadonlyMap<number, number>
}

export function createNumbering(root: XmlElement | null): Numbering {
  const lists = listsOf(root)
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return {
    styleOf: ({ list, level }) => {
      const known = lists.get(list)
      if (list === '0' || known === undefined) return null
      const format = known.levels.get(level)?.format ?? 'bullet'
      return format === 'bullet' || format === 'none' ? 'bullet' : 'number'
    },
    count: ({ list, level }) => {
      const known = lists.get(list)
      if (known === undefined) return ''
      const given = counts.get(known.counter) ?? new Map<number, number>()
      counts.set(known.counter, given)
      if (!begun.has(list)) for (const [at, start] of known.restarts) given.set(at, start - 1)
      begun.add(list)
      const own = known.levels.get(level)
      given.set(level, (given.get(level) ?? (own?.start ?? 1) - 1) + 1)
      for (const at of given.keys()) if (at > level) given.delete(at)
      return (own?.text ?? '').replaceAll(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const format = known.levels.get(at)
        return written(given.get(at) ?? format?.start ?? 1, format?.format ?? 'decimal')
      })
    },
  }
}

function listsOf(root: XmlElement | null): ReadonlyMap<string, List> {
  if (root === null) return new Map()
  const abstracts = new Map(
    elementsOf(root, 'w:abstractNum').map((abstract) => [
      abstract.attributes.get('w:abstractNumId') ?? '',
      levelsOf(abstract),
    ]),
  )
  return new Map(
    elementsOf(root, 'w:num').map((num) => {
      const abstract = valueOf(num, 'w:abstractNumId') ?? ''
      const overrides = elementsOf(num, 'w:lvlOverride')
      const restarts = overrides.flatMap((override): (readonly [number, number])[] => {
        const start = valueOf(override, 'w:startOverride')
        return start === null ? [] : [[levelNumber(override), Number(start)]]
      })
      const levels = new Map([
        ...(abstracts.get(abstract) ?? []),
        ...overrides.flatMap((override) => [...levelsOf(override)]),
      ])
      return [num.attributes.get('w:numId') ?? '', { counter: abstract, levels, restarts: new Map(restarts) }]
    }),
  )
}

const levelsOf = (element: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(element, 'w:lvl').map((level) => [
      levelNumber(level),
      {
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: childOf(level, 'w:lvlText')?.attributes.get('w:val') ?? '',
        start: Number(valueOf(level, 'w:start') ?? 0),
      },
    ]),
  )

const levelNumber = ({ attributes }: XmlElement): number => Number(attributes.get('w:ilvl') ?? 0)

/** An ordinal in a format of numbers (ECMA-376 part 1, 17.18.59), of which we know the usual ones. */
function written(ordinal: number, format: string): string {
  switch (format) {
    case 'upperLetter':
      return formatNumber('', ordinal, 'A')
    case 'lowerLetter':
      return formatNumber('', ordinal, 'A').toLowerCase()
    case 'upperRoman':
      return formatNumber('', ordinal, 'I')
    case 'lowerRoman':
      return formatNumber('', ordinal, 'I').toLowerCase()
    case 'none':
      return ''
    default:
      return String(ordinal)
  }
}
