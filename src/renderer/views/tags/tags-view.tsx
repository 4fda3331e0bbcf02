/** The tag manager: the tags of a programme as a tree, the statements that carry the chosen one, and what is known of it. */
import { type ReactNode, useState } from 'react'
import { useRegisterActions } from '../../app/actions/index.ts'
import { Answer } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { EmptyState } from '../../components/index.ts'
import { RegisterPanes, StatementsOf } from '../registers/index.ts'
import { TagDetails } from './tag-details.tsx'
import { type Asked, TagDialogs } from './tag-dialogs.tsx'
import { labelOf } from './tag-tree.ts'
import { TagsPane } from './tags-pane.tsx'
import { useTagActions } from './use-tag-actions.ts'
import { useTaxonomy } from './use-taxonomy.ts'

export function TagsView(): ReactNode {
  const text = useText()
  const taxonomy = useTaxonomy()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [folded, onFold] = useState<ReadonlySet<string>>(new Set())
  const [renaming, setRenaming] = useState<string | null>(null)
  const actions = useTagActions({ taxonomy, ask: setAsked, rename: setRenaming })
  useRegisterActions(actions)
  const { chosen, tags, programme, choose } = taxonomy
  return (
    <>
      <RegisterPanes
        register="tags"
        entries={
          <Answer query={taxonomy.query}>
            {() => (
              <TagsPane
                taxonomy={taxonomy}
                actions={actions}
                folding={{ folded, onFold }}
                renaming={renaming}
                onRenaming={setRenaming}
              />
            )}
          </Answer>
        }
        statements={
          <StatementsOf
            register="tags"
            icon="tag"
            entry={
              chosen === null
                ? null
                : { id: chosen.id, name: labelOf(chosen.path), scope: { kind: 'tag', tag: chosen.id } }
            }
          />
        }
        details={
          chosen === null ? (
            <EmptyState icon="tag" title={text('tags.detailsTitle')} text={text('tags.detailsText')} />
          ) : (
            <TagDetails key={chosen.id} tag={chosen} tags={tags} actions={actions} />
          )
        }
      />
      {programme === null ? null : (
        <TagDialogs
          asked={asked}
          tags={tags}
          programme={programme}
          choose={choose}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
