/** How often a search finds something in each edition, beside how many statements the edition has. */
import type { ReactNode } from 'react'
import { editionName, shortEditionName, useEditions, useSearch } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Dialog, Grid } from '../../components/index.ts'
import './compare-dialog.css'
import { withoutField } from './filters.ts'

export type CompareDialogProps = { readonly query: string; readonly onClose: () => void }

export function CompareDialog({ query, onClose }: CompareDialogProps): ReactNode {
  const text = useText()
  // Editions are compared, so none of them is left out.
  const asked = withoutField(query, 'edition').trim()
  const counts = useSearch(asked, 1).data?.facets.edition ?? {}
  const editions = useEditions().data ?? []
  const most = Math.max(1, ...Object.values(counts))
  const rows = editions.toReversed().map((edition) => {
    const found = counts[edition.id] ?? 0
    return {
      id: edition.id,
      name: editionName(edition, editions),
      short: shortEditionName(edition, editions),
      found,
      told: text.number(found),
      length: found / most,
      all: edition.statements,
    }
  })
  return (
    <Dialog
      title={text('search.compareTitle', { query: asked })}
      closeLabel={text('shell.close')}
      isOpen
      onClose={onClose}
    >
      <p className="bl-compare__summary">
        {rows
          .map(({ short, told }) => text('search.compareSummary', { count: told, edition: short }))
          .join(', ')}
      </p>
      <Grid
        label={text('search.compareTitle', { query: asked })}
        items={rows}
        idOf={({ id }) => id}
        columns={[
          { id: 'edition', label: text('search.edition'), cell: ({ name }) => name },
          {
            id: 'bar',
            label: text('search.compareFound'),
            cell: drawBar,
          },
          {
            id: 'all',
            label: text('search.compareAll'),
            kind: 'number',
            cell: ({ all }) => text.number(all),
          },
          {
            id: 'share',
            label: text('search.compareShare'),
            kind: 'number',
            cell: ({ found, all }) => (all === 0 ? '–' : text.percent(found / all)),
          },
        ]}
      />
    </Dialog>
  )
}

/** A bar as long as its share of the longest, behind its number. */
const drawBar = ({ told, length }: { readonly told: string; readonly length: number }): ReactNode => (
  <span className="bl-compare">
    <span className="bl-compare__count">{told}</span>
    <span className="bl-compare__bar" style={{ inlineSize: `${length * 100}%` }} />
  </span>
)
