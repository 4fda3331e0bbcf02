/** Unsaved text: nothing typed is lost, and nothing unseen is overwritten. */
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  advance,
  createDrafts,
  type Draft,
  draftKey,
  type DraftStep,
  dropNote,
  homelessTexts,
  type NoteDrafts,
  type Save,
  type SaveOutcome,
  savedState,
  typeNote,
} from '../../src/renderer/app/drafts/index.ts'
import { createStore } from '../../src/renderer/app/state/index.ts'
import { fromPlainText, isSameText, type RichText } from '../../src/shared/domain/index.ts'

const say = fromPlainText
const base = { rich: say('oud'), revision: 1 }
const a = { entity: 'statement', id: 'a' } as const
const gone = { code: 'DISCONNECTED', data: {} } as const

describe('a draft', () => {
  it('is not there while the text is as it was saved', () => {
    expect(advance(null, { type: 'typed', rich: say('oud'), base })).toBeNull()
  })

  it('goes when the officer types the saved text back', () => {
    const draft = advance(null, { type: 'typed', rich: say('nieuw'), base })
    expect(advance(draft, { type: 'typed', rich: say('oud'), base })).toBeNull()
  })

  it('keeps what was typed while it was being saved, on top of what was saved', () => {
    const sending = advance(advance(null, { type: 'typed', rich: say('een'), base }), { type: 'sent' })
    const typedOn = advance(sending, { type: 'typed', rich: say('een twee'), base })
    expect(advance(typedOn, { type: 'saved', revision: 2 })).toEqual({
      phase: 'dirty',
      rich: say('een twee'),
      base: { rich: say('een'), revision: 2 },
    })
  })

  it('shows no conflict when both sides came to the same words', () => {
    const sending = advance(advance(null, { type: 'typed', rich: say('zelfde'), base }), { type: 'sent' })
    expect(advance(sending, { type: 'conflicted', theirs: { rich: say('zelfde'), revision: 2 } })).toBeNull()
  })

  it('saves on top of the other text when the officer keeps his own', () => {
    const theirs = { rich: say('van een ander'), revision: 5 }
    const draft: Draft = { phase: 'conflict', rich: say('van mij'), theirs }
    expect(advance(draft, { type: 'kept-mine' })).toEqual({
      phase: 'dirty',
      rich: say('van mij'),
      base: theirs,
    })
  })

  it('keeps both texts when the officer wants both: the other first', () => {
    const theirs = { rich: say('van een ander'), revision: 5 }
    const draft: Draft = { phase: 'conflict', rich: say('van mij'), theirs }
    expect(advance(draft, { type: 'kept-both' })).toEqual({
      phase: 'dirty',
      rich: say('van een ander\nvan mij'),
      base: theirs,
    })
  })

  it('goes on when something else than the text was changed elsewhere', () => {
    const sending = advance(advance(null, { type: 'typed', rich: say('nieuw'), base }), { type: 'sent' })
    const theirs = { ...base, revision: 7 }
    expect(advance(sending, { type: 'conflicted', theirs })).toEqual({
      phase: 'dirty',
      rich: say('nieuw'),
      base: theirs,
    })
  })

  const step: fc.Arbitrary<DraftStep> = fc.oneof(
    fc.record({ type: fc.constant('typed' as const), rich: fc.string().map(say), base: fc.constant(base) }),
    fc.constant({ type: 'sent' as const }),
    fc.record({ type: fc.constant('saved' as const), revision: fc.nat() }),
    fc.constant({ type: 'failed' as const, error: gone }),
    fc.record({
      type: fc.constant('conflicted' as const),
      theirs: fc.record({ rich: fc.string().map(say), revision: fc.nat() }),
    }),
    fc.constant({ type: 'kept-mine' as const }),
  )

  it('never loses what was typed last, unless it was saved or equals what is saved', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let draft: Draft | null = null
        let saved: RichText = base.rich
        let typed: RichText = base.rich
        for (const taken of steps) {
          if (taken.type === 'saved' && draft?.phase === 'saving') saved = draft.sent
          if (taken.type === 'conflicted' && draft !== null) saved = taken.theirs.rich
          if (taken.type === 'typed') typed = taken.rich
          if (taken.type === 'typed' && draft === null && isSameText(taken.rich, base.rich)) saved = base.rich
          draft = advance(draft, taken)
          expect(draft?.rich ?? saved).toEqual(draft === null ? saved : typed)
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
    drafts.type(a, say('n'), base)
    await vi.advanceTimersByTimeAsync(900)
    drafts.type(a, say('nieuw'), base)
    await vi.advanceTimersByTimeAsync(900)
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(save.mock.calls).toEqual([[a, say('nieuw'), 1]])
    expect(drafts.store.get().size).toBe(0)
  })

  it('send what was typed meanwhile with the new revision', async () => {
    const drafts = createDrafts(
      vi.fn<Save>((_of, rich) => {
        const isFirst = isSameText(rich, say('een'))
        if (isFirst) drafts.type(a, say('een twee'), base)
        return Promise.resolve({ type: 'saved', revision: isFirst ? 2 : 3 })
      }),
    )
    drafts.type(a, say('een'), base)
    await drafts.flush(a)
    expect(drafts.store.get().size).toBe(0)
  })

  it('go on from what was saved while the window still shows the text before it', async () => {
    const save = answering({ type: 'saved', revision: 2 }, { type: 'saved', revision: 3 })
    const drafts = createDrafts(save)
    drafts.type(a, say('een'), base)
    await drafts.flush(a)
    drafts.type(a, say('een twee'), base)
    await drafts.flush(a)
    expect(save).toHaveBeenLastCalledWith(a, say('een twee'), 2)
  })

  it('stay when the core is gone, and are saved when asked again', async () => {
    const save = answering({ type: 'failed', error: gone }, { type: 'saved', revision: 2 })
    const drafts = createDrafts(save)
    drafts.type(a, say('nieuw'), base)
    expect(await drafts.flushAll()).toBe(false)
    expect(drafts.store.get().get(draftKey(a))).toMatchObject({ phase: 'failed', rich: say('nieuw') })
    expect(await drafts.flushAll()).toBe(true)
  })

  it('are not saved over a text that nobody has seen', async () => {
    const theirs = { rich: say('van een ander'), revision: 4 }
    const save = answering({ type: 'conflicted', theirs }, { type: 'saved', revision: 5 })
    const drafts = createDrafts(save)
    drafts.type(a, say('van mij'), base)
    await drafts.flush(a)
    expect(drafts.store.get().get(draftKey(a))).toEqual({ phase: 'conflict', rich: say('van mij'), theirs })
    await drafts.flush(a)
    expect(save).toHaveBeenCalledTimes(1)
    await drafts.keepMine(a)
    expect(save).toHaveBeenLastCalledWith(a, say('van mij'), 4)
  })

  it('of what is gone are kept, tried again when something changed, and let go when asked', async () => {
    const error = { code: 'NOT_FOUND', data: { entity: 'statement', id: 'a' } } as const
    const save = answering({ type: 'failed', error }, { type: 'failed', error })
    const drafts = createDrafts(save)
    drafts.type(a, say('nieuw'), base)
    expect(homelessTexts(drafts.store.get())).toEqual([])
    await drafts.flush(a)
    expect(homelessTexts(drafts.store.get())).toEqual([{ of: a, rich: say('nieuw') }])
    drafts.retry()
    await vi.waitFor(() => expect(homelessTexts(drafts.store.get())).toHaveLength(1))
    expect(save).toHaveBeenCalledTimes(2)
    drafts.drop(a)
    expect(savedState(drafts.store.get())).toBe('saved')
  })

  it('are told in one word', () => {
    const dirty: Draft = { phase: 'dirty', rich: say('x'), base }
    const failed: Draft = { phase: 'failed', rich: say('x'), base, error: gone }
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

describe('notes being typed', () => {
  const place = { on: a, note: null }

  it('are kept until they are added or are as they were', () => {
    const notes = createStore<NoteDrafts>(new Map())
    typeNote(notes, place, 'Half af', '')
    typeNote(notes, { on: a, note: 'n' }, 'Anders', 'Oud')
    expect([...notes.get().values()].map(({ words }) => words)).toEqual(['Half af', 'Anders'])
    typeNote(notes, { on: a, note: 'n' }, 'Oud', 'Oud')
    dropNote(notes, place)
    expect(notes.get().size).toBe(0)
  })
})
