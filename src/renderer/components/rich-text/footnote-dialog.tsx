/** Asks for the words of a footnote. */
import type { LexicalEditor } from 'lexical'
import { type ReactNode, useState } from 'react'
import type { Inline } from '../../../shared/domain/index.ts'
import { Button } from '../button.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { TextField } from '../text-field.tsx'
import { useWords } from '../words.ts'
import { putFootnote } from './commands.ts'

export type FootnoteDialogProps = {
  readonly editor: LexicalEditor
  /** The footnote that is selected, or null for a new one. */
  readonly footnote: Extract<Inline, { type: 'footnote' }> | null
  readonly onClose: () => void
}

export function FootnoteDialog({ editor, footnote, onClose }: FootnoteDialogProps): ReactNode {
  const say = useWords()
  const before = footnote?.content.map(({ text }) => text).join('') ?? ''
  const [words, setWords] = useState(before)
  const [error, setError] = useState<string | null>(null)
  const put = (next: string): void => {
    onClose()
    // Marks inside a footnote stay as long as its words do.
    if (next !== before) putFootnote(editor, next)
  }
  return (
    <FormDialog
      title={say('footnoteTitle')}
      isOpen
      submitLabel={say('footnotePut')}
      onClose={onClose}
      onSubmit={() => {
        if (words.trim() === '') setError(say('footnoteEmpty'))
        else put(words.trim())
      }}
    >
      <TextField label={say('footnoteText')} value={words} onChange={setWords} error={error} autoFocus />
      {footnote === null ? null : (
        <div>
          <Button tone="danger" onPress={() => put('')}>
            {say('footnoteRemove')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
