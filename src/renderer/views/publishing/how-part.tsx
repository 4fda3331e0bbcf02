/** Hoe: a profile, and each of the settings that it holds. */
import { type ReactNode, useId } from 'react'
import type { Manner } from '../../../shared/document/index.ts'
import { actionEntries, type ActionId, runAction } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Checkbox, Choice, ComboBox, Icon, MenuButton } from '../../components/index.ts'
import type { Chosen } from './use-choice.ts'
import type { Profiles } from './use-profiles.tsx'

export type HowPartProps = { readonly chosen: Chosen; readonly profiles: Profiles }

const menu: readonly (readonly ActionId[])[] = [
  ['save-profile', 'update-profile', 'restore-profile'],
  ['rename-profile', 'remove-profile'],
]

export function HowPart({ chosen, profiles }: HowPartProps): ReactNode {
  const { state, change } = chosen
  return (
    <>
      <ProfileChoice profiles={profiles} />
      {/* The exchange format holds everything as it is. */}
      {state.format === 'json' ? null : (
        <Settings
          manner={state.manner}
          onChange={(part) => change({ manner: { ...state.manner, ...part } })}
        />
      )}
    </>
  )
}

function ProfileChoice({ profiles }: Pick<HowPartProps, 'profiles'>): ReactNode {
  const text = useText()
  const { options, chosen, isChanged, choose, states } = profiles
  return (
    <div className="bl-publishing__profile">
      <ComboBox
        label={text('publishing.profile')}
        options={options}
        chosen={chosen}
        onChoose={(id) => {
          if (id !== null) choose(id)
        }}
        {...(isChanged ? { help: text('publishing.profileChanged') } : {})}
      />
      <MenuButton
        label={text('publishing.profileMenu')}
        entries={actionEntries(states, menu, text)}
        onAction={(id) => runAction(states, id)}
      >
        <Icon name="more" />
      </MenuButton>
    </div>
  )
}

type SettingsProps = { readonly manner: Manner; readonly onChange: (part: Partial<Manner>) => void }

function Settings({ manner, onChange }: SettingsProps): ReactNode {
  const text = useText()
  return (
    <>
      <Shown manner={manner} onChange={onChange} />
      <Choice
        label={text('publishing.sources')}
        value={manner.sources}
        options={(['line', 'footnote', 'left-out'] as const).map((value) => ({
          value,
          label: text(`publishing.sourceChoices.${value}`),
        }))}
        onChange={(sources) => onChange({ sources })}
      />
      <Choice
        label={text('publishing.wording')}
        value={manner.wording}
        options={(['edited', 'verbatim'] as const).map((value) => ({
          value,
          label: text(`publishing.wordings.${value}`),
        }))}
        onChange={(wording) => onChange({ wording })}
      />
      <Choice
        label={text('publishing.organisations')}
        value={manner.organisations}
        options={(['named', 'anonymous'] as const).map((value) => ({
          value,
          label: text(`publishing.organisationChoices.${value}`),
        }))}
        onChange={(organisations) => onChange({ organisations })}
        {...(manner.organisations === 'anonymous' ? { help: text('publishing.anonymousHelp') } : {})}
      />
      <Choice
        label={text('publishing.order')}
        value={manner.order}
        options={(['as-placed', 'by-kind'] as const).map((value) => ({
          value,
          label: text(`publishing.orders.${value}`),
        }))}
        onChange={(order) => onChange({ order })}
      />
      <Choice
        label={text('publishing.columns')}
        value={manner.columns === 1 ? '1' : '2'}
        options={(['1', '2'] as const).map((value) => ({
          value,
          label: text(`publishing.columnChoices.${value}`),
        }))}
        onChange={(columns) => onChange({ columns: columns === '1' ? 1 : 2 })}
      />
    </>
  )
}

/** What may be left out. */
function Shown({ manner, onChange }: SettingsProps): ReactNode {
  const text = useText()
  const label = useId()
  return (
    // A fieldset draws its legend where no grid can place it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={label} className="bl-publishing__shown">
      <span id={label} className="bl-publishing__label">
        {text('publishing.shown')}
      </span>
      <div className="bl-publishing__boxes">
        {(['introductions', 'tags', 'links'] as const).map((what) => (
          <Checkbox
            key={what}
            value={manner[what] === 'shown'}
            onChange={(isShown) => onChange({ [what]: isShown ? 'shown' : 'left-out' })}
          >
            {text(`publishing.${what}`)}
          </Checkbox>
        ))}
      </div>
    </div>
  )
}
