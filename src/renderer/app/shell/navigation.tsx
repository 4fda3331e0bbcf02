/** The views, on the left; a row below on a small window. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon, type IconName } from '../../components/index.ts'
import { useInboxCount } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, useStore, type View } from '../state/index.ts'
import './navigation.css'

type Entry = { readonly view: Exclude<View, 'settings'>; readonly icon: IconName }

const work: readonly Entry[] = [
  { view: 'library', icon: 'library' },
  { view: 'search', icon: 'search' },
  { view: 'inbox', icon: 'inbox' },
  { view: 'intake', icon: 'import' },
  { view: 'publishing', icon: 'publish' },
]

const upkeep: readonly Entry[] = [
  { view: 'tags', icon: 'tag' },
  { view: 'stakeholders', icon: 'organisation' },
  { view: 'sources', icon: 'source' },
  { view: 'bin', icon: 'trash' },
]

export function Navigation(): ReactNode {
  const text = useText()
  const heading = useId()
  return (
    <nav className="bl-navigation" aria-label={text('shell.navigation')} data-pane="navigation" tabIndex={-1}>
      <ul>
        {work.map((entry) => (
          <NavigationEntry key={entry.view} {...entry} />
        ))}
      </ul>
      <h2 id={heading} className="bl-navigation__heading">
        {text('shell.upkeep')}
      </h2>
      <ul aria-labelledby={heading}>
        {upkeep.map((entry) => (
          <NavigationEntry key={entry.view} {...entry} />
        ))}
      </ul>
    </nav>
  )
}

function NavigationEntry({ view, icon }: Entry): ReactNode {
  const text = useText()
  const { place } = useServices()
  const isCurrent = useStore(place, (now) => now.view === view)
  const waiting = useInboxCount().data ?? 0
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // On a small window the row of views is wider than what is seen of it.
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isCurrent])
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="bl-navigation__entry"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => place.set(goTo(view))}
      >
        <Icon name={icon} />
        <span className="bl-navigation__label">{text(`shell.view.${view}`)}</span>
        {view === 'inbox' && waiting > 0 ? (
          <span className="bl-navigation__count">{text.number(waiting)}</span>
        ) : null}
      </button>
    </li>
  )
}
