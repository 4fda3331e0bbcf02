/** What is known of a tag, each field saved when it is left. */
import type { ReactNode } from 'react'
import type { TagSummary } from '../../../shared/contract/index.ts'
import { toTagColour } from '../../../shared/domain/index.ts'
import type { ActionStates } from '../../app/actions/index.ts'
import { useChange, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { ColourChoice, type Option, PaneHeader, TagPicker } from '../../components/index.ts'
import { ActionsMenu, SavedField } from '../registers/index.ts'
import { tagActionGroups } from './tag-action-groups.ts'
import { shownPath } from './tag-dialogs.tsx'
import { labelOf, pathAbove, tagsBelow } from './tag-tree.ts'

export type TagDetailsProps = {
  readonly tag: TagSummary
  /** All tags of its programme. */
  readonly tags: readonly TagSummary[]
  readonly actions: ActionStates
}

export function TagDetails({ tag, tags, actions }: TagDetailsProps): ReactNode {
  const text = useText()
  const change = useChange()
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const above = pathAbove(tag.path)
  const hasBelow = tagsBelow(tags, tag).length > 0
  const save = (part: TagPart): void => {
    void change((client) => client.tagging.change({ id: tag.id, ...part }))
  }
  const idOf = (path: string): string | null => tags.find((one) => one.path === path)?.id ?? null
  const related = tag.related.flatMap((path) => idOf(path) ?? [])
  return (
    <>
      <PaneHeader
        title={labelOf(tag.path)}
        note={above === null ? undefined : shownPath(above)}
        actions={<ActionsMenu name={labelOf(tag.path)} actions={actions} groups={tagActionGroups} />}
      />
      <div className="bl-register-fields">
        <SavedField
          label={text('tags.name')}
          value={labelOf(tag.path)}
          isReadOnly={isReadOnly}
          onSave={(label) => save({ label })}
        />
        <ColourChoice
          label={text('tags.colour')}
          value={toTagColour(tag.colour)}
          nameOf={(colour) => text(`domain.tagColour.${colour ?? 'none'}`)}
          isReadOnly={isReadOnly}
          onChange={(colour) => save({ colour })}
        />
        <SavedField
          label={text('tags.description')}
          value={tag.description ?? ''}
          kind="optional"
          lines="several"
          isReadOnly={isReadOnly}
          onSave={(description) => save({ description: description === '' ? null : description })}
        />
        <TagPicker
          label={text('tags.synonyms')}
          help={text('tags.synonymsHelp')}
          chosen={tag.synonyms.map((synonym) => ({ id: synonym, label: synonym }))}
          options={[]}
          isReadOnly={isReadOnly}
          onAdd={() => {}}
          onCreate={(synonym) => save({ synonyms: [...tag.synonyms, synonym] })}
          onRemove={(gone) => save({ synonyms: tag.synonyms.filter((synonym) => synonym !== gone) })}
        />
        <TagPicker
          label={text('tags.related')}
          chosen={tags.filter(({ id }) => related.includes(id)).map(toOption)}
          options={tags.filter(({ id }) => id !== tag.id).map(toOption)}
          isReadOnly={isReadOnly}
          onAdd={(id) => save({ related: [...related, id] })}
          onRemove={(gone) => save({ related: related.filter((id) => id !== gone) })}
        />
        <dl className="bl-register-facts">
          <dt>{text('tags.own')}</dt>
          <dd>{text('library.statementCount', { count: tag.statements })}</dd>
          {hasBelow ? (
            <>
              <dt>{text('tags.withBelow')}</dt>
              <dd>{text('library.statementCount', { count: tag.total })}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </>
  )
}

type TagPart = {
  readonly label?: string
  readonly description?: string | null
  readonly colour?: string | null
  readonly synonyms?: string[]
  readonly related?: string[]
}

const toOption = ({ id, path }: TagSummary): Option => ({ id, label: shownPath(path) })
