/** Choosing the word before which a block is split: a slider over its words. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { Button } from '../../components/index.ts'
import { type Block, type Desk, sentenceStarts, splitAt, take } from './review/index.ts'

export type SplitPanelProps = {
  readonly block: Block
  readonly settle: (update: (desk: Desk) => Desk) => void
  readonly onLeave: () => void
}

export function SplitPanel({ block, settle, onLeave }: SplitPanelProps): ReactNode {
  const text = useText()
  const { words, key } = block
  const sentences = sentenceStarts(block)
  const [at, setAt] = useState(sentences[0] ?? Math.ceil(words.length / 2))
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => slider.current?.focus(), [])
  const split = (): void => settle((desk) => take(desk, splitAt(desk.history.now, key, at)))
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = wordByKey(event.key, at, words.length, sentences)
    if (moved !== null) setAt(moved)
    else if (event.key === 'Enter') split()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <div className="bl-review__panel">
      <h3 id="split-title">{text('review.splitTitle')}</h3>
      <div
        ref={slider}
        className="bl-split"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its stops are words, which an input cannot show
        role="slider"
        tabIndex={0}
        aria-labelledby="split-title"
        aria-valuemin={1}
        aria-valuemax={words.length - 1}
        aria-valuenow={at}
        aria-valuetext={text('review.splitAt', { word: words[at]?.text ?? '' })}
        lang="nl"
        onKeyDown={onKeyDown}
      >
        {words.map((word, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <span
            key={`${word.line}:${word.from}`}
            data-part={index < at ? 'first' : 'second'}
            data-cut={index === at ? '' : undefined}
            onClick={() => setAt(Math.max(index, 1))}
          >
            {word.text}{' '}
          </span>
        ))}
      </div>
      <footer>
        <p>{text('review.splitHelp')}</p>
        <Button onPress={onLeave}>{text('review.leave')}</Button>
        <Button tone="primary" onPress={split}>
          {text('review.splitHere')}
        </Button>
      </footer>
    </div>
  )
}

/** The word that a key goes to, or null when it is no movement; words count from 0 and the first is no place to split. */
function wordByKey(key: string, at: number, count: number, sentences: readonly number[]): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1)
    case 'ArrowLeft':
      return Math.max(at - 1, 1)
    case 'ArrowDown':
    case 's':
    case 'S':
      return sentences.find((start) => start > at) ?? at
    case 'ArrowUp':
      return sentences.findLast((start) => start < at) ?? at
    case 'Home':
      return 1
    case 'End':
      return count - 1
    default:
      return null
  }
}
