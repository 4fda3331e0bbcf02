/** The lists of a Word file: headings that Word counts itself, and lists within texts. */
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import { type HeadingList, type HeadingLists, levelAt, mainList } from '../../../../shared/document/index.ts'
import type { NumberStyle } from '../../../../shared/domain/index.ts'
import { headingStyle } from './styles.ts'

/** From where a list within a text is indented: from the margin, or from the words of a statement. */
export type Indent = 'margin' | 'statement'

export const listIn = (style: 'bullet' | 'number', indent: Indent): string =>
  `${style === 'bullet' ? 'opsomming' : 'genummerd'}-${indent}`

/** Word counts nine levels. */
const deepest = 9

export const listName = (index: number): string => `koppen-${index + 1}`

/**
 * All lists that a document can use.
 * @param hanging where the words of a statement begin, in twentieths of a point
 */
export function numberingOf(headings: HeadingLists, hanging: number): readonly NumberingDefinition[] {
  const main = mainList(headings)
  const left: Readonly<Record<Indent, number>> = { margin: 0, statement: hanging }
  return [
    ...headings.lists.map((list, index) => ({
      reference: listName(index),
      levels: headingLevels(list, index === main),
    })),
    ...(['margin', 'statement'] as const).flatMap((indent) => [
      { reference: listIn('bullet', indent), levels: textLevels(LevelFormat.BULLET, bullet, left[indent]) },
      { reference: listIn('number', indent), levels: textLevels(LevelFormat.DECIMAL, number, left[indent]) },
    ]),
  ]
}

/** A heading deeper than Word counts stands on the last level. */
export const headingLevel = (level: number): number => Math.min(level, deepest) - 1

/** Every level is defined, so that a heading added in Word is counted too. */
function headingLevels(list: HeadingList, isMain: boolean): readonly ILevelsOptions[] {
  const root = headingLevel(list.root)
  return Array.from({ length: deepest }, (_, level) => {
    const own = levelAt(list, level - root)
    return {
      level,
      format: own === null ? LevelFormat.NONE : formats[own.style],
      text: `${literal(list.prefix)}${placeholders(root, own === null ? -1 : level)}`,
      start: own?.start ?? 1,
      alignment: AlignmentType.LEFT,
      suffix: LevelSuffix.SPACE,
      style: {
        paragraph: { indent: { left: 0, hanging: 0 } },
        ...(isMain && level < linkedLevels ? { style: headingStyle(level + 1) } : {}),
      },
    }
  })
}

/** As many as there are heading styles with a number of their own. */
const linkedLevels = 6

const placeholders = (root: number, level: number): string =>
  Array.from({ length: Math.max(0, level - root + 1) }, (_, at) => `%${root + at + 1}`).join('.')

/** A percent sign would be read as the place of a number. */
const literal = (prefix: string): string => prefix.replaceAll('%', '')

const formats: Readonly<Record<NumberStyle, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  '1': LevelFormat.DECIMAL,
  A: LevelFormat.UPPER_LETTER,
  I: LevelFormat.UPPER_ROMAN,
  none: LevelFormat.NONE,
}

const bullet = (level: number): string => (level % 2 === 0 ? '•' : '–')
const number = (level: number): string => `%${level + 1}.`

const textLevels = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
  left: number,
): readonly ILevelsOptions[] =>
  Array.from({ length: deepest }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: left + 340 * (level + 1), hanging: 340 } } },
  }))
