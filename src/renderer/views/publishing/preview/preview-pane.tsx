/** The pages as they will be printed; they follow what is chosen. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { OutlineSection, PublishingChoice } from '../../../../shared/contract/index.ts'
import { sectionName } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { useStore, type Zoom } from '../../../app/state/index.ts'
import {
  Button,
  EmptyState,
  IconButton,
  Message,
  PaneHeader,
  Progress,
  Skeleton,
  Toolbar,
} from '../../../components/index.ts'
import { PageField } from './page-field.tsx'
import { Pages, type PagesHandle } from './pages.tsx'
import type { PreviewJob, PreviewState } from './preview-job.ts'
import './preview.css'

export type PreviewPaneProps = {
  readonly job: PreviewJob
  readonly choice: PublishingChoice
  /** When the core last answered what the choice comes to; null while it has not. */
  readonly answeredAt: number | null
  readonly title: string
  /** What is in it, for those who do not see the pages. */
  readonly sections: readonly OutlineSection[]
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
}

export function PreviewPane(props: PreviewPaneProps): ReactNode {
  const { job, choice, answeredAt, title, sections, zoom, onZoom } = props
  const text = useText()
  const preview = useStore(job.store, (now) => now)
  const [page, setPage] = useState(0)
  const pages = useRef<PagesHandle>(null)
  const remake = (): void => void job.make(choice)
  useEffect(() => {
    // What a choice comes to is known at once, and a choice that is changed on the way is never asked for its pages.
    if (answeredAt === null) job.expect()
    else void job.make(choice)
  }, [job, choice, answeredAt])
  useEffect(() => () => job.clear(), [job])
  const { total, making } = preview
  const shownPage = Math.min(page, Math.max(total - 1, 0))
  const goTo = (next: number): void => pages.current?.goTo(next)
  return (
    <>
      <PaneHeader
        title={text('publishing.preview')}
        note={total === 0 ? null : text('publishing.pages', { count: total })}
        actions={
          total === 0 ? null : (
            <>
              <PageField page={shownPage} total={total} onGo={goTo} />
              <Toolbar label={text('publishing.previewTools')}>
                <IconButton
                  icon="up"
                  label={text('publishing.previousPage')}
                  isDisabled={shownPage === 0}
                  onPress={() => goTo(shownPage - 1)}
                />
                <IconButton
                  icon="down"
                  label={text('publishing.nextPage')}
                  isDisabled={shownPage === total - 1}
                  onPress={() => goTo(shownPage + 1)}
                />
                <IconButton
                  icon="fit-width"
                  label={text('publishing.zoomWidth')}
                  isPressed={zoom === 'width'}
                  onPress={() => onZoom('width')}
                />
                <IconButton
                  icon="fit-page"
                  label={text('publishing.zoomPage')}
                  isPressed={zoom === 'page'}
                  onPress={() => onZoom('page')}
                />
              </Toolbar>
            </>
          )
        }
      />
      {/* Read out when the pages are there; it must be there before they are. */}
      <output className="bl-visually-hidden">
        {making.phase === 'made'
          ? `${text('publishing.preview')}: ${text('publishing.pages', { count: total })}`
          : ''}
      </output>
      <State preview={preview} onStop={job.stop} onMake={remake} />
      {sections.length === 0 ? null : (
        <div className="bl-visually-hidden">
          <h3>{text('publishing.contentsOf')}</h3>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>{sectionName(section, text)}</li>
            ))}
          </ul>
        </div>
      )}
      {total === 0 ? (
        <Skeleton label={text('shell.loading')} lines={12} />
      ) : (
        <Pages
          label={`${text('publishing.pagesOf', { title })}, ${text('publishing.pages', { count: total })}`}
          preview={preview}
          zoom={zoom}
          onPage={setPage}
          handle={pages}
        />
      )}
    </>
  )
}

type StateProps = {
  readonly preview: PreviewState
  readonly onStop: () => void
  readonly onMake: () => void
}

/** That pages are on their way, once that takes a while, or that they are not. */
function State({ preview: { making }, onStop, onMake }: StateProps): ReactNode {
  const text = useText()
  switch (making.phase) {
    case 'idle':
    case 'made':
      return null
    case 'making':
      return (
        <div className="bl-preview__making">
          <Progress label={text('publishing.making')} done={making.done} />
          <Button onPress={onStop}>{text('publishing.stop')}</Button>
        </div>
      )
    case 'stopped':
      return (
        <Message tone="info" actions={<Button onPress={onMake}>{text('publishing.makePreview')}</Button>}>
          {text('publishing.stopped')}
        </Message>
      )
    case 'failed':
      return (
        <Message tone="danger" actions={<Button onPress={onMake}>{text('shell.retry')}</Button>}>
          {text.error(making.error)}
        </Message>
      )
  }
}

/** Stands where a file has no pages. */
export function NoPages({ format }: { readonly format: 'csv' | 'json' }): ReactNode {
  const text = useText()
  return (
    <EmptyState
      icon="list"
      title={text('publishing.noPagesTitle')}
      text={text(`publishing.noPages.${format}`)}
    />
  )
}
