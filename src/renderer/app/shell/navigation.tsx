/** The views, on the left; a row below on a small window. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../components/index.ts'
import { useInboxCount } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { goTo, useStore, type View } from '../state/index.ts'
import './navigation.css'

const entries: readonly { readonly view: Exclude<View, 'settings'>; readonly icon: IconName }[] = [
  { view: 'library', icon: 'library' },
  { view: 'search', icon: 'search' },
  { view: 'inbox', icon: 'inbox' },
  { view: 'intake', icon: 'import' },
]

export function Navigation(): ReactNode {
  const text = useText()
  const { place } = useServices()
  const current = useStore(place, (now) => now.view)
  const waiting = useInboxCount().data ?? 0
  return (
    <nav className="bl-navigation" aria-label={text('shell.navigation')} data-pane="navigation" tabIndex={-1}>
      <ul>
        {entries.map(({ view, icon }) => (
          <li key={view}>
            <button
              type="button"
              className="bl-navigation__entry"
              aria-current={view === current ? 'page' : undefined}
              onClick={() => place.set(goTo(view))}
            >
              <Icon name={icon} />
              <span className="bl-navigation__label">{text(`shell.view.${view}`)}</span>
              {view === 'inbox' && waiting > 0 ? (
                <span className="bl-navigation__count">{text.number(waiting)}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
