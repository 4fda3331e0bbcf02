/** Filters of a search: chips, values with counts, and a list in parts. */
import { type ReactNode, useState } from 'react'
import { FacetList, FilterChips, VirtualList } from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const chips = [
  { id: 'edition', name: 'Editie', value: '2022' },
  { id: 'kind', name: 'Soort', value: 'niet vraag' },
  {
    id: 'like',
    name: 'Lijkt op',
    value: 'In onze branche wordt het probleem vooral door de klanten waargenomen.',
  },
]

const values = Array.from({ length: 60 }, (_, index) => ({ id: `${index + 1}`, count: 60 - index }))

export function Filters({ report }: { readonly report: Report }): ReactNode {
  const [left, setLeft] = useState(chips)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['2', '40']))
  return (
    <div className="bl-gallery__columns">
      <FilterChips
        label="Filters"
        chips={left}
        onEdit={(id) => report(`wijzig: ${id}`)}
        onRemove={(id) => setLeft((now) => now.filter((chip) => chip.id !== id))}
        onLast={() => report('laatste filter weg')}
      />
      <FacetList
        title="Probleemgebied"
        values={values}
        labelOf={(id) => `Probleemgebied ${id}`}
        chosen={chosen}
        onToggle={(id) => {
          report(`kies: ${id}`)
          setChosen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]))
        }}
        showCount={String}
        describeCount={(count) => `${count} uitspraken`}
        most={4}
      />
      <Parts />
    </div>
  )
}

const headings = new Map([
  [0, <p key="0">Eerste deel</p>],
  [3, <p key="3">Tweede deel</p>],
])

function Parts(): ReactNode {
  const [active, setActive] = useState<number | null>(3)
  return (
    <div className="bl-gallery__box">
      <VirtualList
        label="In delen"
        count={6}
        keyOf={String}
        typicalHeight={36}
        headings={headings}
        active={active}
        onActivate={setActive}
      >
        {(index) => <div className="bl-gallery__row">Uitspraak {index}</div>}
      </VirtualList>
    </div>
  )
}
