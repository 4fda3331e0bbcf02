/**
 * A dialog in which typing finds things of many kinds and Enter takes the one in front. Focus stays in the field; the entry in
 * front is told through aria-activedescendant. The caller decides what fits the words; entries come in groups, in their order.
 */
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
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
  const list = useId()
  const entries = groups.flatMap((group) => group.entries)
  const { front, step, goTo } = useFront(entries, query)
  const elementId = (entry: string): string => `${list} ${entry}`.replaceAll(/\s/g, '-')

  const onKeyDown = (event: KeyboardEvent): void => {
    // While letters are being composed their keys belong to that.
    if (event.nativeEvent.isComposing) return
    const way = ways[event.key]
    if (way !== undefined) step(way)
    else if (event.key === 'Enter' && front !== null) onChoose(front)
    // Escape closes at once; what was typed is not worth a second press.
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }

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
          <div className="bl-finder__field">
            <Icon name="search" />
            <input
              className="bl-finder__input"
              type="search"
              role="combobox"
              aria-label={placeholder}
              aria-expanded={entries.length > 0}
              aria-haspopup="listbox"
              aria-autocomplete="list"
              aria-controls={list}
              aria-activedescendant={front === null ? undefined : elementId(front)}
              autoComplete="off"
              spellCheck="false"
              placeholder={placeholder}
              value={query}
              ref={takeFocus}
              onChange={(event) => onQuery(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
          {entries.length === 0 ? (
            <p className="bl-finder__nothing">{nothing}</p>
          ) : (
            <div
              className="bl-finder__list"
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold rows like these
              role="listbox"
              id={list}
              aria-label={title}
              tabIndex={-1}
              // Pressing a mouse button must not take focus from the field.
              onMouseDown={(event) => event.preventDefault()}
            >
              {groups.map((group) => (
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no part of a listbox
                <div key={group.id} role="group" aria-labelledby={elementId(`group ${group.id}`)}>
                  <div className="bl-finder__group" role="presentation" id={elementId(`group ${group.id}`)}>
                    {group.title}
                  </div>
                  {group.entries.map((entry) => (
                    <FoundEntry
                      key={entry.id}
                      entry={entry}
                      elementId={elementId(entry.id)}
                      place={entry.id === front ? 'front' : 'behind'}
                      onPoint={() => goTo(entry.id)}
                      onChoose={() => onChoose(entry.id)}
                    />
                  ))}
                </div>
              ))}
            </div>
          )}
          <footer className="bl-finder__foot">
            <span aria-hidden="true">{hint}</span>
            <output aria-live="polite">{status}</output>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** How many entries a key goes on. */
const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** React sets focus after the dialog did; the field comes first. */
const takeFocus = (field: HTMLInputElement | null): void => field?.focus()

type Front = {
  readonly front: string | null
  readonly step: (by: number) => void
  readonly goTo: (id: string) => void
}

/** The entry in front: the one gone to with these words, as long as it is there; the first otherwise. */
function useFront(entries: readonly FinderEntry[], query: string): Front {
  const [gone, setGone] = useState<{ readonly query: string; readonly id: string } | null>(null)
  const at = gone?.query === query ? entries.findIndex(({ id }) => id === gone.id) : -1
  const index = Math.max(at, 0)
  const goTo = (id: string): void => setGone({ query, id })
  return {
    front: entries[index]?.id ?? null,
    goTo,
    step: (by) => {
      const last = entries.length - 1
      // One step past an end comes in at the other; a longer one stops at the end.
      const wrapped = Math.abs(by) === 1 ? (index + by + entries.length) % entries.length : index + by
      const next = entries[Math.min(Math.max(wrapped, 0), last)]
      if (next !== undefined) goTo(next.id)
    },
  }
}

type FoundEntryProps = {
  readonly entry: FinderEntry
  readonly elementId: string
  readonly place: 'front' | 'behind'
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function FoundEntry({ entry, elementId, place, onPoint, onChoose }: FoundEntryProps): ReactNode {
  const { icon, label, detail, shortcut, whyNot } = entry
  const soft = whyNot ?? detail
  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place === 'front') row.current?.scrollIntoView({ block: 'nearest' })
  }, [place])
  return (
    // Keys stay in the field, as a combobox has it; the mouse chooses here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={row}
      id={elementId}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      aria-selected={place === 'front'}
      className="bl-finder__entry"
      data-focused={place === 'front' ? '' : undefined}
      data-cannot={whyNot === null ? undefined : ''}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <Icon name={icon} />
      {/* All of it, because what is seen must be part of the name (WCAG 2.5.3). */}
      <span className="bl-finder__words">
        <span className="bl-finder__label">{label}</span>
        {soft === null ? null : <span className="bl-finder__detail"> {soft}</span>}
        {shortcut === null ? null : <kbd className="bl-finder__keys"> {shortcut}</kbd>}
      </span>
    </div>
  )
}
