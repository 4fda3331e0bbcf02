/** All there is to know of the chosen chapter or problem area. */
import { type ReactNode, useState } from 'react'
import type { OutlineSection, SectionDetails } from '../../../shared/contract/index.ts'
import { type RichText, toPlainText } from '../../../shared/domain/index.ts'
import { Answer, useChange, useSection } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { PaneHeader, Tabs } from '../../components/index.ts'
import { EditableText, Links, Notes, useWhyFixed, Versions } from '../details/index.ts'
import './section-details-pane.css'
import { SectionFacts } from './section-facts.tsx'
import { SectionTitle } from './section-title.tsx'
import type { RenameSection } from './use-rename-section.tsx'

export type SectionDetailsPaneProps = {
  readonly section: OutlineSection
  readonly onLeave: () => void
  readonly onRename: RenameSection
}

export function SectionDetailsPane(props: SectionDetailsPaneProps): ReactNode {
  const query = useSection(props.section.id)
  return (
    <Answer query={query}>{(details) => <Details {...props} key={details.id} details={details} />}</Answer>
  )
}

type DetailsProps = SectionDetailsPaneProps & { readonly details: SectionDetails }

const empty: RichText = { version: 1, blocks: [] }

function Details({ details, section, onLeave, onRename }: DetailsProps): ReactNode {
  const text = useText()
  const change = useChange()
  const whyFixed = useWhyFixed(details.editionStatus)
  const [tab, setTab] = useState('links')
  const { id, intro, revision, number, kind, links, notes, revisions } = details
  const end = { entity: 'section', id } as const
  const rich = intro ?? empty
  const restore = (earlier: RichText): void =>
    void change(async (client) => {
      const now = await client.library.section({ id })
      return client.library.editIntroduction({ id, rich: earlier, revision: now.revision })
    })
  return (
    <>
      <PaneHeader title={text(`section.heading.${kind}`, { number })} />
      <div className="bl-section">
        <SectionTitle details={details} whyFixed={whyFixed} onRename={onRename} />
        <SectionFacts details={details} section={section} whyFixed={whyFixed} />
        <h3 className="bl-section__heading">{text('section.introduction')}</h3>
        <EditableText
          of={end}
          label={text('section.introduction')}
          saved={{ rich, revision }}
          whyFixed={whyFixed}
          onLeave={onLeave}
        />
        <Tabs
          label={text('section.more')}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            {
              id: 'links',
              label: text('statement.links'),
              count: links.length,
              content: <Links from={end} links={links} />,
            },
            {
              id: 'notes',
              label: text('statement.notes'),
              count: notes.length,
              content: <Notes on={end} notes={notes} />,
            },
            {
              id: 'versions',
              label: text('statement.versions'),
              count: revisions.length,
              content: (
                <Versions
                  present={{ text: toPlainText(rich), rich }}
                  revisions={revisions}
                  onRestore={whyFixed === null ? restore : null}
                />
              ),
            },
          ]}
        />
      </div>
    </>
  )
}
