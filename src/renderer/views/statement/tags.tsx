/** The labels of a statement: given by typing, made in place, taken away. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { useChange, useEditions, useTags, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { type Option, TagPicker } from '../../components/index.ts'
import { useAccess } from '../details/index.ts'

type TagsProps = { readonly details: Pick<StatementDetails, 'id' | 'tags' | 'edition'> }

export function Tags({ details: { id, tags, edition } }: TagsProps): ReactNode {
  const text = useText()
  const change = useChange()
  const access = useAccess()
  const programme = useProgrammeOf(edition)
  const known = (useTags().data ?? []).filter((tag) => tag.programme === programme)
  const apply = (add: string[], remove: string[]): void =>
    void change((client) => client.tagging.apply({ ids: [id], add, remove }))
  return (
    <div className="bl-facts">
      {tags.length === 0 && access === 'read-only' ? (
        <p className="bl-facts__none">{text('statement.noTags')}</p>
      ) : null}
      <TagPicker
        label={text('statement.tags')}
        help={text('statement.addTagHelp')}
        chosen={tags.map((tag) => ({ id: tag.id, label: shown(tag.path) }))}
        options={known.map(({ id: tag, path, synonyms }): Option => ({
          id: tag,
          label: shown(path),
          synonyms,
        }))}
        onAdd={(tag) => {
          const path = known.find((candidate) => candidate.id === tag)?.path
          if (path !== undefined) apply([path], [])
        }}
        onRemove={(tag) => apply([], [tag])}
        onCreate={(name) => apply([stored(name)], [])}
        isReadOnly={access === 'read-only'}
      />
    </div>
  )
}

/** What is in the inbox takes its labels from the first programme, as the core does. */
function useProgrammeOf(edition: string | null): string | null {
  const editions = useEditions().data ?? []
  const { programmes } = useWhere()
  const own = editions.find(({ id }) => id === edition)?.programme
  return (own ?? programmes[0])?.id ?? null
}

/** The levels of a path as people read them, and back. */
const shown = (path: string): string => path.replaceAll('/', ' › ')
const stored = (name: string): string => name.replaceAll(/\s*›\s*/g, '/')
