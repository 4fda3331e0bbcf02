/** Greedy line filling with hyphenation, as a word processor does it. Only for making test pages. */
import type { Random } from '../../support/random.ts'

export type Face = {
  /** Width of a text in thousandths of an em at body size. */
  readonly width: (text: string) => number
  readonly space: number
}

const NARROW = /[iljtfrI.,:;'’!()[\]/-]/
const WIDE = /[mwMW@%—]/

/** A face like Arial in which every letter class, and every letter, is somewhat wider or narrower. */
export function randomFace(random: Random, measure: (text: string) => number): Face {
  const narrow = random.between(0.88, 1.15)
  const wide = random.between(0.92, 1.08)
  const upper = random.between(0.9, 1.08)
  const spread = random.between(0, 0.08)
  const letters = new Map<string, number>()
  const widthOf = (char: string): number => {
    const known = letters.get(char)
    if (known !== undefined) return known
    const factor = NARROW.test(char) ? narrow : WIDE.test(char) ? wide : /\p{Lu}/u.test(char) ? upper : 1
    const width = measure(char) * factor * random.between(1 - spread, 1 + spread)
    letters.set(char, width)
    return width
  }
  const width = (text: string): number => Array.from(text).reduce((sum, char) => sum + widthOf(char), 0)
  return { width, space: measure(' ') * random.between(0.85, 1.1) }
}

const ONSETS =
  /^(?:sch[r]?|st[r]?|sp[rl]?|[bcdfgkptv][rl]|kn|kw|tw|dw|zw|ch|sl|sm|sn|th|qu|[bcdfghjklmnpqrstvwxz])/

/** Places where a Dutch word may be broken: before the consonants that begin a syllable. Rough but typical. */
export function breakPoints(word: string): readonly number[] {
  const points: number[] = []
  const lower = word.toLowerCase()
  for (let at = 2; at <= word.length - 3; at += 1) {
    if (!/\p{L}{2}$/u.test(word.slice(0, at)) || !/^\p{L}{3}/u.test(word.slice(at))) continue
    const hasVowel = /[aeiouyéëïöü]/.test(lower.slice(0, at)) && /[aeiouyéëïöü]/.test(lower.slice(at))
    const before = lower.slice(0, at)
    const onset = ONSETS.exec(lower.slice(at))?.[0]
    if (!hasVowel || onset === undefined || !/^[aeiouyéëïöü]/.test(lower.slice(at + onset.length))) continue
    const rest = /[^aeiouyéëïöü]*$/.exec(before)?.[0] ?? ''
    if (rest.length <= 2 && !ONSETS.test(rest + onset + 'x')) points.push(at)
    else if (
      rest === '' ||
      (rest.length >= 1 && (ONSETS.exec(rest + onset)?.[0].length ?? 0) < rest.length + onset.length)
    )
      points.push(at)
  }
  return points
}

/** Fills lines of a width; each line is a list of words, a broken word ends in a hyphen. */
export function fillLines(
  text: string,
  options: {
    readonly face: Face
    readonly widthOf: (line: number) => number
    readonly hyphenate: (word: string) => readonly number[]
  },
): readonly (readonly string[])[] {
  const { face } = options
  const lines: string[][] = []
  let line: string[] = []
  let used = 0
  const queue = text.split(/\s+/).filter((word) => word !== '')
  while (queue.length > 0) {
    const word = queue.shift() ?? ''
    const room = options.widthOf(lines.length) - used - (line.length > 0 ? face.space : 0)
    if (face.width(word) <= room) {
      used += (line.length > 0 ? face.space : 0) + face.width(word)
      line.push(word)
      continue
    }
    const solid = [...naturalBreaks(word), ...options.hyphenate(word)].toSorted((a, b) => b - a)
    const at = solid.find((point) => face.width(withHyphen(word.slice(0, point))) <= room)
    if (at !== undefined) {
      lines.push([...line, withHyphen(word.slice(0, at))])
      queue.unshift(word.slice(at))
    } else if (line.length === 0) {
      lines.push([word])
    } else {
      lines.push(line)
      queue.unshift(word)
    }
    line = []
    used = 0
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** After a hyphen or slash inside a word a line may end without a new hyphen. */
const naturalBreaks = (word: string): readonly number[] =>
  [...word.matchAll(/(?<=\p{L}{2})[-/](?=\p{L}{2})/gu)].map((match) => match.index + 1)

const withHyphen = (part: string): string => (/[-/]$/.test(part) ? part : `${part}-`)
