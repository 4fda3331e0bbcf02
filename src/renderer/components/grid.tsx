/** A small grid of data with headers: one tab stop, arrows move over rows and cells. For long lists there is VirtualList. */
import type { ReactNode } from 'react'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'
import './grid.css'
import { Icon } from './icon.tsx'
import { useWords } from './words.ts'

export type GridColumn<Item> = {
  readonly id: string
  readonly label: string
  readonly cell: (item: Item) => ReactNode
  /** `number` lines figures up at the end. */
  readonly kind?: 'text' | 'number'
  readonly isSortable?: boolean
}

export type GridSort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

export type GridProps<Item> = {
  readonly label: string
  /** The first column names its row. */
  readonly columns: readonly GridColumn<Item>[]
  readonly items: readonly Item[]
  readonly idOf: (item: Item) => string
  readonly chosen?: string | null
  readonly onChoose?: (id: string) => void
  /** Enter or double click on a row. */
  readonly onOpen?: (id: string) => void
  readonly sort?: GridSort
  readonly onSort?: (sort: GridSort) => void
}

export function Grid<Item>(props: GridProps<Item>): ReactNode {
  const { label, columns, items, idOf, chosen = null, onChoose, onOpen, sort, onSort } = props
  const say = useWords()
  return (
    <div className="bl-grid">
      <Table
        className="bl-grid__table"
        aria-label={label}
        selectionBehavior="replace"
        selectionMode={onChoose === undefined ? 'none' : 'single'}
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose?.(String(key))
        }}
        {...(onOpen === undefined ? {} : { onRowAction: (key: string | number) => onOpen(String(key)) })}
        {...(sort === undefined ? {} : { sortDescriptor: sort })}
        onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
      >
        <TableHeader>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              allowsSorting={column.isSortable ?? false}
              className="bl-grid__header"
              data-kind={column.kind}
            >
              {({ sortDirection }) => (
                <span className="bl-grid__label">
                  {column.label}
                  {sortDirection === undefined ? null : (
                    <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} />
                  )}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <span className="bl-grid__none">{say('emptyGrid')}</span>}>
          {items.map((item) => (
            <Row key={idOf(item)} id={idOf(item)} className="bl-grid__row">
              {columns.map((column) => (
                <Cell key={column.id} className="bl-grid__cell" data-kind={column.kind}>
                  {column.cell(item)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
