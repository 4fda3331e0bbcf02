/** Asks for the address of a link. */
import type { LexicalEditor } from 'lexical'
import { type ReactNode, useState } from 'react'
import { Button } from '../button.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { TextField } from '../text-field.tsx'
import { useWords } from '../words.ts'
import { setLink } from './commands.ts'

export type LinkDialogProps = {
  readonly editor: LexicalEditor
  /** The address of the link that the caret is in, or null. */
  readonly href: string | null
  readonly onClose: () => void
}

export function LinkDialog({ editor, href, onClose }: LinkDialogProps): ReactNode {
  const say = useWords()
  const [address, setAddress] = useState(href ?? 'https://')
  const [error, setError] = useState<string | null>(null)
  const put = (next: string | null): void => {
    onClose()
    setLink(editor, next)
  }
  return (
    <FormDialog
      title={say('linkTitle')}
      size="narrow"
      isOpen
      submitLabel={say('linkPut')}
      onClose={onClose}
      onSubmit={() => {
        if (isAddress(address.trim())) put(address.trim())
        else setError(say('linkWrong'))
      }}
    >
      <TextField
        label={say('linkAddress')}
        help={say('linkHelp')}
        value={address}
        onChange={setAddress}
        error={error}
        autoFocus
      />
      {href === null ? null : (
        <div>
          <Button tone="danger" onPress={() => put(null)}>
            {say('linkRemove')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}

const isAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s/]/i.test(address)
