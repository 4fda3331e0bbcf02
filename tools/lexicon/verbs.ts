/** The forms that a Dutch verb can have, by rule and by list. More than there are: only what the dictionary knows is used. */
import { closings } from '../../src/shared/dutch/index.ts'
import { inseparable, separable, strong, strongAsTheyStand } from './irregular.ts'

const listed: ReadonlyMap<string, readonly string[]> = new Map(
  strong.map(([infinitive, ...forms]) => [infinitive, forms]),
)
const asTheyStand: ReadonlyMap<string, readonly string[]> = new Map(
  strongAsTheyStand.map(([infinitive, ...forms]) => [infinitive, forms]),
)

/** Spellings that can be forms of a verb. */
export type VerbForms = {
  /** The stem, and the stem with -t. */
  readonly present: readonly string[]
  /** Participles by rule: 'gemeld'. */
  readonly participles: readonly string[]
  /** Participles by rule with the prefix before ge-, which can be nothing else: 'aangemeld'. */
  readonly separated: readonly string[]
  /** Forms from the list of strong verbs, of any kind. */
  readonly strong: readonly string[]
}

/** @param isStem whether a word can be the stem of a verb: 'maak' is, 'mak' is another word */
export function verbForms(infinitive: string, isStem: (word: string) => boolean): VerbForms {
  const own = [...(asTheyStand.get(infinitive) ?? []), ...strongFormsOf(infinitive)]
  const splits = separable
    .filter((before) => infinitive.startsWith(before) && infinitive.length >= before.length + 3)
    .map((before) => ({ before, bare: infinitive.slice(before.length) }))
  const isStrong = own.length > 0 || splits.some(({ bare }) => listed.has(bare) || asTheyStand.has(bare))
  // 'maken' is of 'maak', not of 'mak': the likeliest that there is. The stem of a strong verb is never the second.
  const [likeliest, ...others] = stemsOf(infinitive)
  const stem = [likeliest, ...(isStrong ? [] : others)].find((one) => one !== undefined && isStem(one))
  const stems = stem === undefined ? [] : [stem]
  return {
    present: (stem === undefined ? stemsOf(infinitive).slice(0, 1) : stems).flatMap((one) => [
      one,
      `${one}t`,
    ]),
    participles: isStrong ? [] : stems.flatMap((one) => inflected(weakParticiple(one, infinitive))),
    separated: isStrong
      ? []
      : splits.flatMap(({ before }) =>
          stems.flatMap((one) => inflected(before + weakParticiple(one.slice(before.length), infinitive))),
        ),
    strong: [
      ...own,
      ...splits.flatMap(({ before, bare }) =>
        [...strongFormsOf(bare), ...(asTheyStand.get(bare) ?? [])].map((form) => before + form),
      ),
    ].flatMap((form) => (isParticiple.test(form) ? inflected(form) : [form])),
  }
}

/** Forms that can be adjectives; 'lage' is not of 'lag'. */
const isParticiple = /ge|^(?:be|her|ont|ver)/

const inflected = (participle: string): readonly string[] => [participle, `${participle}e`]

/** 'gewerkt' but 'gemeend' and, because of 'leven', 'geleefd'. */
function weakParticiple(stem: string, infinitive: string): string {
  const beginning = neverTakesGe.test(stem) ? '' : 'ge'
  if (/[dt]$/.test(stem)) return beginning + stem
  return beginning + stem + (/(?:[kfspx]|ch)en$/.test(infinitive) ? 't' : 'd')
}

const neverTakesGe = /^(?:be|er|ge|her|ont|ver|onder|over|door|om|mis|vol|weer|aan|achter|voor)/

/** The listed forms of a verb, also of one with a prefix: 'verbieden' has 'verboden', without the ge- of 'geboden'. */
const strongFormsOf = (infinitive: string): readonly string[] => [
  ...(listed.get(infinitive) ?? []),
  ...inseparable
    .filter((prefix) => infinitive.startsWith(prefix))
    .flatMap((prefix) =>
      (listed.get(infinitive.slice(prefix.length)) ?? []).map((form) => prefix + form.replace(/^ge/, '')),
    ),
]

/** 'doorverwezen', which the dictionary takes for an infinitive. */
export const isStrongForm = (word: string): boolean =>
  separable.some((before) => word.startsWith(before) && strongOnly.has(word.slice(before.length))) ||
  strongOnly.has(word)

const strongOnly: ReadonlySet<string> = new Set(
  [...strong, ...strongAsTheyStand]
    .flatMap(([infinitive, ...forms]) => forms.filter((form) => form !== infinitive))
    .filter((form) => !listed.has(form) && !asTheyStand.has(form)),
)

/** What the stem of a verb may be, likeliest first: 'maken' maak, mak; 'leven' leef, lef; 'pakken' pak; 'gaan' gaa. */
export function stemsOf(infinitive: string): readonly string[] {
  if (infinitive.endsWith('en')) return closings(infinitive.slice(0, -2))
  return infinitive.endsWith('n') ? [infinitive.slice(0, -1)] : []
}
