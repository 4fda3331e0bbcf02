/** What hangs on a statement: tags, citations, links, earlier texts. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { Tag } from '../../components/index.ts'

export function Tags({ details }: { readonly details: Pick<StatementDetails, 'tags'> }): ReactNode {
  const text = useText()
  return (
    <Facts count={details.tags.length} none={text('statement.noTags')}>
      <div className="bl-facts__tags">
        {details.tags.map(({ id, path }) => (
          <Tag key={id}>{path.replaceAll('/', ' › ')}</Tag>
        ))}
      </div>
    </Facts>
  )
}

export function Sources({ citations }: Pick<StatementDetails, 'citations'>): ReactNode {
  const text = useText()
  return (
    <Facts count={citations.length} none={text('statement.noSources')}>
      {citations.map((citation) => (
        <div key={citation.id} className="bl-fact">
          <p className="bl-fact__name">{citation.organisation ?? citation.name}</p>
          <p className="bl-fact__note">{whereabouts(citation, text)}</p>
          {citation.quote === null ? null : (
            <figure>
              <figcaption className="bl-fact__note">{text('statement.verbatim')}</figcaption>
              <blockquote className="bl-fact__quote" lang="nl">
                {citation.quote}
              </blockquote>
            </figure>
          )}
        </div>
      ))}
    </Facts>
  )
}

function whereabouts(citation: StatementDetails['citations'][number], text: Text): string {
  const { name, organisation, organisationType, page, row, respondent, date } = citation
  return [
    organisationType,
    organisation === null ? null : name,
    page === null ? null : text('statement.page', { page }),
    row === null ? null : text('statement.row', { row }),
    respondent === null ? null : text('statement.respondent', { respondent }),
    date,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

export function Links({ links, lineage }: Pick<StatementDetails, 'links' | 'lineage'>): ReactNode {
  const text = useText()
  return (
    <Facts count={links.length + lineage.length} none={text('statement.noLinks')}>
      {links.map(({ id, type, direction, other }) => (
        <div key={id} className="bl-fact">
          <p className="bl-fact__note">
            {text(direction === 'to' ? `domain.linkTypeReversed.${type}` : `domain.linkType.${type}`)}
          </p>
          <p className="bl-fact__text" lang="nl">
            {other.place === null ? null : <strong>{other.place} </strong>}
            {other.text}
          </p>
        </div>
      ))}
      {lineage.map(({ edition, statement, text: words }) => (
        <div key={`${edition}/${statement ?? ''}`} className="bl-fact">
          <p className="bl-fact__note">
            {statement === null
              ? text('statement.lineageNone', { edition })
              : text('statement.lineageIn', { edition })}
          </p>
          {words === null ? null : (
            <p className="bl-fact__text" lang="nl">
              {words}
            </p>
          )}
        </div>
      ))}
    </Facts>
  )
}

export function Revisions({ revisions, notes }: Pick<StatementDetails, 'revisions' | 'notes'>): ReactNode {
  const text = useText()
  return (
    <Facts count={revisions.length + notes.length} none={text('statement.noRevisions')}>
      {revisions.map((revision) => (
        <div key={revision.id} className="bl-fact">
          <p className="bl-fact__note">
            {text.moment(revision.at)} · {revision.author}
          </p>
          <p className="bl-fact__text" lang="nl">
            {revision.text}
          </p>
        </div>
      ))}
      {notes.length === 0 ? null : <h3>{text('statement.notes')}</h3>}
      {notes.map((note) => (
        <div key={note.id} className="bl-fact">
          <p className="bl-fact__note">
            {[note.at === null ? null : text.moment(note.at), note.author]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
          <p className="bl-fact__text">{note.text}</p>
        </div>
      ))}
    </Facts>
  )
}

type FactsProps = { readonly count: number; readonly none: string; readonly children: ReactNode }

function Facts({ count, none, children }: FactsProps): ReactNode {
  return <div className="bl-facts">{count === 0 ? <p className="bl-facts__none">{none}</p> : children}</div>
}
