/** All there is to know of the chosen statement. */
import { type ReactNode, useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { Answer, useStatement } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type ListView, useStore } from '../../app/state/index.ts'
import { EmptyState, PaneHeader, Tabs } from '../../components/index.ts'
import './details-pane.css'
import { KindBadge } from './kind-badge.tsx'
import { Links, Revisions, Sources, Tags } from './facts.tsx'
import { StatementText } from './statement-text.tsx'
import type { Opening } from './use-opening.ts'

export type DetailsPaneProps = {
  /** The list whose chosen statement is shown. */
  readonly list: ListView
  readonly opening: Opening
}

export function DetailsPane({ list, opening }: DetailsPaneProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const chosen = useStore(place, (now) => now.choices[list]?.statement ?? null)
  // The list goes first: whoever runs through it does not wait for details in between.
  const query = useStatement(useDeferredValue(chosen))
  const isArrived = chosen !== null && query.data?.id === chosen
  const enter = useEffectEvent(opening.enter)
  useEffect(() => {
    if (opening.isAsked && isArrived) enter()
  }, [opening.isAsked, isArrived])
  if (chosen === null)
    return (
      <EmptyState
        icon="document"
        title={text('library.noSelectionTitle')}
        text={text('library.noSelectionText')}
      />
    )
  return (
    <Answer query={query}>
      {(details) => <Details key={details.id} details={details} onLeave={opening.leave} />}
    </Answer>
  )
}

type DetailsProps = { readonly details: StatementDetails; readonly onLeave: () => void }

function Details({ details, onLeave }: DetailsProps): ReactNode {
  const text = useText()
  const [tab, setTab] = useState('tags')
  const [first, ...others] = details.places
  const { tags, citations, links, lineage, revisions, notes } = details
  return (
    <>
      <PaneHeader
        title={
          first === undefined
            ? text('statement.headingUnplaced')
            : text('statement.heading', { place: first.place })
        }
        actions={<KindBadge kind={details.kind} />}
      />
      <div className="bl-details">
        <StatementText details={details} onLeave={onLeave} />
        {others.length === 0 ? null : (
          <p className="bl-details__places">
            {text('statement.places')} {others.map(({ place }) => place).join(', ')}
          </p>
        )}
        <Tabs
          label={text('statement.more')}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            {
              id: 'tags',
              label: text('statement.tags'),
              count: tags.length,
              content: <Tags details={details} />,
            },
            {
              id: 'sources',
              label: text('statement.sources'),
              count: citations.length,
              content: <Sources citations={citations} />,
            },
            {
              id: 'links',
              label: text('statement.links'),
              count: links.length + lineage.length,
              content: <Links links={links} lineage={lineage} />,
            },
            {
              id: 'revisions',
              label: text('statement.revisions'),
              count: revisions.length,
              content: <Revisions revisions={revisions} notes={notes} />,
            },
          ]}
        />
      </div>
    </>
  )
}
