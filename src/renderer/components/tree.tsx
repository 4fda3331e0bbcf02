/** A tree of which one node is chosen: one tab stop, arrows move, left and right fold. */
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Collection,
  Tree as AriaTree,
  TreeItem,
  TreeItemContent,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import './tree.css'

export type TreeNode = {
  readonly id: string
  /** Short text in front, such as a number; may be empty. */
  readonly prefix: string
  readonly label: string
  readonly count: number
  readonly children: readonly TreeNode[]
}

export type TreeProps = {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** Says the count in words for those who do not see it beside the label. */
  readonly describeCount: (count: number) => string
}

export function Tree({ label, nodes, chosen, onChoose, describeCount }: TreeProps): ReactNode {
  return (
    <AriaTree
      className="bl-tree"
      aria-label={label}
      items={nodes}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      defaultExpandedKeys={parents(nodes)}
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return
        const [key] = keys
        if (key !== undefined) onChoose(String(key))
      }}
    >
      {(node) => <Branch node={node} describeCount={describeCount} />}
    </AriaTree>
  )
}

type BranchProps = { readonly node: TreeNode; readonly describeCount: (count: number) => string }

function Branch({ node, describeCount }: BranchProps): ReactNode {
  const name = node.prefix === '' ? node.label : `${node.prefix} ${node.label}`
  return (
    <TreeItem id={node.id} className="bl-tree__item" textValue={`${name}, ${describeCount(node.count)}`}>
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
            {node.prefix === '' ? null : <span className="bl-tree__prefix">{node.prefix}</span>}
            <span className="bl-tree__label">{node.label}</span>
            <span className="bl-tree__count">{node.count}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>
        {(child) => <Branch node={child} describeCount={describeCount} />}
      </Collection>
    </TreeItem>
  )
}

const parents = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [] : [node.id, ...parents(node.children)]))
