/** A row of the proposal: the heading of a section, or a statement with what is known of it. */
import { memo, type ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { Badge, Icon } from '../../components/index.ts'
import { KnownNote } from './known-note.tsx'
import {
  type HeadingBlock,
  isUncertain,
  pageOf,
  type ReviewSource,
  type Block,
  type StatementBlock,
} from './review/index.ts'
import type { Known } from './use-known.ts'

export type BlockRowProps = {
  readonly block: Block
  readonly source: ReviewSource
  /** Of a heading: how many statements will stand below it. */
  readonly statements: number
  readonly known: Known | null
}

export const BlockRow = memo(function BlockRow({
  block,
  source,
  statements,
  known,
}: BlockRowProps): ReactNode {
  return block.type === 'heading' ? (
    <HeadingRow block={block} statements={statements} />
  ) : (
    <StatementRow block={block} page={pageOf(source, block)} known={known} />
  )
})

function HeadingRow({
  block,
  statements,
}: {
  readonly block: HeadingBlock
  readonly statements: number
}): ReactNode {
  const text = useText()
  const { number, title, kind, continued, isRejected } = block
  return (
    <div className="bl-block bl-block--heading" data-rejected={isRejected ? '' : undefined}>
      <p className="bl-block__title" lang="nl">
        {number === null ? null : <span className="bl-block__number">{number}</span>}
        <span className="bl-block__words">
          {title ?? text(continued ? 'review.continued' : 'review.untitled')}
        </span>
      </p>
      <span className="bl-block__side">
        {isRejected ? <Rejected /> : null}
        {kind === 'chapter' ? text('domain.sectionKind.chapter') : null}
        <span className="bl-block__count">
          <span aria-hidden="true">{text.number(statements)}</span>
          <span className="bl-visually-hidden">{text('intake.found', { count: statements })}</span>
        </span>
      </span>
    </div>
  )
}

type StatementRowProps = {
  readonly block: StatementBlock
  readonly page: number
  readonly known: Known | null
}

function StatementRow({ block, page, known }: StatementRowProps): ReactNode {
  const text = useText()
  const { confidence, isRejected, isEdited } = block
  return (
    <div className="bl-block" data-rejected={isRejected ? '' : undefined}>
      <p className="bl-block__words" lang="nl">
        {block.text}
      </p>
      <div className="bl-block__facts">
        {isRejected ? <Rejected /> : null}
        {isUncertain(block) && confidence !== 'checked' ? (
          <Badge tone="warning" icon="alert">
            {text('review.uncertainAt', { percent: text.percent(confidence) })}
          </Badge>
        ) : null}
        {confidence === 'checked' && !isRejected ? (
          <span className="bl-block__fact">
            <Icon name="check" />
            {text('review.checked')}
          </span>
        ) : null}
        {isEdited ? <span className="bl-block__fact">{text('review.edited')}</span> : null}
        {known === null ? null : <KnownNote known={known} />}
        <span className="bl-block__fact">{text('library.page', { page })}</span>
      </div>
    </div>
  )
}

function Rejected(): ReactNode {
  return (
    <Badge tone="neutral" icon="close">
      {useText()('review.rejected')}
    </Badge>
  )
}
