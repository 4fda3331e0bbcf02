/** To what number the headings of an OpenDocument file are counted, which not every word processor writes beside them. */
import { formatNumber } from '../../../../../shared/domain/index.ts'
import { elementsOf, type XmlElement } from '../../../office-file/index.ts'

/** A list as it goes through a text: several `text:list` may continue one. */
export type OpenList = {
  readonly style: string
  readonly counter: {
    /** The last ordinal on each level; shorter after one higher up. */
    given: readonly number[]
  }
}

export type Numbering = {
  /** The list of headings that stand in no other. */
  readonly outline: OpenList
  /** Opens a `text:list` that stands in no other. */
  open(list: XmlElement): OpenList
  /** Counts the next heading on a level from 0, or begins anew at `start`; gives the number that is shown before it. */
  count(list: OpenList, level: number, start: number | null): string
}

/** Of `text:outline-style`; a list style cannot have this name. */
const outlineName = ''

/** @param groups where styles are defined, those for all first */
export function createNumbering(groups: readonly XmlElement[]): Numbering {
  const styles = new Map(
    groups.flatMap((group) => [
      ...elementsOf(group, 'text:list-style').map(
        (style) => [style.attributes.get('style:name') ?? '', levelsOf(style)] as const,
      ),
      ...elementsOf(group, 'text:outline-style').map((style) => [outlineName, levelsOf(style)] as const),
    ]),
  )
  const byId = new Map<string, OpenList>()
  const lastOf = new Map<string, OpenList>()
  return {
    outline: { style: outlineName, counter: { given: [] } },
    open: ({ attributes }) => {
      const id = attributes.get('xml:id')
      const continues = attributes.get('text:continue-list')
      const continued = continues === undefined ? undefined : byId.get(continues)
      const style = attributes.get('text:style-name') ?? continued?.style ?? ''
      const goesOn = attributes.get('text:continue-numbering') === 'true' ? lastOf.get(style) : undefined
      const list = { style, counter: (continued ?? goesOn)?.counter ?? { given: [] } }
      lastOf.set(style, list)
      if (id !== undefined) byId.set(id, list)
      return list
    },
    count: ({ style, counter }, level, start) => {
      const levels = styles.get(style) ?? new Map<number, Level>()
      const firstOn = (at: number): number => levels.get(at)?.start ?? 1
      const last = counter.given[level]
      counter.given = [
        ...Array.from({ length: level }, (_, at) => counter.given[at] ?? firstOn(at)),
        start ?? (last === undefined ? firstOn(level) : last + 1),
      ]
      return shown(counter.given, levels)
    },
  }
}

type Level = {
  /** '' for what is not counted. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels are shown, itself the last. */
  readonly shows: number
}

const levelsOf = (style: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(style).map(({ attributes }) => [
      Number(attributes.get('text:level') ?? 1) - 1,
      {
        format: attributes.get('style:num-format') ?? '',
        prefix: attributes.get('style:num-prefix') ?? '',
        suffix: attributes.get('style:num-suffix') ?? '',
        start: Number(attributes.get('text:start-value') ?? 1),
        shows: Number(attributes.get('text:display-levels') ?? 1),
      },
    ]),
  )

/** What stands around a number is that of its own level (OpenDocument 1.3, part 3, 19.502). */
function shown(given: readonly number[], levels: ReadonlyMap<number, Level>): string {
  const own = levels.get(given.length - 1)
  if (own === undefined) return ''
  const counted = given
    .map((ordinal, at) => written(ordinal, levels.get(at)?.format ?? ''))
    .slice(-own.shows)
    .filter((number) => number !== '')
  return `${own.prefix}${counted.join('.')}${own.suffix}`
}

/** An ordinal in a format of numbers (19.500). */
function written(ordinal: number, format: string): string {
  switch (format) {
    case 'A':
    case 'I':
      return formatNumber('', ordinal, format)
    case 'a':
      return formatNumber('', ordinal, 'A').toLowerCase()
    case 'i':
      return formatNumber('', ordinal, 'I').toLowerCase()
    case '':
      return ''
    default:
      return String(ordinal)
  }
}
