/** Tells once that the text being written lost what it was of, and that it is kept here. */
import { useEffect, useEffectEvent } from 'react'
import { draftKey, homelessTexts, type Written } from '../drafts/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'

export function useTellKept(): void {
  const text = useText()
  const { drafts, notices } = useServices()
  const tell = useEffectEvent((entity: Written['entity']) =>
    notify(notices, 'danger', text(`shell.kept.gone.${entity}`), { type: 'show-kept' }),
  )
  useEffect(() => {
    let told: ReadonlySet<string> = new Set()
    return drafts.store.subscribe(() => {
      const all = drafts.store.get()
      const homeless = homelessTexts(all).map(({ of }) => of)
      const fresh = homeless.find((of) => !told.has(draftKey(of)))
      // One that is being tried again is as homeless as it was.
      told = new Set([...told, ...homeless.map(draftKey)].filter((key) => all.has(key)))
      if (fresh !== undefined) tell(fresh.entity)
    })
  }, [drafts])
}
