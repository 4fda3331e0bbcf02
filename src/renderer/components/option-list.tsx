/** The options of a typeahead, under their groups, with the one that makes a new thing at the end. */
import type { ReactNode } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, Popover, Text } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { Match } from './match-options.ts'
import './option-list.css'
import { useWords } from './words.ts'

/** No option of a caller begins with a blank. */
export const createId = ' create'

/** The filter of a field whose options were filtered before they came. */
export const always = (): boolean => true

export type OptionListProps = {
  readonly matches: readonly Match[]
  /** What would be made anew, or null. */
  readonly creates: string | null
  readonly isLoading: boolean
}

export function OptionList({ matches, creates, isLoading }: OptionListProps): ReactNode {
  const say = useWords()
  const groups = [...Map.groupBy(matches, ({ option }) => option.group ?? '')]
  return (
    <Popover className="bl-popover bl-options__popover" offset={4}>
      <ListBox
        className="bl-options"
        renderEmptyState={() => <p className="bl-options__none">{say(isLoading ? 'busy' : 'nothingFits')}</p>}
      >
        {groups.map(([group, found]) =>
          group === '' ? (
            found.map((match) => <OptionItem key={match.option.id} match={match} />)
          ) : (
            <ListBoxSection key={group} id={`group ${group}`}>
              <Header className="bl-options__group">{group}</Header>
              {found.map((match) => (
                <OptionItem key={match.option.id} match={match} />
              ))}
            </ListBoxSection>
          ),
        )}
        {creates === null ? null : (
          <ListBoxItem id={createId} className="bl-options__item" textValue={creates}>
            <Icon name="add" />
            <Text slot="label" className="bl-options__label">
              {say('create', { text: creates })}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}

function OptionItem({ match: { option, via } }: { readonly match: Match }): ReactNode {
  const say = useWords()
  const details = [via === null ? null : say('alsoCalled', { name: via }), option.detail ?? null]
  const detail = details.filter((part) => part !== null).join(' · ')
  return (
    <ListBoxItem id={option.id} className="bl-options__item" textValue={option.label}>
      <Text slot="label" className="bl-options__label">
        {option.label}
        {detail === '' ? null : <span className="bl-options__detail"> {detail}</span>}
      </Text>
    </ListBoxItem>
  )
}
