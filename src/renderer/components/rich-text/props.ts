/** What the editor of rich text asks and offers. */
import type { FocusEventHandler, KeyboardEventHandler, Ref } from 'react'
import type { RichText } from '../../../shared/domain/index.ts'
import type { HistoryReach } from './create-editor.ts'

export type RichTextEditorProps = {
  readonly label: string
  readonly value: RichText
  /** Changes when `value` is another text than the one being written, such as a stored revision; the editor then takes it over. */
  readonly revision: string | number
  readonly onChange: (value: RichText) => void
  readonly isReadOnly?: boolean
  /** Focus left the text, its toolbar and its dialogs. */
  readonly onBlur?: FocusEventHandler
  /** Keys the editor did nothing with are not `defaultPrevented`; so is Ctrl Z once it has nothing of its own to undo. */
  readonly onKeyDown?: KeyboardEventHandler
  readonly onHistory?: (reach: HistoryReach) => void
  /** An update that failed: the text stands as it was before it. */
  readonly onError?: (error: Error) => void
  readonly ref?: Ref<RichTextHandle>
}

/** For who commands the editor from elsewhere, such as the menu of the window. */
export type RichTextHandle = {
  readonly focus: () => void
  /** Puts words where the caret is, as if they were typed. */
  readonly type: (words: string) => void
  readonly undo: () => void
  readonly redo: () => void
}
