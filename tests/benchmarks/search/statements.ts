/** Editions of generated Dutch statements, the same every time. */
import { readFileSync } from 'node:fs'
import { type StatementKind, statementKinds } from '../../../src/shared/domain/index.ts'
import { type Random, randomFrom } from '../../support/random.ts'
import { makeVocabulary, zipf } from './vocabulary.ts'

/** In the exchange format, as far as a benchmark needs it. */
export type GeneratedEdition = {
  readonly format: 'bloemlezing-edition'
  readonly version: 1
  readonly programme: string
  readonly edition: { readonly id: string; readonly title: string; readonly year: number }
  readonly sections: readonly GeneratedSection[]
  readonly tags: readonly { readonly path: string }[]
}

type GeneratedSection = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly kind: 'chapter' | 'problem-area'
  readonly statements: readonly GeneratedStatement[]
  readonly sections?: readonly GeneratedSection[]
}

export type GeneratedStatement = {
  readonly id: string
  readonly text: string
  readonly kind: StatementKind
  readonly tags: readonly string[]
  readonly source: { readonly name: string; readonly organisation: string; readonly date: string }
}

/** Word types: a larger library has more of them, so that what is paid for each type grows too. */
const vocabularySize = (count: number): number => (count > 100_000 ? 120_000 : 45_000)
const { tags } = JSON.parse(
  readFileSync(new URL('../../../corpus/thesaurus.json', import.meta.url), 'utf8'),
) as Pick<GeneratedEdition, 'tags'>

const chapters = 10
const areas = 10
const organisations = 200

/** The words of `count` generated statements, the commonest first. */
export const vocabularyFor = (count: number): readonly string[] =>
  makeVocabulary(vocabularySize(count), randomFrom(1))

/** Yields `count` statements in editions of at most 25,000, each of 100 problem areas. */
export function* generateEditions(count: number): Generator<GeneratedEdition> {
  const random = randomFrom(2)
  const word = zipf(vocabularyFor(count), random)
  for (let first = 0; first < count; first += 25_000)
    yield makeEdition(first / 25_000, Math.min(25_000, count - first), random, word)
}

function makeEdition(number: number, size: number, random: Random, word: () => string): GeneratedEdition {
  const year = 1985 + number
  const name = `e${String(number).padStart(2, '0')}`
  const title = (): string => `${capitalised(word())} ${word()} ${word()}`
  const perArea = size / (chapters * areas)
  const area = (chapter: number, place: number): GeneratedSection => ({
    id: `${name}-${chapter}-${place}`,
    number: `${chapter}.${place}`,
    title: title(),
    kind: 'problem-area',
    statements: Array.from({ length: perArea }, (_, index) =>
      makeStatement(`${name}-${chapter}-${place}-${index}`, year, random, word),
    ),
  })
  return {
    format: 'bloemlezing-edition',
    version: 1,
    programme: 'Programma',
    edition: { id: name, title: `Editie ${name}`, year },
    sections: Array.from({ length: chapters }, (_, chapter) => ({
      id: `${name}-${chapter + 1}`,
      number: `${chapter + 1}`,
      title: title(),
      kind: 'chapter',
      statements: [],
      sections: Array.from({ length: areas }, (_area, place) => area(chapter + 1, place + 1)),
    })),
    tags,
  }
}

function makeStatement(id: string, year: number, random: Random, word: () => string): GeneratedStatement {
  const organisation = random.whole(1, organisations)
  const tag = (): string => tags[random.whole(0, tags.length - 1)]?.path ?? ''
  return {
    id,
    text: makeText(lengthOf(random), random, word),
    kind: statementKinds[random.whole(0, statementKinds.length - 1)] ?? 'bottleneck',
    tags: [...new Set(Array.from({ length: random.whole(0, 3) }, tag))],
    source: {
      name: `Verslag ${organisation}`,
      organisation: `Organisatie ${organisation}`,
      date: `${year}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
    },
  }
}

/** From 8 to 70 words, 18 on average, most of them short. */
const lengthOf = (random: Random): number => Math.min(70, 8 + Math.round(-10 * Math.log(1 - random.next())))

function makeText(length: number, random: Random, word: () => string): string {
  const words = Array.from({ length }, (_, place) =>
    place > 2 && place + 2 < length && random.chance(0.07) ? `${word()},` : word(),
  )
  return `${capitalised(words.join(' '))}.`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
