/** Styles of `content.xml` that nobody sees by name: marks of words, parts of tables, columns. */
import type { MarkType } from '../../../../shared/domain/index.ts'
import { columnsStyle, keptStyle, keptStyles, markSets, markStyle, tableStyles } from './names.ts'
import { lookXml, type Properties } from './style.ts'
import { element, type Xml } from './xml.ts'

const marks: Readonly<Record<MarkType, Properties>> = {
  bold: { 'fo:font-weight': 'bold' },
  italic: { 'fo:font-style': 'italic' },
  underline: { 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' },
  strikethrough: { 'style:text-line-through-style': 'solid', 'style:text-line-through-type': 'single' },
  superscript: { 'style:text-position': 'super 58%' },
  subscript: { 'style:text-position': 'sub 58%' },
}

const style = (name: string, family: string, more: Properties, content: readonly Xml[]): Xml =>
  element('style:style', { 'style:name': name, 'style:family': family, ...more }, content)

const cell = (name: string, look: Properties): Xml =>
  style(name, 'table-cell', {}, [
    element('style:table-cell-properties', {
      'fo:padding-left': '1.9mm',
      'fo:padding-right': '1.9mm',
      'fo:border-top': line,
      'fo:border-bottom': line,
      'fo:border-left': 'none',
      'fo:border-right': 'none',
      ...look,
    }),
  ])

const line = '0.5pt solid #bfc4c8'

export const automaticStyles: readonly Xml[] = [
  ...keptStyles.map((name) =>
    style(
      keptStyle(name),
      'paragraph',
      { 'style:parent-style-name': name },
      lookXml({ paragraph: { 'fo:keep-with-next': 'always' } }),
    ),
  ),
  ...markSets.map((set) =>
    style(
      markStyle(set),
      'text',
      {},
      lookXml({ text: Object.assign({}, ...set.map((mark) => marks[mark])) }),
    ),
  ),
  style(tableStyles.table, 'table', {}, [
    element('style:table-properties', {
      'style:rel-width': '100%',
      'table:align': 'margins',
      'table:border-model': 'collapsing',
      'fo:margin-bottom': '4pt',
    }),
  ]),
  style(tableStyles.row, 'table-row', {}, [
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ]),
  cell(tableStyles.cell, {}),
  cell(tableStyles.head, { 'fo:background-color': '#f1f3f3' }),
  style(columnsStyle, 'section', {}, [
    element('style:section-properties', {}, [
      element('style:columns', { 'fo:column-count': 2, 'fo:column-gap': '10mm' }),
    ]),
  ]),
]
