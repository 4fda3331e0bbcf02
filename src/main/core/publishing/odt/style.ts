/** How a style is written. */
import { shownName } from './names.ts'
import { element, type Xml } from './xml.ts'

export type Properties = Readonly<Record<string, string>>

export type Look = {
  readonly paragraph?: Properties
  readonly text?: Properties
  /** Where a tab stops, counted from where the paragraph begins. */
  readonly tab?: Properties
}

/** A style of paragraphs that an officer sees by its name. */
export const paragraphStyle = (name: string, look: Look, more: Properties = {}): Xml =>
  element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shownName(name),
      'style:family': 'paragraph',
      ...(name === standard ? {} : { 'style:parent-style-name': standard }),
      'style:class': 'text',
      ...more,
    },
    lookXml(look),
  )

/** The style that all others are based on. */
export const standard = 'Standard'

export const characterStyle = (name: string, text: Properties): Xml =>
  element(
    'style:style',
    { 'style:name': name, 'style:display-name': shownName(name), 'style:family': 'text' },
    lookXml({ text }),
  )

export const lookXml = ({ paragraph, text, tab }: Look): readonly Xml[] => [
  ...(paragraph === undefined && tab === undefined
    ? []
    : [
        element(
          'style:paragraph-properties',
          paragraph,
          tab === undefined ? [] : [element('style:tab-stops', {}, [element('style:tab-stop', tab)])],
        ),
      ]),
  ...(text === undefined ? [] : [element('style:text-properties', text)]),
]

/** A length in points. */
export const points = (length: number): string => `${Number(length.toFixed(2))}pt`

/** The room above and below a paragraph, in points. Between two paragraphs both count. */
export const gap = (above: number, below: number): Properties => ({
  'fo:margin-top': points(above),
  'fo:margin-bottom': points(below),
})

/** How far all lines of a paragraph stand from the margin, and how far the first one hangs to the left of them. */
export const indent = (left: number, hanging: number): Properties => ({
  'fo:margin-left': points(left),
  'fo:text-indent': points(-hanging),
})
