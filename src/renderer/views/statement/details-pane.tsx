/** All there is to know of the chosen statement. */
import { memo, type ReactNode, useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import type { RichText } from '../../../shared/domain/index.ts'
import { Answer, useChange, useStatement } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type ListView, useStore } from '../../app/state/index.ts'
import { EmptyState, PaneHeader, type RichTextHandle, Tabs } from '../../components/index.ts'
import { EditableText, Links, Notes, useWhyFixed, Versions } from '../details/index.ts'
import './details-pane.css'
import { KindChoice } from './kind-choice.tsx'
import { Lineage } from './lineage.tsx'
import { Places } from './places.tsx'
import { Sources } from './sources.tsx'
import { Tags } from './tags.tsx'
import type { Opening } from './use-opening.ts'
import { useQuiet } from './use-quiet.ts'

export type DetailsPaneProps = {
  /** The list whose chosen statement is shown. */
  readonly list: ListView
  readonly opening: Opening
  /** What stands here while no statement is chosen. */
  readonly whenNone?: ReactNode
}

export function DetailsPane({ list, opening, whenNone }: DetailsPaneProps): ReactNode {
  const { place } = useServices()
  const chosen = useStore(place, (now) => now.choices[list]?.statement ?? null)
  // The list goes first: whoever runs through it does not wait for details in between.
  const query = useStatement(useQuiet(chosen))
  /** Null until the editor of a text is there to take focus. */
  const [editor, setEditor] = useState<EditorOf | null>(null)
  const enter = useEffectEvent(opening.enter)
  useEffect(() => {
    if (opening.isAsked && editor !== null && editor.statement === chosen) enter(editor.handle)
  }, [opening.isAsked, chosen, editor])
  /** The tab stays when another statement is chosen. */
  const [tab, setTab] = useState('tags')
  if (chosen === null) return whenNone ?? <NoneChosen />
  return (
    <Answer query={query}>
      {(details) => (
        <Details
          key={details.id}
          details={details}
          tab={tab}
          onTab={setTab}
          onLeave={opening.leave}
          onEditor={setEditor}
        />
      )}
    </Answer>
  )
}

function NoneChosen(): ReactNode {
  const text = useText()
  return (
    <EmptyState
      icon="document"
      title={text('library.noSelectionTitle')}
      text={text('library.noSelectionText')}
    />
  )
}

/** The editor of the text of a statement. */
type EditorOf = { readonly statement: string; readonly handle: RichTextHandle }

type DetailsProps = {
  readonly details: StatementDetails
  readonly tab: string
  readonly onTab: (tab: string) => void
  readonly onLeave: () => void
  readonly onEditor: (editor: EditorOf | null) => void
}

/** Not drawn again while the choice runs on in the list. */
const Details = memo(function Details({ details, tab, onTab, onLeave, onEditor }: DetailsProps): ReactNode {
  const text = useText()
  const change = useChange()
  const whyFixed = useWhyFixed(details.editionStatus)
  const { id, rich, revision, places, tags, citations, links, lineage, revisions, notes } = details
  const [first] = places
  const end = { entity: 'statement', id } as const
  const editor = useCallback(
    (handle: RichTextHandle | null) => onEditor(handle === null ? null : { statement: id, handle }),
    [id, onEditor],
  )
  const restore = (earlier: RichText): void =>
    void change(async (client) => {
      const now = await client.library.statement({ id })
      return client.library.editStatement({ id, rich: earlier, revision: now.revision, means: 'version' })
    })
  return (
    <>
      <PaneHeader
        title={
          first === undefined
            ? text('statement.headingUnplaced')
            : text('statement.heading', { place: first.place })
        }
        actions={<KindChoice details={details} whyFixed={whyFixed} />}
      />
      <div className="bl-details">
        <EditableText
          of={end}
          label={text('statement.text')}
          saved={{ rich, revision }}
          whyFixed={whyFixed}
          onLeave={onLeave}
          editor={editor}
        />
        <Places places={places} />
        <Tabs
          label={text('statement.more')}
          chosen={tab}
          onChoose={onTab}
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
              content: <Sources details={details} />,
            },
            {
              id: 'links',
              label: text('statement.links'),
              count: links.length + lineage.length,
              content: (
                <>
                  <Links from={end} links={links} />
                  <Lineage details={details} />
                </>
              ),
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
                  present={details}
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
})
