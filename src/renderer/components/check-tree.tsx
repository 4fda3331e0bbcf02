/** A tree in which branches are ticked, each with all below it: one tab stop, arrows move, left and right fold, Space ticks. */
import { type ReactNode, useState } from 'react'
import {
  Button as AriaButton,
  Collection,
  Tree as AriaTree,
  TreeItem,
  TreeItemContent,
} from 'react-aria-components'
import './checkbox.css'
import './check-tree.css'
import { Icon } from './icon.tsx'
import { allIds, parentIds, type TreeNode } from './tree-nodes.ts'
import './tree.css'
import { useWords } from './words.ts'

type Marks = {
  readonly ticked: ReadonlySet<string>
  /** Nodes of which something below is ticked, but not all. */
  readonly mixed: ReadonlySet<string>
}

export type CheckTreeProps = Marks & {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly onToggle: (id: string) => void
  /** Says the count in words for those who do not see it beside the label. */
  readonly describeCount: (count: number) => string
}

export function CheckTree({ label, nodes, onToggle, describeCount, ...marks }: CheckTreeProps): ReactNode {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  return (
    <AriaTree
      className="bl-tree bl-check-tree"
      aria-label={label}
      items={nodes}
      dependencies={[marks.ticked, marks.mixed]}
      selectionMode="multiple"
      selectionBehavior="toggle"
      escapeKeyBehavior="none"
      expandedKeys={parentIds(nodes).filter((id) => !folded.has(id))}
      onExpandedChange={(keys) => setFolded(new Set(parentIds(nodes).filter((id) => !new Set(keys).has(id))))}
      selectedKeys={allIds(nodes).filter((id) => marks.ticked.has(id))}
      onSelectionChange={(keys) => {
        // Everything at once is what the whole edition is for.
        if (keys === 'all') return
        const changed = allIds(nodes).filter((id) => keys.has(id) !== marks.ticked.has(id))
        for (const id of changed) onToggle(id)
      }}
    >
      {(node) => <Branch node={node} describeCount={describeCount} marks={marks} />}
    </AriaTree>
  )
}

type BranchProps = Pick<CheckTreeProps, 'describeCount'> & { readonly node: TreeNode; readonly marks: Marks }

function Branch({ node, describeCount, marks }: BranchProps): ReactNode {
  const say = useWords()
  const name = node.prefix === '' ? node.label : `${node.prefix} ${node.label}`
  const isMixed = marks.mixed.has(node.id)
  const told = [name, describeCount(node.count), ...(isMixed ? [say('partlyTicked')] : [])]
  return (
    <TreeItem id={node.id} className="bl-tree__item" textValue={told.join(', ')}>
      <TreeItemContent>
        {({ hasChildItems }) => (
          <div className="bl-tree__row">
            {hasChildItems ? (
              <AriaButton slot="chevron" className="bl-tree__chevron">
                <Icon name="chevron-right" />
              </AriaButton>
            ) : (
              <span className="bl-tree__chevron" />
            )}
            {/* The row itself tells whether it is ticked. */}
            <span className="bl-checkbox__box" data-mark={isMixed ? 'mixed' : undefined} aria-hidden="true">
              {isMixed ? <span className="bl-checkbox__dash" /> : <Icon name="check" />}
            </span>
            <span className="bl-tree__label">
              {node.prefix === '' ? null : <span className="bl-tree__prefix">{node.prefix} </span>}
              {node.label}
            </span>
            <span className="bl-tree__count">{node.count}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children} dependencies={[marks.ticked, marks.mixed]}>
        {(child) => <Branch node={child} describeCount={describeCount} marks={marks} />}
      </Collection>
    </TreeItem>
  )
}
