/** The nodes of a tree and how to find one's way in them. */
import type { TagColour } from '../../shared/domain/index.ts'

export type TreeNode = {
  readonly id: string
  /** Short text in front, such as a number; may be empty. */
  readonly prefix: string
  readonly label: string
  readonly count: number
  readonly children: readonly TreeNode[]
  readonly colour?: TagColour
  /** What F2 puts in the field, where the label shows something else. */
  readonly name?: string
  /** What asks to be looked at, in words; marked with a sign. */
  readonly attention?: string
  /** A node that stands for all others: it is neither renamed, moved nor dropped on. */
  readonly isFixed?: boolean
}

export const parentIds = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [] : [node.id, ...parentIds(node.children)]))

export const allIds = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap((node) => [node.id, ...allIds(node.children)])

export function findNode(nodes: readonly TreeNode[], id: string): TreeNode | null {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.children, id)
    if (found !== null) return found
  }
  return null
}
