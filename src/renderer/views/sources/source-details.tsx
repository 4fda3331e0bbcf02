/** What is known of a source. */
import type { ReactNode, Ref } from 'react'
import type { SourceSummary } from '../../../shared/contract/index.ts'
import { type ActionStates, runAction } from '../../app/actions/index.ts'
import { useChange, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, PaneHeader } from '../../components/index.ts'
import { SavedField } from '../registers/index.ts'
import { fileSize } from './file-size.ts'

export type SourceDetailsProps = {
  readonly source: SourceSummary
  readonly actions: ActionStates
  readonly nameField: Ref<HTMLInputElement>
}

export function SourceDetails({ source, actions, nameField }: SourceDetailsProps): ReactNode {
  const text = useText()
  const change = useChange()
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const { id, name, format, size, takenIn, statements } = source
  return (
    <>
      <PaneHeader title={name} />
      <div className="bl-register-fields">
        <SavedField
          label={text('sources.name')}
          inputRef={nameField}
          value={name}
          isReadOnly={isReadOnly}
          onSave={(next) => void change((client) => client.register.renameSource({ id, name: next }))}
        />
        <dl className="bl-register-facts">
          {format === null ? null : (
            <>
              <dt>{text('sources.format')}</dt>
              <dd>{format === 'text' ? text('sources.formatText') : format}</dd>
            </>
          )}
          {size === null ? null : (
            <>
              <dt>{text('sources.size')}</dt>
              <dd>{fileSize(size, text)}</dd>
            </>
          )}
          <dt>{text('sources.takenIn')}</dt>
          <dd>{takenIn === null ? text('sources.unknown') : text.moment(takenIn)}</dd>
          <dt>{text('sources.statements')}</dt>
          <dd>{text.number(statements)}</dd>
        </dl>
        {size === null ? (
          <p>{text('sources.onlyName')}</p>
        ) : (
          <div className="bl-register-actions">
            <Button icon="document" onPress={() => runAction(actions, 'open-source')}>
              {text('sources.open')}
            </Button>
            <Button icon="download" onPress={() => runAction(actions, 'save-source')}>
              {text('sources.save')}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
