/** The pure rules behind the window: keys, panes, places, highlights, the outline. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { where } from '../../src/renderer/app/data/where.ts'
import {
  actionIds,
  actionOfKey,
  type ActionStates,
  pickActions,
} from '../../src/renderer/app/actions/index.ts'
import {
  createRememberedStore,
  parsePlace,
  parsePreferences,
  parseRecent,
  withRecent,
} from '../../src/renderer/app/state/index.ts'
import { pieces } from '../../src/renderer/components/highlighted-text.tsx'
import { indexByKey } from '../../src/renderer/components/list-keys.ts'
import { clampWidth, paneLayout, widthByKey } from '../../src/renderer/components/pane-sizes.ts'
import { settleChoice } from '../../src/renderer/views/statement/settle-choice.ts'
import { suggestEditionId } from '../../src/renderer/views/intake/edition-id.ts'
import type { EditionSummary, StatementRow } from '../../src/shared/contract/index.ts'

describe('a key in a list', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'j', 'k', 'PageDown', 'PageUp', 'Home', 'End']

  it('never leads outside the list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 1_000 }),
        fc.nat(999),
        fc.integer({ min: 1, max: 50 }),
        (key, count, at, page) => {
          const next = indexByKey(key, at % count, count, page)
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThan(count)
        },
      ),
    )
  })

  it.each([
    ['ArrowDown', null, 0],
    ['ArrowUp', null, 9],
    ['J', 3, 4],
    ['K', 3, 2],
    ['End', 0, 9],
    ['x', 3, null],
  ])('%s at %s leads to %s of ten', (key, at, expected) => {
    expect(indexByKey(key, at, 10, 5)).toBe(expected)
  })

  it('leads nowhere in an empty list', () => {
    expect(indexByKey('ArrowDown', null, 0, 5)).toBeNull()
  })
})

describe('a pane', () => {
  const limits = { min: 180, max: 480 }

  it('keeps to its limits whatever key is pressed on its edge', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'),
        fc.boolean(),
        fc.integer({ min: 0, max: 2_000 }),
        fc.constantFrom(1 as const, -1 as const),
        (key, shift, width, grows) => {
          const next = widthByKey(key, shift, width, grows, limits)
          expect(next).toBe(clampWidth(next ?? 0, limits))
        },
      ),
    )
  })

  it('grows towards its own edge', () => {
    expect(widthByKey('ArrowRight', false, 300, 1, limits)).toBeGreaterThan(300)
    expect(widthByKey('ArrowRight', false, 300, -1, limits)).toBeLessThan(300)
  })

  it.each([
    [1_280, 'wide'],
    [1_000, 'wide'],
    [999, 'narrow'],
    [760, 'narrow'],
    [759, 'single'],
    [320, 'single'],
  ])('stands in a window of %i pixels as %s', (width, layout) => {
    expect(paneLayout(width)).toBe(layout)
  })
})

describe('a keystroke anywhere in the window', () => {
  const stroke = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  const none = (): void => {}
  const states: ActionStates = Object.fromEntries(actionIds.map((id) => [id, { whyNot: null, run: none }]))
  const actions = pickActions(states, actionIds)
  const asked = (pressed: typeof stroke, letters: 'on' | 'off' = 'on') =>
    actionOfKey(actions, pressed, 'window', letters)?.id ?? null

  it.each([
    [{ ...stroke, key: 'k', ctrlKey: true }, 'show-palette'],
    [{ ...stroke, key: 'p', metaKey: true }, 'jump-to-section'],
    [{ ...stroke, key: 'f', ctrlKey: true }, 'find-here'],
    [{ ...stroke, key: 'F', ctrlKey: true, shiftKey: true }, 'search'],
    [{ ...stroke, key: 'z', ctrlKey: true }, 'undo'],
    [{ ...stroke, key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ ...stroke, key: 'y', ctrlKey: true }, 'redo'],
    [{ ...stroke, key: '3', ctrlKey: true }, 'view-inbox'],
    [{ ...stroke, key: '1', altKey: true }, 'view-library'],
    [{ ...stroke, key: 'F6', shiftKey: true }, 'previous-pane'],
    [{ ...stroke, key: '?', shiftKey: true }, 'show-shortcuts'],
    [{ ...stroke, key: '?' }, 'show-shortcuts'],
    [{ ...stroke, key: '7', ctrlKey: true }, null],
  ])('%o asks for %s', (pressed, id) => {
    expect(asked(pressed)).toBe(id)
  })

  it('is text where characters are no keys', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), fc.boolean(), (key, shiftKey) => {
        expect(asked({ ...stroke, key, shiftKey }, 'off')).toBeNull()
      }),
    )
  })

  it('never asks for two things', () => {
    const keys = actions.filter(({ keysIn }) => keysIn === 'window').flatMap((action) => action.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('what was chosen before', () => {
  const names = fc.array(fc.string({ maxLength: 3 }))

  it('has the last first, each once, and never many', () => {
    fc.assert(
      fc.property(names, fc.string({ maxLength: 3 }), (before, name) => {
        const recent = withRecent(name)(parseRecent(before))
        expect(recent[0]).toBe(name)
        expect(new Set(recent).size).toBe(recent.length)
        expect(parseRecent(recent)).toEqual(recent)
      }),
    )
  })
})

describe('what was remembered', () => {
  it('is made valid, whatever is found', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (found) => {
        expect(parsePlace(parsePlace(found))).toEqual(parsePlace(found))
        expect(parsePreferences(parsePreferences(found))).toEqual(parsePreferences(found))
      }),
    )
  })

  it('lasts as long as the window when nothing can be stored', () => {
    const refusing = {
      getItem: () => {
        throw new Error('forbidden')
      },
      setItem: () => {
        throw new Error('forbidden')
      },
    }
    const store = createRememberedStore(refusing, 'key', parsePreferences)
    store.set((now) => ({ ...now, theme: 'dark' }))
    expect(store.get().theme).toBe('dark')
  })
})

describe('a highlighted text', () => {
  const marked = fc.tuple(fc.string(), fc.array(fc.nat(40), { maxLength: 8 })).map(([text, cuts]) => {
    const inside = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b)
    const pairs = Array.from(
      { length: Math.floor(inside.length / 2) },
      (_, at) => [inside[2 * at] ?? 0, inside[2 * at + 1] ?? 0] as const,
    )
    return { text, pairs }
  })

  it('is the same text, with exactly the highlights marked', () => {
    fc.assert(
      fc.property(marked, ({ text, pairs }) => {
        const cut = pieces(text, pairs)
        expect(cut.map((piece) => piece.text).join('')).toBe(text)
        expect(cut.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(
          pairs.map(([from, to]) => text.slice(from, to)),
        )
      }),
    )
  })
})

const edition = (id: string, programme: string): EditionSummary => ({
  id,
  title: id,
  year: null,
  status: 'draft',
  levels: ['1'],
  programme: { id: programme, title: programme },
  sections: 0,
  statements: 0,
})
describe('a remembered choice', () => {
  /** Pages of which only these statements have come, by index. */
  const pages = (rows: Readonly<Record<number, string>>) => ({
    row: (index: number) => {
      const id = rows[index]
      return id === undefined ? undefined : { ...emptyRow, id }
    },
    indexOf: (statement: string) => {
      const found = Object.entries(rows).find(([, id]) => id === statement)
      return found === undefined ? null : Number(found[0])
    },
  })

  it.each([
    ['stays where it is', { index: 1, statement: 'b' }, { index: 1, statement: 'b' }],
    ['gets its statement once the row has come', { index: 1, statement: null }, { index: 1, statement: 'b' }],
    ['waits for its row', { index: 5, statement: null }, { index: 5, statement: null }],
    ['follows its statement to another row', { index: 0, statement: 'b' }, { index: 1, statement: 'b' }],
    [
      'gives way to the next row when its statement is gone',
      { index: 0, statement: 'weg' },
      { index: 0, statement: 'a' },
    ],
    [
      'goes to the last row when the list has become shorter',
      { index: 10, statement: 'weg' },
      { index: 9, statement: null },
    ],
    ['is none when there was none', null, null],
  ])('%s', (_what, choice, settled) => {
    expect(settleChoice(choice, 10, pages({ 0: 'a', 1: 'b' }))).toEqual(settled)
  })
})

const emptyRow: StatementRow = {
  placement: null,
  id: '',
  edition: null,
  place: null,
  section: null,
  proposedSection: null,
  kind: 'bottleneck',
  text: '',
  tags: [],
  source: null,
}

describe('where one is', () => {
  const editions = [edition('2026', 'a'), edition('2022', 'a'), edition('x', 'b')]
  const programmes = [...editions.map(({ programme }) => programme), { id: 'leeg', title: 'Leeg' }]

  it('is the chosen edition', () => {
    expect(where({ editions, programmes }, 'a', '2022').edition?.id).toBe('2022')
  })

  it('is the first edition of the programme when the chosen one is gone', () => {
    expect(where({ editions, programmes }, 'b', 'weg').edition?.id).toBe('x')
  })

  it('is in a programme without an edition when that was chosen', () => {
    expect(where({ editions, programmes }, 'leeg', null)).toMatchObject({
      programme: { id: 'leeg' },
      edition: null,
    })
  })

  it('is nowhere in an empty knowledge base', () => {
    expect(where({ editions: [], programmes: [] }, 'a', '2022')).toMatchObject({
      programme: null,
      edition: null,
      programmes: [],
    })
  })

  it('names every programme once', () => {
    expect(where({ editions, programmes }, null, null).programmes.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'leeg',
    ])
  })
})

it('suggests an edition by the day', () => {
  expect(suggestEditionId(new Date(2026, 0, 5))).toBe('import-20260105')
})
