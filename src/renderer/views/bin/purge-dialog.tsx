/** Asks twice before statements are deleted for good, and says where their words remain. */
import { type ReactNode, useState } from 'react'
import { type BinnedStatement, useSourceNames } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { ConfirmDialog } from '../../components/index.ts'

export type PurgeDialogProps = {
  readonly statements: readonly BinnedStatement[]
  readonly onClose: () => void
}

export function PurgeDialog({ statements, onClose }: PurgeDialogProps): ReactNode {
  const text = useText()
  const { client, notices } = useServices()
  const ids = statements.map(({ id }) => id)
  const sources = useSourceNames(ids).data ?? []
  const [asked, setAsked] = useState<'once' | 'twice'>('once')
  const [isBusy, setIsBusy] = useState(false)
  const count = ids.length

  const purge = async (): Promise<void> => {
    setIsBusy(true)
    try {
      const { keptSources } = await client.statements.purge({ ids })
      const kept = keptSources.length === 0 ? '' : ` ${text('bin.kept', { names: keptSources.join(', ') })}`
      notify(notices, 'info', `${text('bin.purged', { count })}${kept}`)
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
    }
    onClose()
  }

  if (asked === 'once')
    return (
      <ConfirmDialog
        key="once"
        title={text('bin.purgeTitle', { count })}
        confirmLabel={text('bin.purgeOnward')}
        tone="danger"
        isOpen
        onConfirm={() => setAsked('twice')}
        onClose={onClose}
      >
        <p>{text('bin.purgeText')}</p>
        <p>{text('bin.purgeCopies')}</p>
        {sources.length === 0 ? null : <p>{text('bin.purgeSources', { names: sources.join(', ') })}</p>}
      </ConfirmDialog>
    )
  return (
    <ConfirmDialog
      key="twice"
      title={text('bin.sureTitle')}
      confirmLabel={text('bin.sureSubmit')}
      tone="danger"
      isOpen
      isBusy={isBusy}
      onConfirm={() => void purge()}
      onClose={onClose}
    >
      <p>{text('bin.sureText', { count })}</p>
    </ConfirmDialog>
  )
}
