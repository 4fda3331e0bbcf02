/** Unsaved text: nothing typed is lost, and nothing unseen is overwritten. */
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  advance,
  createDrafts,
  type Draft,
  type DraftStep,
  type Save,
  type SaveOutcome,
  savedState,
} from '../../src/renderer/app/drafts/index.ts'

const base = { text: 'oud', revision: 1 }
const gone = { code: 'DISCONNECTED', data: {} } as const

describe('a draft', () => {
  it('is not there while the text is as it was saved', () => {
    expect(advance(null, { type: 'typed', text: 'oud', base })).toBeNull()
  })

  it('goes when the officer types the saved text back', () => {
    const draft = advance(null, { type: 'typed', text: 'nieuw', base })
    expect(advance(draft, { type: 'typed', text: 'oud', base })).toBeNull()
  })

  it('keeps what was typed while it was being saved, on top of what was saved', () => {
    const sending = advance(advance(null, { type: 'typed', text: 'een', base }), { type: 'sent' })
    const typedOn = advance(sending, { type: 'typed', text: 'een twee', base })
    expect(advance(typedOn, { type: 'saved', revision: 2 })).toEqual({
      phase: 'dirty',
      text: 'een twee',
      base: { text: 'een', revision: 2 },
    })
  })

  it('shows no conflict when both sides came to the same words', () => {
    const sending = advance(advance(null, { type: 'typed', text: 'zelfde', base }), { type: 'sent' })
    expect(advance(sending, { type: 'conflicted', theirs: { text: 'zelfde', revision: 2 } })).toBeNull()
  })

  it('saves on top of the other text when the officer keeps his own', () => {
    const theirs = { text: 'van een ander', revision: 5 }
    const draft: Draft = { phase: 'conflict', text: 'van mij', theirs }
    expect(advance(draft, { type: 'kept-mine' })).toEqual({ phase: 'dirty', text: 'van mij', base: theirs })
  })

  const step: fc.Arbitrary<DraftStep> = fc.oneof(
    fc.record({ type: fc.constant('typed' as const), text: fc.string(), base: fc.constant(base) }),
    fc.constant({ type: 'sent' as const }),
    fc.record({ type: fc.constant('saved' as const), revision: fc.nat() }),
    fc.constant({ type: 'failed' as const, error: gone }),
    fc.record({
      type: fc.constant('conflicted' as const),
      theirs: fc.record({ text: fc.string(), revision: fc.nat() }),
    }),
    fc.constant({ type: 'kept-mine' as const }),
  )

  it('never loses what was typed last, unless it was saved or equals what is saved', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let draft: Draft | null = null
        let saved = base.text
        let typed = base.text
        for (const taken of steps) {
          if (taken.type === 'saved' && draft?.phase === 'saving') saved = draft.sent
          if (taken.type === 'conflicted' && draft !== null) saved = taken.theirs.text
          if (taken.type === 'typed') typed = taken.text
          if (taken.type === 'typed' && draft === null && taken.text === base.text) saved = base.text
          draft = advance(draft, taken)
          expect(draft?.text ?? saved).toBe(draft === null ? saved : typed)
        }
      }),
    )
  })
})

describe('the drafts of a window', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const answering = (...outcomes: readonly SaveOutcome[]) => {
    const left = [...outcomes]
    return vi.fn<Save>(() => Promise.resolve(left.shift() ?? { type: 'saved', revision: 9 }))
  }

  it('are saved once, after the burst of typing', async () => {
    const save = answering({ type: 'saved', revision: 2 })
    const drafts = createDrafts(save, 1_000)
    drafts.type('a', 'n', base)
    await vi.advanceTimersByTimeAsync(900)
    drafts.type('a', 'nieuw', base)
    await vi.advanceTimersByTimeAsync(900)
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(save.mock.calls).toEqual([['a', 'nieuw', 1]])
    expect(drafts.store.get().size).toBe(0)
  })

  it('send what was typed meanwhile with the new revision', async () => {
    const drafts = createDrafts(
      vi.fn<Save>((_id, text) => {
        if (text === 'een') drafts.type('a', 'een twee', base)
        return Promise.resolve({ type: 'saved', revision: text === 'een' ? 2 : 3 })
      }),
    )
    drafts.type('a', 'een', base)
    await drafts.flush('a')
    expect(drafts.store.get().size).toBe(0)
  })

  it('stay when the core is gone, and are saved when asked again', async () => {
    const save = answering({ type: 'failed', error: gone }, { type: 'saved', revision: 2 })
    const drafts = createDrafts(save)
    drafts.type('a', 'nieuw', base)
    expect(await drafts.flushAll()).toBe(false)
    expect(drafts.store.get().get('a')).toMatchObject({ phase: 'failed', text: 'nieuw' })
    expect(await drafts.flushAll()).toBe(true)
  })

  it('are not saved over a text that nobody has seen', async () => {
    const theirs = { text: 'van een ander', revision: 4 }
    const save = answering({ type: 'conflicted', theirs }, { type: 'saved', revision: 5 })
    const drafts = createDrafts(save)
    drafts.type('a', 'van mij', base)
    await drafts.flush('a')
    expect(drafts.store.get().get('a')).toEqual({ phase: 'conflict', text: 'van mij', theirs })
    await drafts.flush('a')
    expect(save).toHaveBeenCalledTimes(1)
    await drafts.keepMine('a')
    expect(save).toHaveBeenLastCalledWith('a', 'van mij', 4)
  })

  it('are told in one word', () => {
    const dirty: Draft = { phase: 'dirty', text: 'x', base }
    const failed: Draft = { phase: 'failed', text: 'x', base, error: gone }
    expect(savedState(new Map())).toBe('saved')
    expect(savedState(new Map([['a', dirty]]))).toBe('saving')
    expect(
      savedState(
        new Map<string, Draft>([
          ['a', dirty],
          ['b', failed],
        ]),
      ),
    ).toBe('unsaved')
  })
})
