/** What was searched for before is remembered on this machine, and can be cleared here. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify, useStore } from '../../app/state/index.ts'
import { Button } from '../../components/index.ts'

export function EarlierSearches(): ReactNode {
  const text = useText()
  const { notices, searches } = useServices()
  const count = useStore(searches, (now) => now.length)
  return (
    <>
      <p>{text('settings.searchesHelp', { count })}</p>
      <div>
        {/* Not disabled when there are none, or focus would have nowhere to be. */}
        <Button
          onPress={() => {
            searches.set(() => [])
            notify(notices, 'info', text('settings.searchesForgotten'))
          }}
        >
          {text('actions.name.forget-searches')}
        </Button>
      </div>
    </>
  )
}
