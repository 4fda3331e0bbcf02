/** Publiceren: what and how at the left, the pages at the right. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import {
  actionOfKey,
  type ActionStates,
  pickActions,
  runOrTell,
  useRegisterActions,
} from '../../app/actions/index.ts'
import { Answer, sectionName } from '../../app/data/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { EmptyState, type Pane, SplitPanes } from '../../components/index.ts'
import { ExportBar } from './export-bar.tsx'
import { proposedName } from './file-name.ts'
import { FilePart } from './file-part.tsx'
import { HowPart } from './how-part.tsx'
import { askPages, createPreviewJob, NoPages, PreviewPane } from './preview/index.ts'
import { isBusy, type PublishJob } from './publish-job.ts'
import './publishing-view.css'
import { covered } from './section-choice.ts'
import { type Chosen, useChoice } from './use-choice.ts'
import { useProfiles } from './use-profiles.tsx'
import { Warnings } from './warnings.tsx'
import { WhatPart } from './what-part.tsx'

export type PublishingViewProps = { readonly job: PublishJob }

export function PublishingView({ job }: PublishingViewProps): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const { split } = useSplit()
  const chosen = useChoice()
  const profiles = useProfiles(chosen)
  const busy = useStore(job.state, isBusy)
  const { state, choice, inspected } = chosen
  const name = useFileName(chosen)
  const nothing = choice === null ? (`publishing.nothingChosen.${state.subject}` as const) : null

  const states: ActionStates = {
    ...profiles.states,
    publish: {
      whyNot: busy ? 'actions.why.publishingNow' : nothing,
      run: () => {
        if (choice === null) return
        void job.publish({ choice, format: state.format, name: name.value })
      },
    },
  }
  useRegisterActions(states)

  const choices: Pane = {
    id: 'choices',
    label: text('publishing.choices'),
    size: { min: 300, max: 640, initial: 420 },
    content: (
      <div className="bl-publishing">
        <div className="bl-publishing__parts">
          <Part title={text('publishing.what')}>
            <WhatPart chosen={chosen} />
          </Part>
          <Part title={text('publishing.how')}>
            <HowPart chosen={chosen} profiles={profiles} />
          </Part>
          <Part title={text('publishing.file')}>
            <FilePart chosen={chosen} template={job.template} name={name.value} onName={name.onChange} />
          </Part>
        </div>
        <div className="bl-publishing__end">
          <Warnings warnings={choice === null ? [] : (inspected.data?.warnings ?? [])} />
          <ExportBar job={job} states={states} whyNot={nothing === null ? null : text(nothing)} />
        </div>
      </div>
    ),
  }
  const preview: Pane = {
    id: 'preview',
    label: text('publishing.preview'),
    size: 'flexible',
    content: <Preview chosen={chosen} />,
  }
  // Buttons, boxes and rows take Enter, also with Ctrl, and tell nobody; so it is heard before them.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const action = actionOfKey(pickActions(states, ['publish']), event, 'window')
    if (action === null) return
    event.preventDefault()
    event.stopPropagation()
    runOrTell(action, notices, text)
  }
  return (
    <>
      {/* Keys only pass here; what has focus is inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="bl-publishing-view" onKeyDownCapture={onKeyDownCapture}>
        <SplitPanes {...split} label={text('publishing.title')} panes={[choices, preview]} />
      </div>
      {profiles.dialog}
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId()
  return (
    <section className="bl-publishing__part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}

function Preview({ chosen }: { readonly chosen: Chosen }): ReactNode {
  const text = useText()
  const { client } = useServices()
  const [job] = useState(() => createPreviewJob(askPages(client)))
  const { state, change, choice, inspected } = chosen
  const { format } = state
  if (choice === null)
    return (
      <EmptyState
        icon="publish"
        title={text('publishing.nothingTitle')}
        text={text(`publishing.nothingChosen.${state.subject}`)}
      />
    )
  if (format === 'csv' || format === 'json') return <NoPages format={format} />
  const isAnswered = !inspected.isPlaceholderData && !inspected.isFetching
  return (
    <Answer query={inspected} lines={12}>
      {({ title, statements }) =>
        statements === 0 && isAnswered ? (
          <EmptyState
            icon="publish"
            title={text('publishing.emptyTitle')}
            text={text(state.subject === 'query' ? 'publishing.noneFound' : 'publishing.emptyText')}
          />
        ) : (
          <PreviewPane
            key={subjectKey(chosen)}
            job={job}
            choice={choice}
            answeredAt={isAnswered ? inspected.dataUpdatedAt : null}
            title={title}
            sections={sectionsIn(chosen)}
            zoom={state.zoom}
            onZoom={(zoom) => change({ zoom })}
          />
        )
      }
    </Answer>
  )
}

/** Names what is published: of something else the pages start at the first. */
const subjectKey = ({ state: { subject, query, statements }, edition, sections }: Chosen): string =>
  [subject, edition?.id, ...sections, query, ...statements].join(' ')

/** The sections that are published, where they are chosen as such. */
function sectionsIn({ state, outline = [], sections }: Chosen): NonNullable<Chosen['outline']> {
  switch (state.subject) {
    case 'edition':
      return outline
    case 'sections': {
      const all = covered(outline, sections)
      return outline.filter(({ id }) => all.has(id))
    }
    case 'statements':
    case 'query':
      return []
  }
}

/** The name that is proposed, until another is typed; for something else it is proposed anew. */
function useFileName(chosen: Chosen): { readonly value: string; readonly onChange: (name: string) => void } {
  const text = useText()
  const [today] = useState(() => new Date())
  const [typed, setTyped] = useState({ of: '', name: '' })
  const proposed = proposedName(nameParts(chosen, text), today, chosen.state.format)
  return {
    value: typed.of === proposed ? typed.name : proposed,
    onChange: (name) => setTyped({ of: proposed, name }),
  }
}

/** 'Bloemlezing 2022', '2 Knelpunten'. */
function nameParts({ state, edition, outline = [], sections }: Chosen, text: Text): readonly string[] {
  const ofEdition = edition === null ? '' : String(edition.year ?? edition.title)
  switch (state.subject) {
    case 'edition':
      return [edition?.title ?? '']
    case 'sections': {
      const [first, ...others] = outline.filter(({ id }) => sections.includes(id))
      if (first === undefined) return [ofEdition]
      const count = others.length + 1
      return [
        ofEdition,
        others.length === 0 ? sectionName(first, text) : text('publishing.nameOfSections', { count }),
      ]
    }
    case 'statements':
      return [text('publishing.nameOfStatements', { count: state.statements.length })]
    case 'query':
      return [text('publishing.nameOfQuery', { query: state.query })]
  }
}
