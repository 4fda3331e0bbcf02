/** Instellingen: of this machine, and of the open knowledge base; they work at once. */
import { type ReactNode, useId } from 'react'
import { languages } from '../../../shared/i18n/index.ts'
import { useRunAction } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { densities, letterKeys, type Preferences, themes, useStore } from '../../app/state/index.ts'
import { Button, Choice } from '../../components/index.ts'
import { AuthorField } from './author-field.tsx'
import { EarlierSearches } from './earlier-searches.tsx'
import { KnowledgeBaseFacts } from './knowledge-base-facts.tsx'
import { SafetyCopies } from './safety-copies.tsx'
import './settings-view.css'

export function SettingsView(): ReactNode {
  const text = useText()
  const { preferences } = useServices()
  const run = useRunAction()
  const now = useStore(preferences, (state) => state)
  const change = (part: Partial<Preferences>): void => preferences.set((state) => ({ ...state, ...part }))
  return (
    <section className="bl-settings" data-pane="settings" tabIndex={-1} aria-labelledby="settings-title">
      <h1 id="settings-title">{text('settings.title')}</h1>
      <Part title={text('settings.you')}>
        <AuthorField />
      </Part>
      <Part title={text('settings.look')}>
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
      </Part>
      <Part title={text('settings.keys')}>
        <Choice
          label={text('settings.letterKeys')}
          help={text('settings.letterKeysHelp')}
          value={now.letterKeys}
          options={letterKeys.map((value) => ({ value, label: text(`settings.letterKeysStates.${value}`) }))}
          onChange={(state) => change({ letterKeys: state })}
        />
        <div>
          <Button icon="keyboard" onPress={() => run('show-shortcuts')}>
            {text('settings.showKeys')}
          </Button>
        </div>
      </Part>
      <Part title={text('settings.searching')}>
        <EarlierSearches />
      </Part>
      <Part title={text('settings.knowledgeBase')}>
        <KnowledgeBaseFacts />
      </Part>
      <Part title={text('settings.copies')}>
        <SafetyCopies />
      </Part>
    </section>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId()
  return (
    <section className="bl-settings__part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}
