/** The tree of tags with its filter, its menu and its keys. */
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import {
  actionEntries,
  actionOfKey,
  type ActionStates,
  pickActions,
  runAction,
  runOrTell,
} from '../../app/actions/index.ts'
import { useChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import {
  Button,
  ContextMenu,
  EmptyState,
  Icon,
  IconButton,
  MenuButton,
  type MenuPoint,
  PaneHeader,
  Tree,
  type TreeFolding,
  type TreeMove,
} from '../../components/index.ts'
import { FilterBox, NothingFits } from '../registers/index.ts'
import { fileActionGroups, tagActionGroups } from './tag-action-groups.ts'
import { labelOf, tagAbove, tagTree } from './tag-tree.ts'
import type { Taxonomy } from './use-taxonomy.ts'

export type TagsPaneProps = {
  readonly taxonomy: Taxonomy
  readonly actions: ActionStates
  readonly folding: TreeFolding
  readonly renaming: string | null
  readonly onRenaming: (id: string | null) => void
}

export function TagsPane(props: TagsPaneProps): ReactNode {
  const { taxonomy, actions, folding, renaming, onRenaming } = props
  const text = useText()
  const { notices } = useServices()
  const change = useChange()
  const [filter, setFilter] = useState('')
  const [menuAt, setMenuAt] = useState<MenuPoint | null>(null)
  const { tags, chosen, choose } = taxonomy
  // A tree draws anew only the nodes that are other objects than before.
  const nodes = useMemo(() => tagTree(tags, filter), [tags, filter])

  const move = ({ id, target, position }: TreeMove): void => {
    const tag = tags.find((one) => one.id === id)
    const onto = tags.find((one) => one.id === target)
    if (tag === undefined || onto === undefined) return
    // Tags stand in the order of the alphabet, so beside another only means: below the same one.
    const parent = position === 'inside' ? onto : tagAbove(tags, onto)
    if (parent?.id === tagAbove(tags, tag)?.id) return
    void change((client) => client.tagging.move({ id, parent: parent?.id ?? null }))
  }
  const rename = (id: string, label: string): void => {
    onRenaming(null)
    void change((client) => client.tagging.change({ id, label }))
  }
  const onKey = (event: KeyboardEvent, id: string): void => {
    const action = actionOfKey(pickActions(actions, tagActionGroups.flat()), event, 'tree')
    if (action === null) return
    event.preventDefault()
    if (id === chosen?.id) runOrTell(action, notices, text)
  }
  return (
    <>
      <TagsHeader taxonomy={taxonomy} actions={actions} />
      {tags.length === 0 ? (
        <NoTags actions={actions} />
      ) : (
        <>
          <FilterBox label={text('tags.filter')} value={filter} onChange={setFilter} />
          <div className="bl-register-tree">
            {nodes.length === 0 ? (
              <NothingFits onReset={() => setFilter('')} />
            ) : (
              <Tree
                label={text('shell.view.tags')}
                nodes={nodes}
                chosen={chosen?.id ?? null}
                onChoose={choose}
                folding={folding}
                describeCount={(count) => text('library.statementCount', { count })}
                rename={{
                  renaming,
                  onStart: (id) => {
                    choose(id)
                    onRenaming(id)
                  },
                  onRename: rename,
                  onCancel: () => onRenaming(null),
                }}
                onMove={move}
                onMenu={(id, at) => {
                  choose(id)
                  setMenuAt(at)
                }}
                onKey={onKey}
              />
            )}
          </div>
        </>
      )}
      <ContextMenu
        label={chosen === null ? text('shell.view.tags') : labelOf(chosen.path)}
        at={menuAt}
        entries={actionEntries(actions, tagActionGroups, text)}
        onAction={(id) => runAction(actions, id)}
        onClose={() => setMenuAt(null)}
      />
    </>
  )
}

function TagsHeader({ taxonomy, actions }: Pick<TagsPaneProps, 'taxonomy' | 'actions'>): ReactNode {
  const text = useText()
  const { programmes, programme, onProgramme, tags } = taxonomy
  return (
    <>
      <PaneHeader
        title={text('shell.view.tags')}
        note={text.number(tags.length)}
        actions={
          <>
            <IconButton
              icon="add"
              label={text('actions.name.new-tag')}
              onPress={() => runAction(actions, 'new-tag')}
            />
            <MenuButton
              label={text('tags.file')}
              entries={actionEntries(actions, fileActionGroups, text)}
              onAction={(id) => runAction(actions, id)}
            >
              <Icon name="more" />
            </MenuButton>
          </>
        }
      />
      {programmes.length < 2 ? null : (
        <div className="bl-register-filter">
          <MenuButton
            label={text('shell.programme')}
            chosen={programme}
            entries={programmes.map(({ id, title }) => ({ id, label: title }))}
            onAction={onProgramme}
          >
            <span>{programmes.find(({ id }) => id === programme)?.title}</span>
          </MenuButton>
        </div>
      )}
    </>
  )
}

function NoTags({ actions }: { readonly actions: ActionStates }): ReactNode {
  const text = useText()
  return (
    <EmptyState
      icon="tag"
      title={text('tags.emptyTitle')}
      text={text('tags.emptyText')}
      actions={
        <>
          <Button tone="primary" onPress={() => runAction(actions, 'new-tag')}>
            {text('actions.name.new-tag')}
          </Button>
          <Button icon="import" onPress={() => runAction(actions, 'import-tags')}>
            {text('actions.name.import-tags')}
          </Button>
        </>
      }
    />
  )
}
