/** The lists of an OpenDocument file: headings that are counted, and lists within texts. */
import {
  type HeadingList,
  headingLists,
  levelAt,
  mainList,
  type Section,
} from '../../../../shared/document/index.ts'
import type { NumberStyle } from '../../../../shared/domain/index.ts'
import { shownName } from './names.ts'
import { indent, points } from './style.ts'
import { element, type Xml } from './xml.ts'

/** From where a list within a text is indented: from the margin, or from the words of a statement. */
export type Indent = (typeof indents)[number]
const indents = ['margin', 'statement'] as const

export const listIn = (style: 'bullet' | 'number', from: Indent): string => listNames[from][style]

const listNames = {
  margin: { bullet: 'Opsomming_20_inleiding', number: 'Nummering_20_inleiding' },
  statement: { bullet: 'Opsomming', number: 'Nummering' },
} as const

/** Word processors count ten levels. */
export const deepest = 10

export type Headings = {
  readonly lists: readonly HeadingList[]
  /** The list that the heading styles themselves belong to. */
  readonly main: number | null
  /** By section id, for those that a word processor counts. */
  readonly of: ReadonlyMap<string, HeadingPlace>
}

/** `turn` counts from 1 within the list. */
export type HeadingPlace = { readonly list: number; readonly turn: number }

export function numberedHeadings(sections: readonly Section[]): Headings {
  const { lists, of } = headingLists(sections)
  const tooDeep = new Set(deeperThan(sections, deepest))
  const turns = lists.map(() => 0)
  const counted = [...of].filter(([section]) => !tooDeep.has(section))
  const places = counted.map(([section, list]): [string, HeadingPlace] => {
    const turn = (turns[list] ?? 0) + 1
    turns[list] = turn
    return [section, { list, turn }]
  })
  return { lists, main: mainList({ lists, of }), of: new Map(places) }
}

const deeperThan = (sections: readonly Section[], level: number): readonly string[] =>
  sections.flatMap((section) => [
    ...(section.level > level ? [section.id] : []),
    ...deeperThan(section.sections, level),
  ])

const listName = (index: number): string => `Koppen_20_${index + 1}`

/** A heading where it is counted: in the list of the heading styles it is by itself. */
export function counted(heading: Xml, level: number, { list, turn }: HeadingPlace, { main }: Headings): Xml {
  if (list === main) return heading
  const name = (at: number): string => `koppen${list + 1}-${at}`
  const nest = (inner: Xml, depth: number): Xml =>
    depth === 0 ? inner : nest(element('text:list', {}, [element('text:list-item', {}, [inner])]), depth - 1)
  return element(
    'text:list',
    {
      'text:style-name': listName(list),
      'xml:id': name(turn),
      ...(turn === 1 ? {} : { 'text:continue-list': name(turn - 1) }),
    },
    [element('text:list-item', {}, [nest(heading, level - 1)])],
  )
}

/** How the heading styles count. Every level is defined, so that a heading added by hand is counted too. */
export const outlineStyle = ({ lists, main }: Headings): Xml => {
  const list = main === null ? undefined : lists[main]
  return element(
    'text:outline-style',
    { 'style:name': 'Outline' },
    levels.map((level) => element('text:outline-level-style', ...levelStyle(list ?? uncounted, level))),
  )
}

/** @param hanging where the words of a statement begin, in points */
export const listStyles = ({ lists, main }: Headings, hanging: number): readonly Xml[] => [
  ...lists.flatMap((list, index) =>
    index === main
      ? []
      : [
          listStyle(
            listName(index),
            levels.map((level) => element('text:list-level-style-number', ...levelStyle(list, level))),
          ),
        ],
  ),
  ...indents.flatMap((from) => {
    const left = from === 'statement' ? hanging : 0
    return [
      listStyle(
        listIn('bullet', from),
        levels.map((level) =>
          element(
            'text:list-level-style-bullet',
            { 'text:level': level, 'text:bullet-char': level % 2 === 1 ? '•' : '–' },
            [textIndent(left, level)],
          ),
        ),
      ),
      listStyle(
        listIn('number', from),
        levels.map((level) =>
          element(
            'text:list-level-style-number',
            { 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' },
            [textIndent(left, level)],
          ),
        ),
      ),
    ]
  }),
]

const levels: readonly number[] = Array.from({ length: deepest }, (_, at) => at + 1)

const uncounted: HeadingList = { root: deepest + 1, prefix: '', levels: [] }

const listStyle = (name: string, levelStyles: readonly Xml[]): Xml =>
  element('text:list-style', { 'style:name': name, 'style:display-name': shownName(name) }, levelStyles)

/** How a level of headings counts; a level above the root says nothing. */
function levelStyle(list: HeadingList, level: number): [Record<string, string | number>, readonly Xml[]] {
  const at = level - list.root
  const own = levelAt(list, at)
  return [
    {
      'text:level': level,
      'style:num-format': own === null ? '' : formats[own.style],
      ...(at < 0 || list.prefix === '' ? {} : { 'style:num-prefix': list.prefix }),
      ...(own === null ? {} : { 'text:display-levels': at + 1, 'text:start-value': own.start }),
    },
    [alignment({ 'text:label-followed-by': 'space' })],
  ]
}

const formats: Readonly<Record<NumberStyle, string>> = { '1': '1', A: 'A', I: 'I', none: '' }

const textIndent = (from: number, level: number): Xml => {
  const left = from + 17 * level
  return alignment({
    'text:label-followed-by': 'listtab',
    'text:list-tab-stop-position': points(left),
    ...indent(left, 17),
  })
}

const alignment = (attributes: Readonly<Record<string, string>>): Xml =>
  element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' }, [
    element('style:list-level-label-alignment', attributes),
  ])
