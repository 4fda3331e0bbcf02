/** Mending Dutch line ends: end-of-line hyphens, suspended hyphens, slashes. */

export type LineJoin = {
  readonly text: string
  /** False where only a reader can tell whether the hyphen belongs to the word. */
  readonly sure: boolean
}

// After a suspended hyphen: 'in- en uitstroom', 'mbo- of hbo-opleiding'.
const SUSPENDERS = new Set([
  'en',
  'of',
  'tot',
  'als',
  'noch',
  'dan',
  'maar',
  'naar',
  'en/of',
  'versus',
  'respectievelijk',
  'resp.',
])

// Short forms written in lower case that keep their hyphen in a compound.
const SHORT_FORMS = new Set(
  'avg coa ggd ggz hbo hr ict ind jgz lvb mbo mkb ngo ov pgb po sbo tbs vmbo vo vso wlz wmo wo woo zzp'.split(
    ' ',
  ),
)

const LINE_END_HYPHEN = /[-\u00ad\u2010\u2011]$/

/** True when a line ends in a hyphen that belongs to a word. */
export const endsInHyphen = (line: string): boolean => /[\p{L}\p{N}/][-\u00ad\u2010\u2011]$/u.test(line)

/** True when `line` ends in a suspended hyphen and `next` begins with its conjunction. */
export const isSuspended = (line: string, next: string): boolean =>
  endsInHyphen(line) && SUSPENDERS.has(/^\S+/.exec(next)?.[0].toLowerCase() ?? '')

/**
 * Joins two successive lines of one paragraph.
 * @param known lower-case words seen elsewhere in the document; they settle 'e-mail-' + 'adres' and the like.
 */
export function joinLines(left: string, right: string, known: ReadonlySet<string> = new Set()): LineJoin {
  if (left === '' || right === '') return { text: left + right, sure: true }
  if (/\S\/$/.test(left)) return { text: left + right, sure: true }
  if (!endsInHyphen(left) || isSuspended(left, right)) return { text: `${left} ${right}`, sure: true }
  return joinHyphen(left, right, known)
}

function joinHyphen(left: string, right: string, known: ReadonlySet<string>): LineJoin {
  const stem = left.replace(LINE_END_HYPHEN, '')
  const mended = { text: stem + right, sure: true }
  const kept = { text: `${stem}-${right}`, sure: true }
  if (left.endsWith('\u00ad')) return mended
  const head = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(stem)?.[0] ?? ''
  const tail = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(right)?.[0] ?? ''
  if (known.has((head + tail).toLowerCase())) return mended
  if (known.has(`${head}-${tail}`.toLowerCase())) return kept
  const last = head.split('-').at(-1) ?? ''
  if (isShortForm(last)) return kept
  if (!/^\p{Ll}/u.test(tail)) return { ...kept, sure: false }
  if (clashes(last, tail)) return mendClash(stem, last, right)
  return mended
}

const isShortForm = (part: string): boolean =>
  /^[\p{Lu}\p{N}]+$/u.test(part) || part.length === 1 || SHORT_FORMS.has(part.toLowerCase())

/** Two vowels that would read as one sound: Dutch then writes a hyphen in compounds. */
const clashes = (head: string, tail: string): boolean =>
  /^(aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$/i.test(head.slice(-1) + tail.slice(0, 1))

const TREMA: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', u: 'ü' }

/** A prefix takes a trema ('ge-' + 'eist' is 'geëist'); a compound keeps the hyphen ('na-apen'). */
function mendClash(stem: string, head: string, right: string): LineJoin {
  const trema = TREMA[right.slice(0, 1)]
  if (/^(on)?[bg]e$/i.test(head) && trema !== undefined)
    return { text: stem + trema + right.slice(1), sure: true }
  return { text: `${stem}-${right}`, sure: false }
}
