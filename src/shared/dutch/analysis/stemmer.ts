/**
 * Stems of words that are not in the lexicon: English ones, names and new words. A stem need not be a word; it is what the
 * inflections of one word have in common. After step 1 of Porter's stemmer (1980, "An algorithm for suffix stripping"), with
 * the Dutch endings -e and -en.
 */

const irregular: ReadonlyMap<string, string> = new Map(
  `children child, women woman, people person, wives wife, lives life, knives knife, thieves thief, sold sell, bought buy, brought bring,
  taught teach, caught catch, fought fight, sought seek, thought think, found find, held hold, kept keep, made make, paid pay, said say,
  told tell, given give, taken take, written write, stolen steal, forced force, criteria criterion, analyses analysis`
    .split(',')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.trim().split(' ')
      return [form, base]
    }),
)

/** 'victims' victim, 'trafficking' traffic, 'policies' polici, 'abused' abus. */
export function stemOf(word: string): string {
  const singular = irregular.get(word) ?? withoutPlural(word)
  return withoutEnd(withoutTense(singular))
}

/** The stem without what derives one English word from another: 'exploitation' and 'exploit', 'prosecutor' and 'prosecution'. */
export const rootOf = (stem: string): string =>
  stem.length < 8 ? stem : stem.replace(/(?:at)?(?:ion|or)$|at$|er$|ment$|ness$/, '')

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function withoutTense(word: string): string {
  const open = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1]
  if (open === undefined || open.length < 3) return word
  return open.replace(/([bdgmnprt])\1$/, '$1').replace(/ick$/, 'ic')
}

function withoutEnd(word: string): string {
  if (word.length >= 7 && word.endsWith('en')) return word.slice(0, -2)
  if (word.length >= 4 && word.endsWith('e')) return word.slice(0, -1)
  return word.length >= 4 ? word.replace(/([^aeiou])y$/, '$1i') : word
}
