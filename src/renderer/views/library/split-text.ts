/** Where a text is cut in two. Pure. */

/** The start of the sentence, else of the word, that is nearest to the middle: a first guess of where to cut. */
export function middleBreak(text: string): number {
  const middle = text.length / 2
  const nearest = (found: readonly number[]): number | undefined =>
    found.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return nearest(startsAfter(text, /[.!?;]\s+|\n+/g)) ?? nearest(startsAfter(text, /\s+/g)) ?? 0
}

const startsAfter = (text: string, gap: RegExp): readonly number[] =>
  [...text.matchAll(gap)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at > 0 && at < text.length)
