/** How the parts that are not edited look: elements made by hand, as the editor draws outside React. */
import type { Block, Inline } from '../../../shared/domain/index.ts'

/** @returns an element that the caret goes past as a whole */
export function inlineElement(inline: Inline): HTMLElement {
  switch (inline.type) {
    case 'reference':
      return fixed('span', 'bl-rich__reference', inline.label)
    case 'footnote': {
      const mark = fixed('sup', 'bl-rich__footnote', '')
      const words = inline.content.map(({ text }) => text).join('')
      mark.title = words
      // Its number is drawn by a counter; this is what is read out.
      mark.setAttribute('role', 'note')
      mark.setAttribute('aria-label', words)
      return mark
    }
    case 'opaque-inline':
      return fixed('span', 'bl-rich__opaque', inline.text)
    case 'text':
    case 'line-break':
    case 'link':
      return fixed('span', 'bl-rich__opaque', '')
  }
}

export function blockElement(block: Block): HTMLElement {
  if (block.type === 'table') return tableElement(block)
  return fixed('div', 'bl-rich__opaque', block.type === 'opaque' ? block.text : '')
}

function tableElement({ rows, headerRows }: Extract<Block, { type: 'table' }>): HTMLElement {
  const frame = fixed('div', 'bl-rich__table', '')
  const table = document.createElement('table')
  for (const [at, row] of rows.entries()) {
    const line = table.insertRow()
    for (const { content } of row) {
      const cell = document.createElement(at < headerRows ? 'th' : 'td')
      cell.append(...content.map(plainElement))
      line.append(cell)
    }
  }
  frame.append(table)
  return frame
}

function plainElement(inline: Inline): Node {
  switch (inline.type) {
    case 'text':
      return document.createTextNode(inline.text)
    case 'line-break':
      return document.createElement('br')
    case 'link':
      return document.createTextNode(inline.content.map(({ text }) => text).join(''))
    case 'reference':
    case 'footnote':
    case 'opaque-inline':
      return inlineElement(inline)
  }
}

function fixed(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.contentEditable = 'false'
  made.textContent = text
  return made
}
