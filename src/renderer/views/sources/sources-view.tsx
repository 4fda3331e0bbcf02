/** The register of sources: what they are, what came from them, and the files themselves. */
import { type ReactNode, useRef, useState } from 'react'
import type { SourceSummary } from '../../../shared/contract/index.ts'
import { type ActionId, type ActionStates, runAction, useRegisterActions } from '../../app/actions/index.ts'
import { Answer, useProgrammes, useSources, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goTo, notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import { Button, EmptyState } from '../../components/index.ts'
import { RegisterPane, RegisterPanes, StatementsOf, useEntry } from '../registers/index.ts'
import { fileSize } from './file-size.ts'
import { SourceDetails } from './source-details.tsx'
import { SourceText } from './source-text.tsx'

export function SourcesView(): ReactNode {
  return (
    <Answer query={useSources()}>
      {(sources) => (sources.length === 0 ? <NoSources /> : <Register sources={sources} />)}
    </Answer>
  )
}

const actionGroups: readonly (readonly ActionId[])[] = [['open-source', 'save-source'], ['rename-source']]

function Register({ sources }: { readonly sources: readonly SourceSummary[] }): ReactNode {
  const text = useText()
  const { client, notices, platform } = useServices()
  const { enterPane } = useSplit()
  const nameField = useRef<HTMLInputElement>(null)
  const programmes = useProgrammes().data ?? []
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const [reading, setReading] = useState<SourceSummary | null>(null)
  const { chosen } = useEntry('sources', sources)

  const save = async ({ id }: SourceSummary): Promise<void> => {
    try {
      const { name, content } = await client.register.sourceFile({ id })
      const outcome = await platform.saveFile(name, content)
      if (outcome === 'saved') notify(notices, 'info', text('sources.saved', { name }))
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
    }
  }
  const onChosen = (act: (source: SourceSummary) => void) => (): void => {
    if (chosen !== null) act(chosen)
  }
  const none = chosen === null ? 'actions.why.noSource' : null
  const noFile = chosen?.size === null ? 'actions.why.noSourceFile' : null
  const rename = (): void => {
    enterPane('details')
    nameField.current?.select()
    nameField.current?.focus()
  }
  const actions: ActionStates = {
    'open-source': { whyNot: none ?? noFile, run: onChosen(setReading) },
    'save-source': { whyNot: none ?? noFile, run: onChosen((source) => void save(source)) },
    'rename-source': {
      whyNot: (isReadOnly ? 'actions.why.readOnly' : null) ?? none,
      run: rename,
    },
  }
  useRegisterActions(actions)

  const entries = sources.map(({ id, name, programme, size, statements }) => {
    const facts = [
      size === null ? null : fileSize(size, text),
      programmes.length < 2 ? null : (programmes.find((one) => one.id === programme)?.title ?? null),
    ].filter((fact) => fact !== null)
    return { id, name, note: facts.length === 0 ? null : facts.join(' · '), statements }
  })
  return (
    <>
      <RegisterPanes
        register="sources"
        entries={
          <RegisterPane
            register="sources"
            entries={entries}
            actions={actions}
            groups={actionGroups}
            onOpen={() => {
              if (chosen?.size === null) enterPane('details')
              else runAction(actions, 'open-source')
            }}
          />
        }
        statements={
          <StatementsOf
            register="sources"
            icon="source"
            entry={
              chosen === null
                ? null
                : { id: chosen.id, name: chosen.name, scope: { kind: 'source', source: chosen.id } }
            }
          />
        }
        details={
          chosen === null ? (
            <EmptyState
              icon="source"
              title={text('sources.noneChosenTitle')}
              text={text('sources.detailsText')}
            />
          ) : (
            <SourceDetails key={chosen.id} source={chosen} actions={actions} nameField={nameField} />
          )
        }
      />
      {reading === null ? null : (
        <SourceText source={reading} onSave={() => void save(reading)} onClose={() => setReading(null)} />
      )}
    </>
  )
}

function NoSources(): ReactNode {
  const text = useText()
  const { place } = useServices()
  return (
    <EmptyState
      icon="source"
      title={text('sources.emptyTitle')}
      text={text('sources.emptyText')}
      actions={
        <Button icon="import" onPress={() => place.set(goTo('intake'))}>
          {text('sources.import')}
        </Button>
      }
    />
  )
}
