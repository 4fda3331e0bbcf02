/** Dutch words and abbreviations that tell whether a line or sentence can end here. */

/** Word classes of the small, closed kind; what may follow them is much the same for all their members. */
export const FUNCTION_CLASSES = [
  'determiner',
  'preposition',
  'conjunction',
  'pronoun',
  'auxiliary',
  'adverb',
] as const
export type FunctionClass = (typeof FUNCTION_CLASSES)[number]

const MEMBERS: Readonly<Record<FunctionClass, string>> = {
  determiner: `de het een der den des 't 'n deze dit mijn jouw zijn haar ons onze hun uw elk elke ieder iedere geen alle sommige
    enkele meer minder veel weinig te zo'n zulke diens wier eigen`,
  preposition: `aan achter beneden bij binnen boven buiten conform dankzij door gedurende gezien in ingevolge inzake jegens krachtens
    langs met na naar naast namens nabij omtrent ondanks onder op over per qua rond rondom sinds tegen tegenover tijdens tot tussen
    uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder ten ter om`,
  conjunction: `en of maar want dus noch omdat doordat zodat hoewel indien mits tenzij terwijl toen wanneer zoals als dan dat die wie
    wat waar waarbij waardoor waarin waarmee waarom waarop waarvan waarvoor hoe welke welk opdat totdat voordat nadat zodra`,
  pronoun: `ik je jij u hij zij ze we wij men er jullie hen hem zich iemand niemand iets niets iedereen daar hier elkaar`,
  auxiliary: `is was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest mag mogen zal
    zullen zou zouden wil willen gaat gaan komt komen blijft blijven`,
  adverb: `niet wel zeer heel ook al nog vaak steeds soms pas zo te alleen vooral juist toch immers zelfs weer nu`,
}

const CLASS_OF: ReadonlyMap<string, FunctionClass> = new Map(
  FUNCTION_CLASSES.flatMap((name) =>
    MEMBERS[name].split(/\s+/).map((word): [string, FunctionClass] => [word, name]),
  ),
)

// Abbreviations that need something after them.
const OPEN_ABBREVIATIONS = new Set(
  `a.d.h.v. art. bijv. blz. bv. ca. d.d. d.m.v. d.w.z. dhr. dr. drs. drs excl. evt. i.c.m. i.g.v. i.h.b. i.h.k.v. i.o. i.p.v. i.t.t. i.v.m. i.z.
  incl. ing. ir. jr. m.a.w. m.b.t. m.b.v. m.i. m.i.v. m.n. m.u.v. mevr. mr. mw. n.a.v. nl. nr. nrs. o.a. o.b.v. o.g.v. o.l.v. o.v.v. p. pag. par. prof. resp.
  st. t.a.v. t.b.v. t.g.v. t.h.v. t.n.v. t.o.v. t/m v.d. vgl. vs. w.o. z.g. zgn. zg. zie`.split(/\s+/),
)

// Abbreviations that may close a sentence as well as stand in one.
const CLOSING_ABBREVIATIONS = new Set(
  'etc. e.a. e.d. e.v. enz. jl. a.s. n.v.t. c.s. c.q. e.o. o.i.d.'.split(' '),
)

const OPENING_MARKS = /^[\p{Ps}\p{Pi}"'‘“„]+/u
const CLOSING_MARKS = /[\p{Pe}\p{Pf}"'’”]+$/u

const bare = (word: string): string =>
  word.replace(OPENING_MARKS, '').replace(CLOSING_MARKS, '').toLowerCase()

/** The class of a function word; null for any other word. */
export const functionClass = (word: string): FunctionClass | null => CLASS_OF.get(bare(word)) ?? null

/** How a word can stand at the end of a sentence. */
export type SentenceEnd = 'end' | 'possible' | 'abbreviation' | 'none'

/** Judges a single word with its punctuation: 'staat.' ends, 'etc.' may end, 'm.b.t.' does not. */
export function sentenceEnd(word: string): SentenceEnd {
  const core = bare(word)
  if (OPEN_ABBREVIATIONS.has(core)) return 'abbreviation'
  if (CLOSING_ABBREVIATIONS.has(core)) return 'possible'
  if (/[.!?…]$/.test(core) || /[.!?…]["'’”)\]]+$/.test(word)) return 'end'
  return 'none'
}
