/** One node of a tree with all below it. */
import type { ReactNode } from 'react'
import { Button as AriaButton, Collection, TreeItem, TreeItemContent } from 'react-aria-components'
import { Icon } from './icon.tsx'
import { Swatch } from './swatch.tsx'
import type { TreeNode } from './tree-nodes.ts'
import { useWords } from './words.ts'

export type TreeBranchProps = {
  readonly node: TreeNode
  readonly describeCount: (count: number) => string
  /** The grip from which a drag by key starts. */
  readonly grip: 'shown' | 'none'
}

export function TreeBranch({ node, describeCount, grip }: TreeBranchProps): ReactNode {
  const name = node.prefix === '' ? node.label : `${node.prefix} ${node.label}`
  const told = [name, describeCount(node.count), node.attention].filter((part) => part !== undefined)
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
            {node.prefix === '' ? null : <span className="bl-tree__prefix">{node.prefix}</span>}
            <span className="bl-tree__label">
              {node.colour === undefined ? null : <Swatch colour={node.colour} />}
              {node.label}
              {node.attention === undefined ? null : (
                <span className="bl-tree__attention" title={node.attention}>
                  <Icon name="alert" />
                </span>
              )}
            </span>
            <span className="bl-tree__count">{node.count}</span>
            {grip === 'none' || node.isFixed === true ? null : <Grip name={name} />}
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>
        {(child) => <TreeBranch node={child} describeCount={describeCount} grip={grip} />}
      </Collection>
    </TreeItem>
  )
}

function Grip({ name }: { readonly name: string }): ReactNode {
  const say = useWords()
  return (
    <AriaButton slot="drag" className="bl-tree__grip" aria-label={say('dragNamed', { name })}>
      <Icon name="grip" />
    </AriaButton>
  )
}
