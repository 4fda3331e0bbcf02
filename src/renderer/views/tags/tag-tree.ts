/** Tags as a tree to show, and finding one's way in their paths. Pure. */
import type { TagSummary } from '../../../shared/contract/index.ts'
import { toTagColour } from '../../../shared/domain/index.ts'
import type { TreeNode } from '../../components/index.ts'
import { fits } from '../registers/index.ts'

export const labelOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The path of the tag above, or null at the top. */
export const pathAbove = (path: string): string | null => {
  const at = path.lastIndexOf('/')
  return at === -1 ? null : path.slice(0, at)
}

export const tagAbove = (tags: readonly TagSummary[], tag: TagSummary): TagSummary | null =>
  tags.find(({ path }) => path === pathAbove(tag.path)) ?? null

export const tagsBelow = (tags: readonly TagSummary[], tag: TagSummary): readonly TagSummary[] =>
  tags.filter(({ path }) => path.startsWith(`${tag.path}/`))

/**
 * The tags that fit a filter by label or synonym, with those above them; all of them without one.
 * @param tags of one programme
 */
export function tagTree(tags: readonly TagSummary[], filter: string): readonly TreeNode[] {
  const children = Map.groupBy(tags, ({ path }) => pathAbove(path))
  const below = (above: string | null): readonly TreeNode[] =>
    (children.get(above) ?? []).flatMap((tag): readonly TreeNode[] => {
      const nodes = below(tag.path)
      const via = fitsBy(tag, filter)
      return via === null && nodes.length === 0 ? [] : [nodeOf(tag, via ?? '', nodes)]
    })
  return below(null)
}

function nodeOf(tag: TagSummary, synonym: string, children: readonly TreeNode[]): TreeNode {
  const name = labelOf(tag.path)
  const colour = toTagColour(tag.colour)
  return {
    id: tag.id,
    prefix: '',
    label: synonym === '' ? name : `${name} (${synonym})`,
    name,
    count: tag.total,
    children,
    ...(colour === null ? {} : { colour }),
  }
}

/** The synonym by which a tag fits, '' when its label does, null when it does not fit. */
function fitsBy(tag: TagSummary, filter: string): string | null {
  if (fits(filter, [labelOf(tag.path)])) return ''
  return tag.synonyms.find((synonym) => fits(filter, [synonym])) ?? null
}
