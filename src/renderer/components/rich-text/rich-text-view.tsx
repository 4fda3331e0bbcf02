/** Rich text to read, without an editor. */
import type { ReactNode } from 'react'
import type { Block, Inline, MarkType, RichText } from '../../../shared/domain/index.ts'
import './rich-text.css'

/* oxlint-disable react/no-array-index-key -- parts of a text have no names of their own, and are drawn anew together */

export function RichTextView({ value }: { readonly value: RichText }): ReactNode {
  return (
    <div className="bl-rich" lang="nl">
      {value.blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      )
    case 'list':
      return <ListView block={block} />
    case 'table':
      return <TableView block={block} />
    case 'opaque':
      return <div className="bl-rich__opaque">{block.text}</div>
  }
}

function ListView({ block }: { readonly block: Extract<Block, { type: 'list' }> }): ReactNode {
  const List = block.style === 'bullet' ? 'ul' : 'ol'
  return (
    <List>
      {block.items.map(({ content, level }, at) => (
        <li key={at} style={{ marginInlineStart: `${level * 1.5}em` }}>
          <Inlines content={content} />
        </li>
      ))}
    </List>
  )
}

function TableView({ block }: { readonly block: Extract<Block, { type: 'table' }> }): ReactNode {
  return (
    <div className="bl-rich__table">
      <table>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map(({ content }, column) =>
                at < block.headerRows ? (
                  <th key={column} scope="col">
                    <Inlines content={content} />
                  </th>
                ) : (
                  <td key={column}>
                    <Inlines content={content} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Inlines({ content }: { readonly content: readonly Inline[] }): ReactNode {
  return content.map((inline, at) => <InlineView key={at} inline={inline} />)
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).reduce<ReactNode>((inside, mark) => marked(mark, inside), inline.text)
    case 'line-break':
      return <br />
    case 'link':
      return (
        <span className="bl-rich__link" title={inline.href}>
          <Inlines content={inline.content} />
        </span>
      )
    case 'reference':
      return <span className="bl-rich__reference">{inline.label}</span>
    case 'footnote': {
      const words = inline.content.map(({ text }) => text).join('')
      return <sup className="bl-rich__footnote" role="note" aria-label={words} title={words} />
    }
    case 'opaque-inline':
      return <span className="bl-rich__opaque">{inline.text}</span>
  }
}

function marked(mark: MarkType, inside: ReactNode): ReactNode {
  switch (mark) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'underline':
      return <u>{inside}</u>
    case 'strikethrough':
      return <s>{inside}</s>
    case 'superscript':
      return <sup>{inside}</sup>
    case 'subscript':
      return <sub>{inside}</sub>
  }
}
