/** The versions of a text, newest first, each with its differences from the one before; an earlier one can be put back. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import type { RichText } from '../../../shared/domain/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Badge, Button } from '../../components/index.ts'
import './facts.css'
import { type Version, versionsOf } from './text-versions.ts'
import { WordDifferences } from './word-differences.tsx'

export type VersionsProps = {
  readonly present: { readonly text: string; readonly rich: RichText }
  readonly revisions: StatementDetails['revisions']
  /** Null where the text is fixed. */
  readonly onRestore: ((rich: RichText) => void) | null
}

export function Versions({ present, revisions, onRestore }: VersionsProps): ReactNode {
  const text = useText()
  if (revisions.length === 0) return <p className="bl-facts bl-facts__none">{text('details.noVersions')}</p>
  return (
    <ol className="bl-facts bl-facts__list">
      {versionsOf(present, revisions).map((version) => (
        <li key={version.revision} className="bl-fact">
          <VersionItem version={version} onRestore={onRestore} />
        </li>
      ))}
    </ol>
  )
}

type VersionItemProps = Pick<VersionsProps, 'onRestore'> & { readonly version: Version }

function VersionItem({ version, onRestore }: VersionItemProps): ReactNode {
  const text = useText()
  const { revision, rich, before, written } = version
  return (
    <>
      <div className="bl-fact__head">
        <p className="bl-fact__note">
          {written === null ? text('details.firstVersion') : `${text.moment(written.at)} · ${written.author}`}
        </p>
        {revision === null ? <Badge tone="neutral">{text('details.presentVersion')}</Badge> : null}
      </div>
      <p className="bl-fact__text" lang="nl">
        {before === null ? version.text : <WordDifferences before={before} after={version.text} />}
      </p>
      {revision === null || onRestore === null ? null : (
        <div className="bl-fact__action">
          <Button icon="restore" tone="quiet" onPress={() => onRestore(rich)}>
            {text('details.restoreVersion')}
          </Button>
        </div>
      )}
    </>
  )
}
