/** The register of organisations and people: who they are, what they said, and who is likely in it twice. */
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Stakeholder } from '../../../shared/contract/index.ts'
import { type ActionId, type ActionStates, useRegisterActions } from '../../app/actions/index.ts'
import { Answer, useProgrammes, useStakeholders, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goTo } from '../../app/state/index.ts'
import { Button, Checkbox, EmptyState } from '../../components/index.ts'
import { ActionsMenu, RegisterPane, RegisterPanes, StatementsOf, useEntry } from '../registers/index.ts'
import { likelyDoubles } from './likely-doubles.ts'
import { MergeStakeholders } from './merge-dialog.tsx'
import { StakeholderDetails } from './stakeholder-details.tsx'
import './stakeholders.css'

export function StakeholdersView(): ReactNode {
  return (
    <Answer query={useStakeholders()}>
      {(stakeholders) =>
        stakeholders.length === 0 ? <NoStakeholders /> : <Register stakeholders={stakeholders} />
      }
    </Answer>
  )
}

const actionGroups: readonly (readonly ActionId[])[] = [['rename-stakeholder', 'merge-stakeholder']]

/** What a merge is asked of: the chosen one, and the other when that is known already. */
type Merge = { readonly one: Stakeholder; readonly other: Stakeholder | null }

function Register({ stakeholders }: { readonly stakeholders: readonly Stakeholder[] }): ReactNode {
  const text = useText()
  const { enterPane } = useSplit()
  const nameField = useRef<HTMLInputElement>(null)
  const programmes = useProgrammes().data ?? []
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const [merge, setMerge] = useState<Merge | null>(null)
  const [shown, setShown] = useState<'all' | 'doubles'>('all')
  const doubles = useMemo(() => likelyDoubles(stakeholders), [stakeholders])
  const { chosen, choose } = useEntry('stakeholders', stakeholders)
  const nameOf = ({ organisation }: Stakeholder): string =>
    organisation === '' ? text('stakeholders.unnamed') : organisation
  const programmeOf = (stakeholder: Stakeholder): string | null =>
    programmes.length < 2 ? null : (programmes.find(({ id }) => id === stakeholder.programme)?.title ?? null)

  const readOnly = isReadOnly ? 'actions.why.readOnly' : null
  const none = chosen === null ? 'actions.why.noStakeholder' : null
  const others = stakeholders.filter((one) => one.programme === chosen?.programme && one.id !== chosen.id)
  const alone = others.length === 0 ? 'actions.why.noOtherStakeholder' : null
  const rename = (): void => {
    enterPane('details')
    nameField.current?.select()
    nameField.current?.focus()
  }
  const actions: ActionStates = {
    'rename-stakeholder': { whyNot: readOnly ?? none, run: rename },
    'merge-stakeholder': {
      whyNot: readOnly ?? none ?? alone,
      run: () => setMerge(chosen === null ? null : { one: chosen, other: null }),
    },
  }
  useRegisterActions(actions)

  const entries = stakeholders
    .filter(({ id }) => shown === 'all' || doubles.has(id))
    .map((stakeholder) => ({
      id: stakeholder.id,
      name: nameOf(stakeholder),
      note: joined([stakeholder.type, programmeOf(stakeholder)]),
      statements: stakeholder.statements,
    }))
  return (
    <>
      <RegisterPanes
        register="stakeholders"
        entries={
          <RegisterPane
            register="stakeholders"
            entries={entries}
            actions={actions}
            groups={actionGroups}
            onOpen={rename}
            extra={
              doubles.size === 0 && shown === 'all' ? undefined : (
                <Checkbox value={shown === 'doubles'} onChange={(only) => setShown(only ? 'doubles' : 'all')}>
                  {text('stakeholders.doublesCount', { count: doubles.size })}
                </Checkbox>
              )
            }
          />
        }
        statements={
          <StatementsOf
            register="stakeholders"
            icon="organisation"
            entry={
              chosen === null
                ? null
                : {
                    id: chosen.id,
                    name: nameOf(chosen),
                    scope: { kind: 'stakeholder', stakeholder: chosen.id },
                  }
            }
          />
        }
        details={
          chosen === null ? (
            <EmptyState
              icon="organisation"
              title={text('stakeholders.noneChosenTitle')}
              text={text('stakeholders.detailsText')}
            />
          ) : (
            <StakeholderDetails
              key={chosen.id}
              stakeholder={chosen}
              name={nameOf(chosen)}
              types={typesOf(stakeholders)}
              alike={stakeholders.filter(({ id }) => doubles.get(chosen.id)?.includes(id))}
              nameField={nameField}
              menu={<ActionsMenu name={nameOf(chosen)} actions={actions} groups={actionGroups} />}
              onMerge={(other) => setMerge({ one: chosen, other })}
            />
          )
        }
      />
      {merge === null ? null : (
        <MergeStakeholders
          {...merge}
          others={others}
          nameOf={nameOf}
          onMerged={choose}
          onClose={() => setMerge(null)}
        />
      )}
    </>
  )
}

function NoStakeholders(): ReactNode {
  const text = useText()
  const { place } = useServices()
  return (
    <EmptyState
      icon="organisation"
      title={text('stakeholders.emptyTitle')}
      text={text('stakeholders.emptyText')}
      actions={
        <Button icon="import" onPress={() => place.set(goTo('intake'))}>
          {text('stakeholders.import')}
        </Button>
      }
    />
  )
}

const typesOf = (stakeholders: readonly Stakeholder[]): readonly string[] =>
  [...new Set(stakeholders.flatMap(({ type }) => type ?? []))].toSorted((one, other) =>
    one.localeCompare(other, 'nl'),
  )

const joined = (parts: readonly (string | null)[]): string | null => {
  const told = parts.filter((part) => part !== null)
  return told.length === 0 ? null : told.join(' · ')
}
