/** Dialogs. */
import { type ReactNode, useState } from 'react'
import { Button, ConfirmDialog, Dialog, FormDialog, TextField } from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

export function Overlays({ report }: { readonly report: Report }): ReactNode {
  const [open, setOpen] = useState<'dialog' | 'form' | 'confirm' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <div className="bl-gallery__line">
      <Button onPress={() => setOpen('dialog')}>Dialoog…</Button>
      <Button onPress={() => setOpen('form')}>Formulier…</Button>
      <Button onPress={() => setOpen('confirm')}>Vraag…</Button>
      <Dialog title="Sneltoetsen" closeLabel="Sluiten" isOpen={open === 'dialog'} onClose={close}>
        <p>Enter opent, Esc sluit.</p>
      </Dialog>
      <EditionForm
        isOpen={open === 'form'}
        onClose={close}
        onMade={(name) => {
          close()
          report(`gemaakt: ${name}`)
        }}
      />
      <ConfirmDialog
        title="Definitief verwijderen?"
        confirmLabel="Verwijderen"
        tone="danger"
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={() => {
          close()
          report('verwijderd')
        }}
      >
        <p>Drie uitspraken verdwijnen voorgoed. De bron blijft bewaard.</p>
      </ConfirmDialog>
    </div>
  )
}

type EditionFormProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onMade: (name: string) => void
}

function EditionForm({ isOpen, onClose, onMade }: EditionFormProps): ReactNode {
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  return (
    <FormDialog
      title="Nieuwe editie"
      submitLabel="Editie maken"
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => {
        if (name === '') setError('Geef de editie een naam.')
        else onMade(name)
      }}
    >
      <TextField label="Naam" value={name} onChange={setName} error={error} autoFocus />
      <TextField label="Kenmerk" value="" onChange={() => {}} help="Zoals 2026." />
    </FormDialog>
  )
}
