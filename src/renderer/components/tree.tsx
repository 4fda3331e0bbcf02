/**
 * A tree of which one node is chosen: one tab stop, arrows move, left and right fold. Nodes can be renamed in place (F2),
 * moved by drag (mouse, or the grip by key), have a menu, and take what is dragged from elsewhere.
 */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react'
import { Tree as AriaTree } from 'react-aria-components'
import { asksForMenu, type MenuPoint, pointAt, pointOf } from './menu-point.ts'
import { RenameField } from './rename-field.tsx'
import { allIds, findNode, parentIds, type TreeNode } from './tree-nodes.ts'
import { TreeBranch } from './tree-branch.tsx'
import { type TreeMove, type TreeTakes, useTreeDrag } from './use-tree-drag.ts'
import './tree.css'

/** Which nodes are folded. What was folded is kept, not what stands open: a node that gets its first child shows it. */
export type TreeFolding = {
  readonly folded: ReadonlySet<string>
  readonly onFold: (folded: ReadonlySet<string>) => void
}

export type TreeProps = {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** The caller's, so that it outlives the tree where a window draws its panes in another way. */
  readonly folding: TreeFolding
  /** Says the count in words for those who do not see it beside the label. */
  readonly describeCount: (count: number) => string
  /** Nothing can be dragged or renamed for now. */
  readonly isLocked?: boolean
  /** Set where nodes are moved by drag. Moving by key and by menu is the caller's. */
  readonly onMove?: (move: TreeMove) => void
  /** Set where nodes take what is dragged from elsewhere, such as rows of a list. */
  readonly takes?: TreeTakes
  /** Set where nodes are renamed in place: which node is being renamed is the caller's, so that its menu can start it too. */
  readonly rename?: {
    readonly renaming: string | null
    readonly onStart: (id: string) => void
    readonly onRename: (id: string, name: string) => void
    readonly onCancel: () => void
  }
  /** Right click, Shift F10 or the Menu key on a node. */
  readonly onMenu?: (id: string, at: MenuPoint) => void
  /** A key on a node that the tree itself does nothing with. */
  readonly onKey?: (event: KeyboardEvent, id: string) => void
}

export function Tree(props: TreeProps): ReactNode {
  const { label, nodes, chosen, onChoose, folding, describeCount, onMove, takes, onMenu, onKey } = props
  const isLocked = props.isLocked === true
  const rename = isLocked ? undefined : props.rename
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const drag = useTreeDrag({ nodes, isLocked, ...(onMove && { onMove }), ...(takes && { takes }) })
  const renaming = rename?.renaming ?? null
  const renamed = renaming === null ? null : findNode(nodes, renaming)
  const renamedRow = renaming === null ? null : frame?.querySelector(`[data-key="${CSS.escape(renaming)}"]`)

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowAround(event.target)
    if (row === null) return
    if (asksForMenu(event) && onMenu !== undefined) {
      event.preventDefault()
      onMenu(row.id, pointAt(row.element))
    } else if (event.key === 'F2' && rename !== undefined && findNode(nodes, row.id)?.isFixed !== true) {
      event.preventDefault()
      rename.onStart(row.id)
    } else if (!event.altKey) onKey?.(event, row.id)
  }

  // Arrows with Alt would also move focus in the tree, so the caller hears of them before it.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const row = event.altKey ? rowAround(event.target) : null
    if (row === null) return
    onKey?.(event, row.id)
    if (event.defaultPrevented) event.stopPropagation()
  }

  const onContextMenu = (event: MouseEvent): void => {
    const row = rowAround(event.target)
    if (row === null || onMenu === undefined) return
    event.preventDefault()
    onMenu(row.id, pointOf(event, row.element))
  }

  return (
    // The tree inside has the role and the focus; keys and clicks only pass here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={setFrame}
      className="bl-tree-frame"
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <AriaTree
        className="bl-tree"
        aria-label={label}
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        expandedKeys={parentIds(nodes).filter((id) => !folding.folded.has(id))}
        onExpandedChange={(keys) =>
          folding.onFold(new Set(parentIds(nodes).filter((id) => !new Set(keys).has(id))))
        }
        selectedKeys={chosen === null || !allIds(nodes).includes(chosen) ? [] : [chosen]}
        onSelectionChange={(keys) => {
          if (keys === 'all') return
          const [key] = keys
          if (key !== undefined) onChoose(String(key))
        }}
        {...(drag === null ? {} : { dragAndDropHooks: drag })}
      >
        {(node) => (
          <TreeBranch
            node={node}
            describeCount={describeCount}
            grip={onMove === undefined || isLocked ? 'none' : 'shown'}
          />
        )}
      </AriaTree>
      {rename === undefined || renamed === null || renamedRow == null ? null : (
        <RenameField
          key={renamed.id}
          row={renamedRow}
          name={renamed.name ?? renamed.label}
          onRename={(name) => rename.onRename(renamed.id, name)}
          onCancel={rename.onCancel}
        />
      )}
    </div>
  )
}

/** The node that an event came from. */
function rowAround(target: EventTarget): { readonly id: string; readonly element: Element } | null {
  const element = target instanceof Element ? target.closest('[role="row"][data-key]') : null
  const id = element?.getAttribute('data-key') ?? null
  return element === null || id === null ? null : { id, element }
}
