/** Profiles: the ones that always are there and those of the programme, and what can be done with them. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ExportProfile } from '../../../shared/contract/index.ts'
import { type Manner, profileNames, profiles as fixed } from '../../../shared/document/index.ts'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import type { ActionState, ActionStates } from '../../app/actions/index.ts'
import { useChange, useStatus, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { firstProfile, isProfileName, isSameManner, withProfile } from '../../app/state/index.ts'
import type { Option } from '../../components/index.ts'
import { TitleDialog } from '../library/index.ts'
import type { Chosen } from './use-choice.ts'

export type Profiles = {
  readonly options: readonly Option[]
  readonly chosen: string | null
  /** Whether the settings are no longer those of the chosen profile. */
  readonly isChanged: boolean
  readonly choose: (profile: string) => void
  readonly states: ActionStates
  readonly dialog: ReactNode
}

type Question = { readonly type: 'save' } | { readonly type: 'rename'; readonly profile: ExportProfile }

export function useProfiles({ state, change, edition }: Chosen): Profiles {
  const text = useText()
  const { publishing, queries } = useServices()
  const make = useChange()
  const inSight = useWhere().programme
  const programme = edition?.programme.id ?? inSight?.id ?? null
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const [question, setQuestion] = useState<Question | null>(null)
  const close = (): void => setQuestion(null)
  const list = useQuery(queries.exportProfiles.list.queryOptions()).data ?? []
  const own = list.filter((profile) => profile.programme === programme)
  const chosenOwn = own.find(({ id }) => id === state.profile) ?? null
  const manner: Manner | null = isProfileName(state.profile)
    ? fixed[state.profile]
    : (chosenOwn?.manner ?? null)
  const isChanged = manner !== null && !isSameManner(manner, state.manner)

  const whyReadOnly: MessageKey | null = isReadOnly ? 'actions.why.readOnly' : null
  const onOwn = (whyNot: MessageKey | null, work: (profile: ExportProfile) => void): ActionState => ({
    whyNot: whyReadOnly ?? (chosenOwn === null ? 'actions.why.noOwnProfile' : whyNot),
    run: () => {
      if (chosenOwn !== null) work(chosenOwn)
    },
  })
  const unchanged: MessageKey | null = isChanged ? null : 'actions.why.sameAsProfile'

  return {
    options: [
      ...profileNames.map((name) => ({ id: name, label: name })),
      ...own.map(({ id, name }) => ({ id, label: name })),
    ],
    chosen: manner === null ? null : state.profile,
    isChanged,
    choose(profile) {
      const next = isProfileName(profile) ? fixed[profile] : own.find(({ id }) => id === profile)?.manner
      if (next !== undefined) publishing.set(withProfile(profile, next))
    },
    states: {
      'save-profile': {
        whyNot: whyReadOnly ?? (programme === null ? 'actions.why.noProgramme' : null),
        run: () => setQuestion({ type: 'save' }),
      },
      'update-profile': onOwn(
        unchanged,
        ({ id }) => void make((client) => client.exportProfiles.change({ id, manner: state.manner })),
      ),
      'restore-profile': {
        whyNot: unchanged,
        run: () => {
          if (manner !== null) change({ manner })
        },
      },
      'rename-profile': onOwn(null, (profile) => setQuestion({ type: 'rename', profile })),
      'remove-profile': onOwn(null, (profile) => void remove(profile)),
    },
    dialog: questionDialog(),
  }

  /** The settings stay as they are; the profile that they are compared with is another. */
  async function remove({ id }: ExportProfile): Promise<void> {
    const removed = await make((client) => client.exportProfiles.remove({ id }))
    if (removed !== null) change({ profile: firstProfile })
  }

  function questionDialog(): ReactNode {
    switch (question?.type) {
      case undefined:
        return null
      case 'save':
        return (
          <TitleDialog
            title={text('publishing.saveProfile')}
            label={text('publishing.profileName')}
            help={text('publishing.saveProfileHelp')}
            submitLabel={text('publishing.saveProfileSubmit')}
            missing={text('publishing.profileMissing')}
            work={(client, name) =>
              client.exportProfiles.create({ programme: programme ?? '', name, manner: state.manner })
            }
            onDone={({ id }) => change({ profile: id })}
            onClose={close}
          />
        )
      case 'rename': {
        const { id, name } = question.profile
        return (
          <TitleDialog
            title={text('publishing.renameProfile')}
            label={text('publishing.profileName')}
            submitLabel={text('publishing.renameProfileSubmit')}
            missing={text('publishing.profileMissing')}
            start={name}
            work={(client, next) => client.exportProfiles.change({ id, name: next })}
            onClose={close}
          />
        )
      }
    }
  }
}
