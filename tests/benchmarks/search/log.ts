/** The log of queries that engines are asked: what officers type, and how raw FTS5 is asked the same. */
import { type Random, randomFrom } from '../../support/random.ts'
import { compoundParts } from './vocabulary.ts'

export const queryClasses = [
  'word',
  'several words',
  'phrase',
  'prefix',
  'typing error',
  'compound part',
  'boolean',
  'filter',
  'keystroke',
] as const
export type QueryClass = (typeof queryClasses)[number]

export type LoggedQuery = {
  readonly class: QueryClass
  /** As it is typed in the search box. */
  readonly typed: string
  /** For raw FTS5. */
  readonly match: string
  /** What a filter asks for, for engines that are given it apart. */
  readonly filter: { readonly edition: string } | { readonly kind: string } | null
  /** The words, for engines without a query language of their own; null where they cannot be asked. */
  readonly words: readonly string[] | null
}

const broadPrefixes = ['ge', 'be', 've', 'op', 'on', 'aan', 'ver', 'pol', 'ont', 'uit', 'over', 'arbeid']

/** Some 550 queries over such a vocabulary. `texts` are some statements, for words that stand together. */
export function makeLog(vocabulary: readonly string[], texts: readonly string[]): readonly LoggedQuery[] {
  const random = randomFrom(3)
  const common = vocabulary.slice(60, 20_000)
  const word = (): string => drawn(common, random)
  const times = <Item>(count: number, make: () => Item): readonly Item[] =>
    Array.from({ length: count }, make)
  return [
    ...times(50, () => plain('word', [word()])),
    ...times(40, () => plain('several words', together(texts, random, random.whole(2, 3)))),
    ...times(15, () => phrase(sideBySide(texts, random))),
    ...broadPrefixes.map((start) => prefix('prefix', [], start)),
    ...broadPrefixes.slice(0, 6).map((start) => prefix('prefix', ['kinderen'], start)),
    ...times(20, () => plain('typing error', [mistyped(word, random)])),
    ...times(20, () => plain('compound part', [random.pick(['opvang', ...compoundParts])])),
    ...times(20, () => boolean(word, random)),
    ...times(15, () => filtered(word, random)),
    ...times(40, () => longWord(word)).flatMap((typed) =>
      Array.from({ length: typed.length - 1 }, (_, letters) =>
        prefix('keystroke', [], typed.slice(0, letters + 2)),
      ),
    ),
  ]
}

/** Words of every commonness come alike often: ranks are drawn on a scale of logarithms. */
const drawn = (words: readonly string[], random: Random): string =>
  words[Math.floor(words.length ** random.next()) - 1] ?? words[0] ?? ''

const quoted = (word: string): string => `"${word}"`

const plain = (kind: QueryClass, words: readonly string[]): LoggedQuery => ({
  class: kind,
  typed: `${words.join(' ')} `,
  match: words.map(quoted).join(' AND '),
  filter: null,
  words,
})

const phrase = (words: readonly string[]): LoggedQuery => ({
  class: 'phrase',
  typed: quoted(words.join(' ')),
  match: quoted(words.join(' ')),
  filter: null,
  words,
})

const prefix = (kind: QueryClass, before: readonly string[], start: string): LoggedQuery => ({
  class: kind,
  typed: [...before, start].join(' '),
  match: [...before.map(quoted), `${quoted(start)}*`].join(' AND '),
  filter: null,
  words: [...before, start],
})

function boolean(word: () => string, random: Random): LoggedQuery {
  const [one, other, third] = [word(), word(), word()]
  const [typed, match] = random.pick<readonly [string, string]>([
    [`${one} OF ${other}`, `${quoted(one)} OR ${quoted(other)}`],
    [`${one} NIET ${other}`, `${quoted(one)} NOT ${quoted(other)}`],
    [`(${one} OF ${other}) EN ${third}`, `(${quoted(one)} OR ${quoted(other)}) AND ${quoted(third)}`],
    [`${one} OR ${other} OR ${third}`, `${quoted(one)} OR ${quoted(other)} OR ${quoted(third)}`],
  ])
  return { class: 'boolean', typed: `${typed} `, match, filter: null, words: null }
}

function filtered(word: () => string, random: Random): LoggedQuery {
  const asked = word()
  const [typed, filter] = random.pick<readonly [string, LoggedQuery['filter']]>([
    ['editie:e00', { edition: 'e00' }],
    ['editie:e01', { edition: 'e01' }],
    ['soort:oplossing', { kind: 'solution' }],
    ['soort:vraag', { kind: 'question' }],
  ])
  return { class: 'filter', typed: `${asked} ${typed} `, match: quoted(asked), filter, words: [asked] }
}

const someText = (texts: readonly string[], random: Random): string =>
  texts[random.whole(0, texts.length - 1)] ?? ''

function together(texts: readonly string[], random: Random, count: number): readonly string[] {
  const words = (
    someText(texts, random)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  ).slice(0, count)
  return words.length === count ? words : together(texts, random, count)
}

function sideBySide(texts: readonly string[], random: Random): readonly string[] {
  const words =
    someText(texts, random)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const first = random.whole(0, words.length - 3)
  return words.slice(first, first + random.whole(2, 3))
}

function longWord(word: () => string): string {
  const found = word()
  return found.length >= 6 ? found : longWord(word)
}

/** Two letters changed places, or one was left out, doubled or taken for its neighbour on the keyboard. */
function mistyped(word: () => string, random: Random): string {
  const right = longWord(word)
  const at = random.whole(2, right.length - 2)
  const [before, letter, after] = [right.slice(0, at), right.charAt(at), right.slice(at + 1)]
  const wrong = random.pick([
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${letter === 'e' ? 'r' : 'e'}${after}`,
  ])
  return wrong === right ? mistyped(word, random) : wrong
}
