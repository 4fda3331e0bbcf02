/** Words that were replaced before a text left, such as names in an anonymous file, are put back where it came back unchanged. */
import { wordDiff } from '../../../../shared/domain/index.ts'

/** Instead of [from, to) of a text, in UTF-16 code units, stand these words. */
export type Replacement = { readonly from: number; readonly to: number; readonly words: string }

/**
 * What to replace in a text that came back.
 * @param stored the text as it is stored
 * @param shown the same text as it left
 * @param returned what became of that
 */
export function namesBack(stored: string, shown: string, returned: string): readonly Replacement[] {
  if (stored === shown) return []
  const kept = keptIn(shown, returned)
  return replacedIn(stored, shown).flatMap(({ from, to, words }) => {
    const run = kept.find((one) => one.from <= from && to <= one.from + one.length)
    if (run === undefined) return []
    const moved = run.at - run.from
    return [{ from: from + moved, to: to + moved, words }]
  })
}

/** A text with its replacements, which are in order. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (changed, { from, to, words }) => changed.slice(0, from) + words + changed.slice(to),
    text,
  )
}

/** Where in `shown` other words stand than in `stored`. */
function replacedIn(stored: string, shown: string): readonly Replacement[] {
  const found: Replacement[] = []
  let at = 0
  let words = ''
  for (const change of wordDiff(stored, shown)) {
    switch (change.kind) {
      case 'removed':
        words += change.text
        break
      case 'added':
        found.push({ from: at, to: at + change.text.length, words })
        at += change.text.length
        words = ''
        break
      case 'same':
        if (words !== '') found.push({ from: at, to: at, words })
        at += change.text.length
        words = ''
    }
  }
  return words === '' ? found : [...found, { from: at, to: at, words }]
}

type Run = { readonly from: number; readonly at: number; readonly length: number }

/** The runs of `before` that are in `after` too, and where. */
function keptIn(before: string, after: string): readonly Run[] {
  const runs: Run[] = []
  let [from, at] = [0, 0]
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'same') runs.push({ from, at, length: text.length })
    if (kind !== 'added') from += text.length
    if (kind !== 'removed') at += text.length
  }
  return runs
}
