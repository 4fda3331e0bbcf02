/** Settings of this machine; they work at once. */
import type { ReactNode } from 'react'
import { languages } from '../../../shared/i18n/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { densities, type Preferences, themes, useStore } from '../../app/state/index.ts'
import { Choice } from '../../components/index.ts'
import './settings-view.css'

export function SettingsView(): ReactNode {
  const text = useText()
  const { preferences } = useServices()
  const now = useStore(preferences, (state) => state)
  const change = (part: Partial<Preferences>): void => preferences.set((state) => ({ ...state, ...part }))
  return (
    <section className="bl-settings" data-pane="settings" tabIndex={-1} aria-labelledby="settings-title">
      <h1 id="settings-title">{text('settings.title')}</h1>
      <Choice
        label={text('settings.language')}
        value={now.language}
        options={languages.map((value) => ({ value, label: text(`settings.languages.${value}`) }))}
        onChange={(language) => change({ language })}
      />
      <Choice
        label={text('settings.theme')}
        value={now.theme}
        options={themes.map((value) => ({ value, label: text(`settings.themes.${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={text('settings.density')}
        help={text('settings.densityHelp')}
        value={now.density}
        options={densities.map((value) => ({ value, label: text(`settings.densities.${value}`) }))}
        onChange={(density) => change({ density })}
      />
    </section>
  )
}
