/** Differences between two texts, word by word. Pure; the comparison is Myers' (1986) as the library `diff` has it. */
import { diffArrays } from 'diff'

export type WordChange = {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A word, or one other sign: joined together the tokens are the text. */
const tokens = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu

/**
 * How `before` became `after`. What is same or removed gives `before`, what is same or added gives `after`, to the letter.
 * Changes with only a blank between them are one change, since that is how people read them.
 */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  const parts = diffArrays(before.match(tokens) ?? [], after.match(tokens) ?? [])
  return joinChanges(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** Whether two texts differ in more than blanks. */
export const differsInWords = (one: string, other: string): boolean =>
  one.replaceAll(/\s+/g, ' ').trim() !== other.replaceAll(/\s+/g, ' ').trim()

type Change = { readonly removed: string; readonly added: string }
type Run = { readonly same: string } | Change

function joinChanges(parts: readonly WordChange[]): readonly WordChange[] {
  const runs: Run[] = []
  for (const [at, part] of parts.entries()) {
    const last = runs.at(-1)
    const change = last !== undefined && 'removed' in last ? last : null
    const isLastPart = at === parts.length - 1
    if (part.kind === 'same') {
      if (change !== null && !isLastPart && part.text.trim() === '')
        runs.splice(-1, 1, extended(change, part.text, part.text))
      else runs.push({ same: part.text })
      continue
    }
    const removed = part.kind === 'removed' ? part.text : ''
    const added = part.kind === 'added' ? part.text : ''
    if (change === null) runs.push({ removed, added })
    else runs.splice(-1, 1, extended(change, removed, added))
  }
  return runs.flatMap(changesOf)
}

const extended = (change: Change, removed: string, added: string): Change => ({
  removed: change.removed + removed,
  added: change.added + added,
})

function changesOf(run: Run): readonly WordChange[] {
  if ('same' in run) return [{ kind: 'same', text: run.same }]
  const changes: readonly WordChange[] = [
    { kind: 'removed', text: run.removed },
    { kind: 'added', text: run.added },
  ]
  return changes.filter(({ text }) => text !== '')
}
