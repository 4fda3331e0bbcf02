/** The proposal as an outline: sections with their statements, to be looked over one by one. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, ContextMenu, Icon, type MenuPoint, PaneHeader, VirtualList } from '../../components/index.ts'
import { BlockRow } from './block-row.tsx'
import { EditPanel } from './edit-panel.tsx'
import { chosenBlock, countReview, countStatements, type Desk } from './review/index.ts'
import { reviewEntries } from './review-entries.ts'
import type { ReviewCommand } from './review-keys.ts'
import { isReviewCommand } from './review-keys.ts'
import { SplitPanel } from './split-panel.tsx'
import type { Asking } from './use-review-commands.ts'
import { useKnown } from './use-known.ts'
import { warningLines } from './warning-lines.ts'

export type ProposalPaneProps = {
  readonly desk: Desk
  readonly asking: Asking | null
  readonly run: (command: ReviewCommand) => void
  /** Changes the desk and goes back to the list. */
  readonly settle: (update: (desk: Desk) => Desk) => void
  readonly onLeave: () => void
  readonly onCancel: () => void
  readonly onChoose: (key: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function ProposalPane(props: ProposalPaneProps): ReactNode {
  const { desk, asking, run, settle, onLeave, onCancel, onChoose, onKey } = props
  const text = useText()
  const letterKeys = useLetterKeys()
  const review = desk.history.now
  const { blocks, source } = review
  const known = useKnown(review)
  const [menu, setMenu] = useState<MenuPoint | null>(null)
  const active = blocks.findIndex(({ key }) => key === desk.chosen)
  const block = chosenBlock(desk)
  const sizes = countStatements(review)
  return (
    <>
      <PaneHeader
        title={text('review.proposals')}
        note={<Counts desk={desk} />}
        actions={
          <>
            <Button tone="quiet" onPress={onCancel}>
              {text('intake.cancel')}
            </Button>
            <Button tone="primary" onPress={() => run('accept')} shortcut="Control+Enter">
              {text('review.accept')}
            </Button>
          </>
        }
      />
      <Warnings desk={desk} />
      <VirtualList
        letterKeys={letterKeys}
        label={text('review.proposals')}
        count={blocks.length}
        keyOf={(index) => blocks[index]?.key ?? String(index)}
        typicalHeight={64}
        active={active === -1 ? null : active}
        onActivate={(index) => onChoose(blocks[index]?.key ?? desk.chosen)}
        onOpen={() => run('edit')}
        onMenu={(_, at) => setMenu(at)}
        onKey={onKey}
      >
        {(index) => {
          const row = blocks[index]
          return row === undefined ? null : (
            <BlockRow
              block={row}
              source={source}
              statements={sizes.get(row.key) ?? 0}
              known={row.type === 'statement' ? (known.get(row.text) ?? null) : null}
            />
          )
        }}
      </VirtualList>
      {asking === 'edit' && block?.type === 'statement' ? (
        <EditPanel key={block.key} block={block} settle={settle} onLeave={onLeave} />
      ) : null}
      {asking === 'split' && block !== null ? (
        <SplitPanel key={block.key} block={block} settle={settle} onLeave={onLeave} />
      ) : null}
      <ContextMenu
        label={text('review.actions')}
        at={menu}
        entries={reviewEntries(text)}
        onAction={(id) => {
          if (isReviewCommand(id)) run(id)
        }}
        onClose={() => setMenu(null)}
      />
    </>
  )
}

function Counts({ desk }: { readonly desk: Desk }): ReactNode {
  const text = useText()
  const { statements, uncertain, rejected } = countReview(desk.history.now)
  return [
    text('intake.found', { count: statements }),
    ...(uncertain === 0 ? [] : [text('intake.uncertainCount', { count: uncertain })]),
    ...(rejected === 0 ? [] : [text('intake.rejectedCount', { count: rejected })]),
  ].join(' · ')
}

function Warnings({ desk }: { readonly desk: Desk }): ReactNode {
  const text = useText()
  const lines = warningLines(desk.history.now.warnings, text)
  return lines.length === 0 ? null : (
    <details className="bl-review__warnings">
      <summary>
        <Icon name="alert" />
        {text('review.warnings', { count: lines.length })}
        <Icon name="chevron-right" />
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
