/** Writes an edition as a file that any knowledge base can import. */
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { EditionSummary } from '../../../shared/contract/index.ts'
import { ComboBox, FormDialog } from '../../components/index.ts'
import { editionName, useEditions, useWhere } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'

export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText()
  const editions = useEditions().data ?? []
  const here = useWhere().edition
  const [chosen, setChosen] = useState<string | null>(here?.id ?? null)
  const [isMissing, setIsMissing] = useState(false)
  const exporting = useExport(onClose)
  const edition = editions.find(({ id }) => id === chosen)
  return (
    <FormDialog
      title={text('shell.export.title')}
      size="narrow"
      isOpen
      submitLabel={text('shell.export.save')}
      error={exporting.error === null ? null : text.error(toClientError(exporting.error))}
      isBusy={exporting.isPending}
      onSubmit={() => {
        setIsMissing(edition === undefined)
        if (edition !== undefined) exporting.mutate(edition)
      }}
      onClose={onClose}
    >
      <ComboBox
        label={text('shell.export.edition')}
        help={text('shell.export.help')}
        error={isMissing && edition === undefined ? text('shell.export.missing') : null}
        options={editions.map((one) => ({
          id: one.id,
          label: editionName(one, editions),
          detail: one.programme.title,
        }))}
        chosen={chosen}
        onChoose={setChosen}
        isRequired
        autoFocus
      />
    </FormDialog>
  )
}

/** Says where it went; when the officer thinks better of it, the dialog stays. */
function useExport(onDone: () => void) {
  const { client, notices, platform } = useServices()
  const text = useText()
  return useMutation({
    async mutationFn({ id, title }: EditionSummary) {
      const name = `${title}.json`
      const edition = await client.library.exportEdition({ edition: id })
      const content = new Blob([`${JSON.stringify(edition, null, 2)}\n`], { type: 'application/json' })
      return { name, outcome: await platform.saveFile(name, content) }
    },
    onSuccess({ name, outcome }) {
      if (outcome === 'cancelled') return
      notify(notices, 'info', text('shell.export.saved', { name }))
      onDone()
    },
  })
}
