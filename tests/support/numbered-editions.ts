/** Editions whose sections are numbered in every way that the product knows. */
import fc from 'fast-check'
import type { ContentSection, Content } from '../../src/shared/document/index.ts'
import {
  computeNumbers,
  type NumberedSection,
  type NumberStyle,
  numberStyles,
} from '../../src/shared/domain/index.ts'
import { editionWith, idOf, section } from './published.ts'

type Node = Omit<NumberedSection, 'id' | 'children'> & { readonly children: readonly Node[] }

const trees = fc.letrec<{ node: Node; nodes: Node[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'tree' }),
  node: fc.record({
    start: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 3 }),
    fixedNumber: fc.option(fc.constantFrom('', '3', '2.2', 'A.1', '7bis', '(4)'), { freq: 1 }),
    children: fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, fc.constant([]), tie('nodes')),
  }),
})).nodes

const schemes = fc.array(fc.constantFrom<NumberStyle>(...numberStyles), { minLength: 1, maxLength: 3 })

export const numberedEditions: fc.Arbitrary<Content> = fc.tuple(trees, schemes).map(([tree, levels]) => {
  const nodes = withIds(tree, '')
  const numbers = computeNumbers(nodes, levels)
  const content = ({ id, children }: NumberedSection): ContentSection =>
    section(numbers.get(id) ?? '', id, { id, sections: children.map(content) })
  return editionWith(nodes.map(content), [], levels)
})

/** A tree may be generated with equal nodes: each gets an id by its place. */
const withIds = (nodes: readonly Node[], above: string): readonly NumberedSection[] =>
  nodes.map((node, at) => {
    const path = `${above}/${at}`
    return { ...node, id: idOf(path), children: withIds(node.children, path) }
  })
