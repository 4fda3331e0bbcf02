/** Ticking sections: each stands for all below it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  covered,
  partlyCovered,
  toggleSection,
} from '../../../src/renderer/views/publishing/section-choice.ts'

type Section = { readonly id: string; readonly parent: string | null }

/** 1 (1.1 (1.1.1, 1.1.2), 1.2), 2. */
const sections: readonly Section[] = [
  { id: '1', parent: null },
  { id: '1.1', parent: '1' },
  { id: '1.1.1', parent: '1.1' },
  { id: '1.1.2', parent: '1.1' },
  { id: '1.2', parent: '1' },
  { id: '2', parent: null },
]

describe('a chapter', () => {
  test('takes all below it along', () => {
    expect(toggleSection(sections, [], '1')).toEqual(['1'])
    expect([...covered(sections, ['1'])]).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2'])
  })

  test('takes the place of what was chosen below it', () => {
    expect(toggleSection(sections, ['1.1.2', '1.2'], '1')).toEqual(['1'])
  })

  test('of which something is let go, leaves the rest', () => {
    expect(toggleSection(sections, ['1', '2'], '1.1.1')).toEqual(['1.1.2', '1.2', '2'])
  })

  test('is partly chosen when only something below it is', () => {
    expect([...partlyCovered(sections, ['1.1.1'])].sort()).toEqual(['1', '1.1'])
    expect([...partlyCovered(sections, ['1'])]).toEqual([])
  })
})

/** Any tree, parents before their children. */
const trees: fc.Arbitrary<readonly Section[]> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 20 })
  .map((seeds) =>
    seeds.map((seed, index) => ({
      id: `s${index}`,
      parent: index === 0 || seed % (index + 1) === index ? null : `s${seed % index}`,
    })),
  )

/** A tree, and what is chosen after some ticking. */
const tickings = trees.chain((tree) =>
  fc.record({
    tree: fc.constant(tree),
    ticks: fc.array(fc.constantFrom(...tree.map(({ id }) => id)), { minLength: 1, maxLength: 12 }),
  }),
)

test('ticking turns a section with all below it, and nothing beside them', () => {
  fc.assert(
    fc.property(tickings, ({ tree, ticks }) => {
      let chosen: readonly string[] = []
      for (const id of ticks) {
        const before = covered(tree, chosen)
        chosen = toggleSection(tree, chosen, id)
        const after = covered(tree, chosen)
        const own = covered(tree, [id])
        const above = pathTo(tree, id)
        for (const section of tree.map((one) => one.id))
          if (own.has(section)) expect(after.has(section)).toBe(!before.has(id))
          else if (!above.has(section)) expect(after.has(section)).toBe(before.has(section))
          // What a section above loses below it, it is no longer itself.
          else if (before.has(id)) expect(after.has(section)).toBe(false)
      }
    }),
  )
})

test('what is chosen is in reading order, and nothing of it below another', () => {
  fc.assert(
    fc.property(tickings, ({ tree, ticks }) => {
      const chosen = ticks.reduce<readonly string[]>((now, id) => toggleSection(tree, now, id), [])
      expect(chosen).toEqual(tree.map(({ id }) => id).filter((id) => chosen.includes(id)))
      for (const id of chosen) expect([...pathTo(tree, id)].some((one) => chosen.includes(one))).toBe(false)
    }),
  )
})

/** The sections above one. */
function pathTo(tree: readonly Section[], id: string): ReadonlySet<string> {
  const path = new Set<string>()
  let parent = tree.find((one) => one.id === id)?.parent ?? null
  while (parent !== null) {
    path.add(parent)
    const above = parent
    parent = tree.find((one) => one.id === above)?.parent ?? null
  }
  return path
}
