/** Drag and drop of a tree: its own nodes among each other, and things from elsewhere onto its nodes. */
import { isTextDropItem, useDragAndDrop } from 'react-aria-components'
import type { DragAndDropHooks } from 'react-aria-components'
import { findNode, type TreeNode } from './tree-nodes.ts'

export type TreeMove = {
  readonly id: string
  readonly target: string
  /** `inside` makes it the last child of the target. */
  readonly position: 'before' | 'after' | 'inside'
}

export type TreeTakes = {
  /** The kind of thing, as the drag of a list names it. */
  readonly type: string
  readonly onDrop: (ids: readonly string[], target: string) => void
}

export type TreeDragOptions = {
  readonly nodes: readonly TreeNode[]
  readonly onMove?: (move: TreeMove) => void
  readonly takes?: TreeTakes
  /** Nothing can be dragged now. */
  readonly isLocked: boolean
}

const nodeType = 'application/x-bloemlezing-node'

export function useTreeDrag(options: TreeDragOptions): DragAndDropHooks<TreeNode> | null {
  const { nodes, onMove, takes, isLocked } = options
  const isFixed = (id: string): boolean => findNode(nodes, id)?.isFixed === true
  const { dragAndDropHooks } = useDragAndDrop<TreeNode>({
    isDisabled: isLocked,
    acceptedDragTypes: takes === undefined ? [nodeType] : [nodeType, takes.type],
    shouldAcceptItemDrop: ({ key }) => !isFixed(String(key)),
    getDropOperation: (target) =>
      target.type === 'item' && isFixed(String(target.key)) && target.dropPosition !== 'after'
        ? 'cancel'
        : 'move',
    onItemDrop({ items, target, isInternal }) {
      if (takes === undefined || isInternal) return
      const texts = items.filter(isTextDropItem).filter(({ types }) => types.has(takes.type))
      void Promise.all(texts.map((item) => item.getText(takes.type))).then((ids) =>
        takes.onDrop(ids, String(target.key)),
      )
    },
    ...(onMove === undefined
      ? {}
      : {
          getItems: (keys: ReadonlySet<string | number>) =>
            [...keys]
              .map(String)
              .filter((id) => !isFixed(id))
              .map((id) => ({ [nodeType]: id, 'text/plain': findNode(nodes, id)?.label ?? id })),
          onMove({ keys, target }: Moved) {
            const position = target.dropPosition === 'on' ? 'inside' : target.dropPosition
            for (const key of keys) onMove({ id: String(key), target: String(target.key), position })
          },
        }),
  })
  return onMove === undefined && takes === undefined ? null : dragAndDropHooks
}

type Moved = {
  readonly keys: ReadonlySet<string | number>
  readonly target: { readonly key: string | number; readonly dropPosition: 'on' | 'before' | 'after' }
}
