/** Changing the text of a proposed statement. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { Button, TextArea } from '../../components/index.ts'
import { type Desk, editText, type StatementBlock, take } from './review/index.ts'

export type EditPanelProps = {
  readonly block: StatementBlock
  readonly settle: (update: (desk: Desk) => Desk) => void
  readonly onLeave: () => void
}

export function EditPanel({ block, settle, onLeave }: EditPanelProps): ReactNode {
  const text = useText()
  const [words, setWords] = useState(block.text)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const save = (): void => settle((desk) => take(desk, editText(desk.history.now, block.key, words)))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    save()
  }
  return (
    <div ref={box} className="bl-review__panel">
      <h3>{text('review.editTitle')}</h3>
      <TextArea
        label={text('review.editTitle')}
        value={words}
        onChange={setWords}
        onBlur={() => {}}
        onKeyDown={onKeyDown}
      />
      <footer>
        <p>{text('review.editHelp')}</p>
        <Button onPress={onLeave}>{text('review.leave')}</Button>
        <Button tone="primary" onPress={save}>
          {text('review.save')}
        </Button>
      </footer>
    </div>
  )
}
