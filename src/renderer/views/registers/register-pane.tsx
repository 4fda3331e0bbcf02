/** A register as a list with its filter, its menu and its keys. */
import { type ReactNode, useState } from 'react'
import {
  actionEntries,
  type ActionId,
  actionOfKey,
  type ActionStates,
  pickActions,
  runAction,
  runOrTell,
  useLetterKeys,
} from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { chooseEntry, type RegisterView, useStore } from '../../app/state/index.ts'
import { ContextMenu, type MenuPoint, PaneHeader } from '../../components/index.ts'
import { FilterBox } from './filter-box.tsx'
import { fits } from './fits.ts'
import { NothingFits } from './nothing-fits.tsx'
import { type RegisterEntry, RegisterList } from './register-list.tsx'

export type RegisterPaneProps = {
  readonly register: Exclude<RegisterView, 'tags'>
  readonly entries: readonly RegisterEntry[]
  readonly actions: ActionStates
  readonly groups: readonly (readonly ActionId[])[]
  /** Enter or double click. */
  readonly onOpen: () => void
  /** What stands beside the title. */
  readonly extra?: ReactNode
}

export function RegisterPane(props: RegisterPaneProps): ReactNode {
  const { register, entries, actions, groups, onOpen, extra } = props
  const text = useText()
  const letterKeys = useLetterKeys()
  const { notices, place } = useServices()
  const [filter, setFilter] = useState('')
  const [menuAt, setMenuAt] = useState<MenuPoint | null>(null)
  const chosen = useStore(place, (now) => now.entries[register])
  const shown = entries.filter(({ name, note }) => fits(filter, [name, note ?? '']))
  const name = text(`shell.view.${register}`)
  return (
    <>
      <PaneHeader title={name} note={text.number(entries.length)} actions={extra} />
      <FilterBox label={text(`${register}.filter`)} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <NothingFits onReset={() => setFilter('')} />
      ) : (
        <RegisterList
          register={register}
          entries={shown}
          onOpen={onOpen}
          onMenu={(id, at) => {
            place.set(chooseEntry(register, id))
            setMenuAt(at)
          }}
          onKey={(event) => {
            const action = actionOfKey(pickActions(actions, groups.flat()), event, 'list', letterKeys)
            if (action === null) return
            event.preventDefault()
            runOrTell(action, notices, text)
          }}
        />
      )}
      <ContextMenu
        label={entries.find(({ id }) => id === chosen)?.name ?? name}
        at={menuAt}
        entries={actionEntries(actions, groups, text)}
        onAction={(id) => runAction(actions, id)}
        onClose={() => setMenuAt(null)}
      />
    </>
  )
}
