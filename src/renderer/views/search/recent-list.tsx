/** What was searched for before on this machine. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goToSearch, useStore } from '../../app/state/index.ts'
import { Button } from '../../components/index.ts'
import { QueryList } from './query-list.tsx'

export function RecentList({ onForget }: { readonly onForget: () => void }): ReactNode {
  const text = useText()
  const { place, searches } = useServices()
  const recent = useStore(searches, (now) => now)
  if (recent.length === 0) return null
  return (
    <section>
      <h3 className="bl-search-side__title">{text('search.recent')}</h3>
      <QueryList
        label={text('search.recent')}
        entries={recent.map((query) => ({ id: query, name: query, count: null, isCurrent: false }))}
        onOpen={(query) => place.set(goToSearch(query))}
      />
      <Button tone="quiet" icon="close" onPress={onForget}>
        {text('actions.name.forget-searches')}
      </Button>
    </section>
  )
}
