/** How the hits are spread: counts, most first. */
import type { ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import { statementKinds } from '../../../shared/domain/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { PaneHeader } from '../../components/index.ts'
import './facets.css'

type FacetName = keyof SearchResult['facets']

const shown: readonly { readonly name: FacetName; readonly title: MessageKey }[] = [
  { name: 'edition', title: 'search.edition' },
  { name: 'section', title: 'search.section' },
  { name: 'kind', title: 'search.kind' },
  { name: 'tag', title: 'search.tag' },
  { name: 'organisation', title: 'search.organisation' },
]

const mostValues = 8

export function Facets({ facets }: Pick<SearchResult, 'facets'>): ReactNode {
  const text = useText()
  return (
    <>
      <PaneHeader title={text('search.facets')} />
      {/* It may scroll and holds nothing that takes focus, so it takes focus itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
      <div className="bl-facets" role="group" aria-label={text('search.facets')} tabIndex={0}>
        {shown.map(({ name, title }) => {
          const values = mostFirst(facets[name])
          return values.length === 0 ? null : (
            <section key={name}>
              <h3>{text(title)}</h3>
              <dl>
                {values.map(([value, count]) => (
                  <div key={value} className="bl-facets__value">
                    <dt>{valueName(name, value, text)}</dt>
                    <dd>{text.number(count)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </>
  )
}

const mostFirst = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts)
    .toSorted(([nameA, a], [nameB, b]) => b - a || nameA.localeCompare(nameB, 'nl', { numeric: true }))
    .slice(0, mostValues)

function valueName(facet: FacetName, value: string, text: Text): string {
  if (facet === 'tag') return value.replaceAll('/', ' › ')
  if (facet === 'section') {
    const cut = value.lastIndexOf('/')
    const number = value.slice(cut + 1)
    return `${value.slice(0, cut)} · ${number === '' ? text('search.noNumber') : number}`
  }
  const kind = facet === 'kind' ? statementKinds.find((candidate) => candidate === value) : undefined
  return kind === undefined ? value : text(`domain.statementKind.${kind}`)
}
