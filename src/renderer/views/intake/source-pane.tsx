/** The source as it stands, line by line, with the words of each proposal marked. */
import { type KeyboardEvent, memo, type ReactNode, useMemo } from 'react'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Icon, PaneHeader, VirtualList } from '../../components/index.ts'
import type { IntakeJob } from './intake-job.ts'
import { chooseLine, type Desk } from './review/index.ts'
import { type Piece, piecesByLine } from './source-pieces.ts'

export type SourcePaneProps = {
  readonly desk: Desk
  readonly job: IntakeJob
  readonly onChoose: (key: string, line: number) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function SourcePane({ desk, job, onChoose, onKey }: SourcePaneProps): ReactNode {
  const text = useText()
  const letterKeys = useLetterKeys()
  const review = desk.history.now
  const { lines, name, printed } = review.source
  const printedPage = (ordinal: number): number => printed.get(ordinal) ?? ordinal
  const pieces = useMemo(() => piecesByLine(review), [review])
  return (
    <>
      <PaneHeader title={text('review.source')} note={name} />
      <VirtualList
        letterKeys={letterKeys}
        label={text('review.source')}
        count={lines.length}
        keyOf={String}
        typicalHeight={22}
        align="center"
        active={desk.line - 1}
        onActivate={(index) => job.change((now) => chooseLine(now, index + 1))}
        onKey={onKey}
      >
        {(index) => (
          <Line
            line={index + 1}
            page={startsPage(lines, index) ? printedPage(lines[index]?.page ?? 1) : null}
            pieces={pieces(index + 1)}
            chosen={desk.chosen}
            onChoose={onChoose}
          />
        )}
      </VirtualList>
    </>
  )
}

const startsPage = (lines: readonly { readonly page: number }[], index: number): boolean =>
  lines[index]?.page !== lines[index - 1]?.page

type LineProps = Pick<SourcePaneProps, 'onChoose'> & {
  readonly line: number
  /** The page that starts here, or null. */
  readonly page: number | null
  readonly pieces: readonly Piece[]
  readonly chosen: string
}

const Line = memo(function Line({ line, page, pieces, chosen, onChoose }: LineProps): ReactNode {
  const text = useText()
  return (
    <div className="bl-source-line">
      {page === null ? null : <span className="bl-source-line__page">{text('review.page', { page })}</span>}
      <span className="bl-source-line__number">{line}</span>
      <span className="bl-source-line__text" lang="nl">
        {pieces.map(({ key, from, text: words, state, startsBlock, isBeside }) => (
          // The list takes the keys; with arrows and letters every piece can be reached.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <span
            key={from}
            className="bl-source-piece"
            data-state={state}
            data-chosen={key !== null && key === chosen ? '' : undefined}
            data-starts={startsBlock ? '' : undefined}
            data-beside={isBeside ? '' : undefined}
            onClick={() => {
              if (key !== null) onChoose(key, line)
            }}
          >
            {state === 'uncertain' && startsBlock ? (
              <>
                <Icon name="alert" />
                <span className="bl-visually-hidden">{text('review.uncertainLine')} </span>
              </>
            ) : null}
            {words}
          </span>
        ))}
      </span>
    </div>
  )
})
