/** What stands above a part of the results: their problem area with how many there are, or that words are lacking from here on. */
import type { ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { type Heading, sectionKey } from './arrange.ts'
import type { Names } from './use-names.ts'

export type HeadingsProps = {
  readonly headings: readonly Heading[]
  readonly names: Names
  readonly result: Pick<SearchResult, 'facets'>
}

export function Headings({ headings, names, result }: HeadingsProps): ReactNode {
  const text = useText()
  return headings.map((heading) => {
    switch (heading.type) {
      case 'lacking':
        return (
          <div key="lacking" className="bl-hits__heading bl-hits__heading--lacking">
            {text('search.lacking')}
          </div>
        )
      case 'section': {
        const { name, shown } = heading
        const count = result.facets.section[sectionKey(name)] ?? shown
        return (
          <div key="section" className="bl-hits__heading">
            <span>{names.section(name)}</span>
            {name.edition === null ? null : (
              <span className="bl-hits__edition">{names.edition(name.edition)}</span>
            )}
            <span className="bl-hits__count">
              {shown < count
                ? text('search.someOf', { shown: text.number(shown), count: text.number(count) })
                : text.number(shown)}
            </span>
          </div>
        )
      }
    }
  })
}
