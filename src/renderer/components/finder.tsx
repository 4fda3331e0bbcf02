/**
 * A dialog in which typing finds things of many kinds and Enter takes the one in front. Focus stays in the field; the entry in
 * front is told through aria-activedescendant. The caller decides what fits the words; entries come in groups, in their order.
 */
import type { ReactNode } from 'react'
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField as AriaSearchField,
  Text,
} from 'react-aria-components'
import './finder.css'
import { Icon, type IconName } from './icon.tsx'

export type FinderEntry = {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  /** Shown softly behind the label. */
  readonly detail: string | null
  readonly shortcut: string | null
  /** Set when choosing it would do nothing now; it can still be chosen, to be told so. */
  readonly whyNot: string | null
}

export type FinderGroup = {
  readonly id: string
  readonly title: string
  readonly entries: readonly FinderEntry[]
}

export type FinderProps = {
  readonly title: string
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly FinderGroup[]
  /** Shown when there are no entries. */
  readonly nothing: string
  /** How much was found, read out politely. */
  readonly status: string
  /** What the keys do, shown below. */
  readonly hint: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

export function Finder(props: FinderProps): ReactNode {
  const { title, placeholder, query, onQuery, groups, nothing, status, hint, onChoose, onClose } = props
  return (
    <ModalOverlay
      className="bl-finder__overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="bl-finder__frame">
        <AriaDialog className="bl-finder" aria-label={title}>
          <Autocomplete inputValue={query} onInputChange={onQuery}>
            <AriaSearchField
              className="bl-finder__field"
              aria-label={placeholder}
              autoFocus
              onKeyDown={(event) => {
                // Escape closes at once; what was typed is not worth a second press.
                if (event.key === 'Escape') onClose()
                else event.continuePropagation()
              }}
            >
              <Icon name="search" />
              <Input
                className="bl-finder__input"
                placeholder={placeholder}
                spellCheck="false"
                {...combobox}
              />
            </AriaSearchField>
            <ListBox
              className="bl-finder__list"
              aria-label={title}
              onAction={(key) => onChoose(String(key))}
              renderEmptyState={() => <p className="bl-finder__nothing">{nothing}</p>}
            >
              {groups.map(({ id, title: heading, entries }) => (
                <ListBoxSection key={id} id={`group ${id}`}>
                  <Header className="bl-finder__group">{heading}</Header>
                  {entries.map((entry) => (
                    <FoundEntry key={entry.id} entry={entry} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
          <footer className="bl-finder__foot">
            <span aria-hidden="true">{hint}</span>
            <output aria-live="polite">{status}</output>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The field controls the list below it, which is always open; Autocomplete names that list. */
const combobox = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const

function FoundEntry({ entry }: { readonly entry: FinderEntry }): ReactNode {
  const { id, icon, label, detail, shortcut, whyNot } = entry
  const soft = whyNot ?? detail
  return (
    <ListBoxItem
      id={id}
      className="bl-finder__entry"
      textValue={label}
      data-cannot={whyNot === null ? undefined : ''}
    >
      <Icon name={icon} />
      {/* All of it, because what is seen must be part of the name (WCAG 2.5.3). */}
      <Text slot="label" className="bl-finder__words">
        <span className="bl-finder__label">{label}</span>
        {soft === null ? null : <span className="bl-finder__detail"> {soft}</span>}
        {shortcut === null ? null : <kbd className="bl-finder__keys"> {shortcut}</kbd>}
      </Text>
    </ListBoxItem>
  )
}
