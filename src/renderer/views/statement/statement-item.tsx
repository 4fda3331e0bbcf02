/** A statement as a row: place, text, kind, tags, source. */
import type { ReactNode } from 'react'
import type { StatementRow } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Tag } from '../../components/index.ts'
import { KindBadge } from './kind-badge.tsx'
import './statement-item.css'

export type StatementItemProps = {
  /** Null where statements have no place, as in the inbox. */
  readonly place: string | null
  /** The text, with highlights where a search put them. */
  readonly children: ReactNode
  readonly kind?: StatementRow['kind']
  readonly tags: readonly string[]
  readonly source?: StatementRow['source']
  /** The heading it stood under in its source, as long as it has no place. */
  readonly heading?: string | null
  /** What there is to say of its being in this list. */
  readonly notes?: ReactNode
}

export function StatementItem({
  place,
  children,
  kind,
  tags,
  source = null,
  heading = null,
  notes = null,
}: StatementItemProps): ReactNode {
  const text = useText()
  return (
    <div className="bl-statement">
      {place === null ? null : <span className="bl-statement__place">{place}</span>}
      <p className="bl-statement__text" lang="nl">
        {children}
      </p>
      <div className="bl-statement__facts">
        {notes}
        {kind === undefined ? null : <KindBadge kind={kind} />}
        {heading === null ? null : (
          <span className="bl-statement__source">{text('inbox.from', { heading })}</span>
        )}
        {source === null ? null : <SourceLine source={source} />}
        {tags.length === 0 ? null : (
          <span className="bl-statement__tags">
            {tags.map((tag) => (
              <Tag key={tag}>{lastLabel(tag)}</Tag>
            ))}
          </span>
        )}
      </div>
    </div>
  )
}

function SourceLine({ source }: { readonly source: NonNullable<StatementRow['source']> }): ReactNode {
  const text = useText()
  const page = source.page === null ? null : text('library.page', { page: source.page })
  const parts = [source.organisation ?? source.name, page].filter((part) => part !== null)
  return parts.length === 0 ? null : <span className="bl-statement__source">{parts.join(', ')}</span>
}

/** A row has no room for whole paths; the details give them. */
const lastLabel = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
