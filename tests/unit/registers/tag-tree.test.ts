import { expect, it } from 'vitest'
import type { TagSummary } from '../../../src/shared/contract/index.ts'
import type { TreeNode } from '../../../src/renderer/components/index.ts'
import { tagAbove, tagsBelow, tagTree } from '../../../src/renderer/views/tags/tag-tree.ts'

const tag = (path: string, more: Partial<TagSummary> = {}): TagSummary => ({
  id: path,
  programme: 'p',
  path,
  synonyms: [],
  related: [],
  description: null,
  colour: null,
  statements: 0,
  total: 0,
  ...more,
})

const tags = [
  tag('Fase'),
  tag('Fase/Herstel'),
  tag('Fase/Herstel/Nazorg', { synonyms: ['aftercare'], total: 3, colour: 'blue' }),
  tag('Fasering', { colour: 'sky' }),
]

const drawn = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap(({ label, children }) => [label, ...drawn(children).map((below) => `  ${below}`)])

it('hangs every tag below the tag of its path', () => {
  expect(drawn(tagTree(tags, ''))).toEqual(['Fase', '  Herstel', '    Nazorg', 'Fasering'])
})

it('leaves what fits by label or synonym, with the tags above it, and names the synonym', () => {
  expect(drawn(tagTree(tags, ' NÁZORG'))).toEqual(['Fase', '  Herstel', '    Nazorg'])
  expect(drawn(tagTree(tags, 'aftercare'))).toEqual(['Fase', '  Herstel', '    Nazorg (aftercare)'])
  expect(drawn(tagTree(tags, 'fase'))).toEqual(['Fase', 'Fasering'])
  expect(tagTree(tags, 'niets')).toEqual([])
})

it('renames by label alone, counts those below, and knows only colours of the palette', () => {
  const nazorg = tagTree(tags, 'aftercare')[0]?.children[0]?.children[0]
  expect(nazorg).toMatchObject({ name: 'Nazorg', count: 3, colour: 'blue' })
  expect(tagTree(tags, 'fasering')[0]).not.toHaveProperty('colour')
})

it('finds what is above and below by path, not by how labels begin', () => {
  const [fase, herstel] = tags
  if (fase === undefined || herstel === undefined) throw new Error('no tags')
  expect(tagsBelow(tags, fase).map(({ path }) => path)).toEqual(['Fase/Herstel', 'Fase/Herstel/Nazorg'])
  expect(tagAbove(tags, herstel)).toBe(fase)
  expect(tagAbove(tags, fase)).toBeNull()
})
