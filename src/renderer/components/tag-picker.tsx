/** Several options chosen by typing: the chosen ones stand above as tags that Delete removes. */
import { type ReactNode, use, useEffect, useEffectEvent, useRef, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  FieldError,
  Group,
  Input,
  Label,
  Tag as AriaTag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components'
import { creatable } from './combo-box.tsx'
import './combo-box.css'
import { Icon } from './icon.tsx'
import { matchOptions, type Option } from './match-options.ts'
import { always, createId, OptionList } from './option-list.tsx'
import './text-field.css'
import { useWords } from './words.ts'

export type TagPickerProps = {
  readonly label: string
  readonly help?: string
  readonly error?: string | null
  readonly placeholder?: string
  readonly chosen: readonly Option[]
  /** What can be chosen; options chosen already are left out. */
  readonly options: readonly Option[]
  /** Set where options come from elsewhere: told what is typed; `options` are then shown as they come. */
  readonly onQuery?: (query: string) => void
  readonly isLoading?: boolean
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
  /** Set where a new option can be made of what was typed; the caller also adds it. */
  readonly onCreate?: (name: string) => void
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
}

export function TagPicker(props: TagPickerProps): ReactNode {
  const { label, help, error = null, chosen, options, onAdd, onRemove, onCreate, isReadOnly = false } = props
  const say = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [picks, setPicks] = useState(0)
  const taken = new Set(chosen.map(({ id }) => id))
  const left = options.filter(({ id }) => !taken.has(id))
  const matches =
    props.onQuery === undefined ? matchOptions(left, query) : left.map((option) => ({ option, via: null }))
  const creates = onCreate === undefined ? null : creatable(query, [...options, ...chosen])
  const ask = (next: string): void => {
    setQuery(next)
    props.onQuery?.(next)
  }
  return (
    <div className="bl-field bl-picker">
      {isReadOnly ? <span className="bl-field__label">{label}</span> : null}
      {chosen.length === 0 ? null : (
        <TagGroup
          aria-label={say('chosen', { label })}
          selectionMode="none"
          {...(isReadOnly
            ? {}
            : {
                onRemove: (keys) => {
                  // With the last tag goes its group, so focus would be lost.
                  if (keys.size >= chosen.length) input.current?.focus()
                  for (const key of keys) onRemove(String(key))
                },
              })}
        >
          <TagList className="bl-picker__tags" items={chosen}>
            {(option) => (
              <AriaTag id={option.id} className="bl-picker__tag" textValue={option.label}>
                {option.label}
                {isReadOnly ? null : (
                  <AriaButton slot="remove" className="bl-picker__remove">
                    <Icon name="close" />
                  </AriaButton>
                )}
              </AriaTag>
            )}
          </TagList>
        </TagGroup>
      )}
      {isReadOnly ? null : (
        <AriaComboBox
          className="bl-field bl-combo"
          inputValue={query}
          onInputChange={ask}
          selectedKey={null}
          onSelectionChange={(key) => {
            if (key === null) {
              // Escape, or leaving: what was typed is let go, or the list would open again.
              ask('')
              return
            }
            if (key === createId) onCreate?.(query.trim())
            else onAdd(String(key))
            ask('')
            setPicks(picks + 1)
          }}
          isInvalid={error !== null}
          validationBehavior="aria"
          allowsEmptyCollection
          // What fits was found already, also by other names.
          defaultFilter={always}
          menuTrigger="input"
        >
          <CloseAfter picks={picks} />
          <Label className="bl-field__label">{label}</Label>
          <Group className="bl-combo__box">
            <Input
              ref={input}
              className="bl-field__input bl-combo__input"
              autoFocus={props.autoFocus ?? false}
              onKeyDown={(event) => {
                const last = chosen.at(-1)
                if (event.key === 'Backspace' && query === '' && last !== undefined) onRemove(last.id)
              }}
              {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
            />
            <AriaButton className="bl-combo__open">
              <Icon name="chevron-down" />
            </AriaButton>
          </Group>
          {help === undefined ? null : (
            <Text slot="description" className="bl-field__help">
              {help}
            </Text>
          )}
          <FieldError className="bl-field__error">{error}</FieldError>
          <OptionList matches={matches} creates={creates} isLoading={props.isLoading ?? false} />
        </AriaComboBox>
      )}
    </div>
  )
}

/** Closes the options after a pick. The field itself never holds a choice, so React Aria would leave them open. */
function CloseAfter({ picks }: { readonly picks: number }): ReactNode {
  const state = use(ComboBoxStateContext)
  const close = useEffectEvent(() => state?.close())
  useEffect(() => {
    if (picks > 0) close()
  }, [picks])
  return null
}
