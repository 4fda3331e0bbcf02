/** What can be done with the tags of the programme in sight. */
import type { ActionStates } from '../../app/actions/index.ts'
import { useChange, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import { toClientError } from '../../app/transport/index.ts'
import type { Asked } from './tag-dialogs.tsx'
import type { Taxonomy } from './use-taxonomy.ts'

export type TagActionsOptions = {
  readonly taxonomy: Taxonomy
  readonly ask: (asked: Asked) => void
  readonly rename: (id: string) => void
}

export function useTagActions({ taxonomy, ask, rename }: TagActionsOptions): ActionStates {
  const text = useText()
  const { client, notices, platform } = useServices()
  const change = useChange()
  const { chosen, programme, tags } = taxonomy
  const readOnly = useStatus().data?.access.mode === 'read-only' ? 'actions.why.readOnly' : null
  const noProgramme = programme === null ? 'actions.why.noProgramme' : null
  const noTag = chosen === null ? 'actions.why.noTag' : null
  const noOther = tags.length < 2 ? 'actions.why.noOtherTag' : null

  const importTags = async (): Promise<void> => {
    const [file] = await platform.pickFiles('tags')
    if (file === undefined) return
    const content = await file.content()
    await change(() => client.tagging.importTags({ name: file.name, content }))
  }
  const exportTags = async (): Promise<void> => {
    try {
      const json = JSON.stringify(await client.tagging.exportTags(), null, 2)
      const outcome = await platform.saveFile(`${text('tags.fileName')}.json`, new Blob([json]))
      if (outcome === 'saved') notify(notices, 'info', text('tags.exported', { count: tags.length }))
    } catch (thrown) {
      notify(notices, 'danger', text.error(toClientError(thrown)))
    }
  }
  const onChosen = (act: (tag: NonNullable<typeof chosen>) => void) => (): void => {
    if (chosen !== null) act(chosen)
  }
  return {
    'new-tag': {
      whyNot: readOnly ?? noProgramme,
      run: () => ask({ kind: 'new', parent: null }),
    },
    'new-subtag': {
      whyNot: readOnly ?? noTag,
      run: onChosen((tag) => ask({ kind: 'new', parent: tag })),
    },
    'rename-tag': { whyNot: readOnly ?? noTag, run: onChosen((tag) => rename(tag.id)) },
    'move-tag': { whyNot: readOnly ?? noTag ?? noOther, run: onChosen((tag) => ask({ kind: 'move', tag })) },
    'merge-tag': {
      whyNot: readOnly ?? noTag ?? noOther,
      run: onChosen((tag) => ask({ kind: 'merge', tag })),
    },
    'remove-tag': { whyNot: readOnly ?? noTag, run: onChosen((tag) => ask({ kind: 'remove', tag })) },
    'import-tags': { whyNot: readOnly, run: () => void importTags() },
    'export-tags': {
      whyNot: tags.length === 0 ? 'actions.why.noTags' : null,
      run: () => void exportTags(),
    },
  }
}
