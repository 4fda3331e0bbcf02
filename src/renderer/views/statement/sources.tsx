/** Where a statement comes from: its citations, with the verbatim beside the text as it is now. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { differsInWords } from '../../../shared/domain/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { chooseEntry, goTo } from '../../app/state/index.ts'
import { LinkButton } from '../../components/index.ts'
import { Facts, WordDifferences } from '../details/index.ts'

type Citation = StatementDetails['citations'][number]

type SourcesProps = { readonly details: Pick<StatementDetails, 'citations' | 'text'> }

export function Sources({ details: { citations, text: words } }: SourcesProps): ReactNode {
  const text = useText()
  return (
    <div className="bl-facts">
      <Facts count={citations.length} none={text('statement.noSources')}>
        <ul className="bl-facts__list">
          {citations.map((citation) => (
            <li key={citation.id} className="bl-fact">
              <Whereabouts citation={citation} />
              {citation.quote === null ? null : <Verbatim quote={citation.quote} words={words} />}
            </li>
          ))}
        </ul>
      </Facts>
    </div>
  )
}

function Whereabouts({ citation }: { readonly citation: Citation }): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { source, name, organisation, organisationType } = citation
  const rest = details(citation, text)
  return (
    <div>
      {organisation === null ? null : (
        <p>
          <span className="bl-fact__name">{organisation}</span>
          {organisationType === null ? null : <span className="bl-fact__note"> · {organisationType}</span>}
        </p>
      )}
      {source === null || name === null ? null : (
        <LinkButton onPress={() => place.set((now) => chooseEntry('sources', source)(goTo('sources')(now)))}>
          {name}
        </LinkButton>
      )}
      {rest === '' ? null : <p className="bl-fact__note">{rest}</p>}
    </div>
  )
}

function Verbatim({ quote, words }: { readonly quote: string; readonly words: string }): ReactNode {
  const text = useText()
  return (
    <div className="bl-verbatim">
      <figure>
        <figcaption className="bl-fact__note">{text('statement.verbatim')}</figcaption>
        <blockquote className="bl-verbatim__quote" lang="nl">
          {quote}
        </blockquote>
      </figure>
      <figure>
        <figcaption className="bl-fact__note">{text('statement.textNow')}</figcaption>
        {differsInWords(quote, words) ? (
          <p className="bl-fact__text" lang="nl">
            <WordDifferences before={quote} after={words} />
          </p>
        ) : (
          <p className="bl-facts__none">{text('statement.sameAsVerbatim')}</p>
        )}
      </figure>
    </div>
  )
}

const details = (
  { organisation, organisationType, page, row, respondent, date }: Citation,
  text: Text,
): string =>
  [
    organisation === null ? organisationType : null,
    page === null ? null : text('statement.page', { page }),
    row === null ? null : text('statement.row', { row }),
    respondent === null ? null : text('statement.respondent', { respondent }),
    date,
  ]
    .filter((part) => part !== null)
    .join(' · ')
