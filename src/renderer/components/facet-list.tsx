/** Values with how often each occurs, of which several can be chosen. One tab stop; Enter, space bar or a click chooses; a long list folds. */
import { type ReactNode, useId, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { Button } from './button.tsx'
import './facet-list.css'
import { Icon } from './icon.tsx'
import { useWords } from './words.ts'

export type FacetValue = { readonly id: string; readonly count: number }

export type FacetListProps = {
  readonly title: string
  /** In the order in which they stand. */
  readonly values: readonly FacetValue[]
  /** Asked only of those that stand there. */
  readonly labelOf: (id: string) => string
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
  /** The count as it stands beside the label. */
  readonly showCount: (count: number) => string
  /** The count in words, for those who do not see it beside the label. */
  readonly describeCount: (count: number) => string
  /** How many stand there before more are asked for; those chosen always stand there. */
  readonly most: number
}

/** How many more stand there each time that more are asked for. */
const step = 50

export function FacetList(props: FacetListProps): ReactNode {
  const { title, values, labelOf, chosen, onToggle, showCount, describeCount, most } = props
  const say = useWords()
  const heading = useId()
  const [limit, setLimit] = useState(most)
  const shown = values
    .filter(({ id }, index) => index < limit || chosen.has(id))
    .map((value) => ({ ...value, label: labelOf(value.id) }))
  const hidden = values.length - shown.length
  return (
    <section className="bl-facet">
      <h3 id={heading} className="bl-facet__title">
        {title}
      </h3>
      <ListBox
        className="bl-facet__list"
        aria-labelledby={heading}
        items={shown}
        dependencies={[showCount, describeCount]}
        selectionMode="multiple"
        selectedKeys={chosen}
        escapeKeyBehavior="none"
        onSelectionChange={(keys) => {
          if (keys === 'all') return
          for (const { id } of shown) if (keys.has(id) !== chosen.has(id)) onToggle(id)
        }}
      >
        {({ id, label, count }) => (
          <ListBoxItem id={id} className="bl-facet__value" textValue={label}>
            <span className="bl-facet__box" aria-hidden="true">
              <Icon name="check" />
            </span>
            <span className="bl-facet__label">{label}</span>
            <span className="bl-facet__count" aria-hidden="true">
              {showCount(count)}
            </span>
            <span className="bl-visually-hidden">, {describeCount(count)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {values.length <= most ? null : (
        <Button tone="quiet" onPress={() => setLimit(hidden === 0 ? most : limit + step)}>
          {hidden === 0 ? say('showLess') : say('showMore', { count: hidden })}
        </Button>
      )}
    </section>
  )
}
