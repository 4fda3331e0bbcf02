/** The flat outline of an edition as a tree to show. */
import type { OutlineSection } from '../../../shared/contract/index.ts'
import { sectionTitle } from '../../app/data/index.ts'
import type { Text } from '../../app/i18n/index.ts'
import type { TreeNode } from '../../components/index.ts'

/** Nodes in reading order; a section whose parent is not there stands at the top. */
export function outlineTree(sections: readonly OutlineSection[], text: Text): readonly TreeNode[] {
  const known = new Set(sections.map(({ id }) => id))
  const children = Map.groupBy(sections, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  )
  const nodesBelow = (parent: string | null): readonly TreeNode[] =>
    (children.get(parent) ?? []).map((section) => ({
      id: section.id,
      prefix: section.number,
      label: sectionTitle(section, text),
      name: section.title ?? '',
      count: section.total,
      children: nodesBelow(section.id),
      ...(section.continued ? { attention: text('library.continued') } : {}),
    }))
  return nodesBelow(null)
}
