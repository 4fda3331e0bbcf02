/** Reads a Hunspell dictionary: every entry with all the forms that its affixes make. */

type Suffix = {
  readonly cut: string
  readonly add: string
  readonly fits: RegExp
  readonly flags: readonly string[]
}

export type Affixes = {
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>
  readonly prefixes: ReadonlyMap<string, string>
}

/** One spelling out of an entry. */
export type Form = {
  readonly word: string
  /** The entry that it is a form of; with the prefix, when it has one. */
  readonly base: string
  /** The flag of the suffix; null for the entry itself. */
  readonly suffix: string | null
  /** Flags of the entry, or those that the suffix gives. */
  readonly flags: readonly string[]
}

/** Two letters to a flag, as `FLAG long` says. */
const flagsOf = (text: string): readonly string[] => text.match(/../g) ?? []

/** @param text an .aff file with `FLAG long` */
export function parseAffixes(text: string): Affixes {
  const suffixes = new Map<string, Suffix[]>()
  const prefixes = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [kind, flag, cut, addition, condition] = line.trim().split(/\s+/)
    // The head of a group: 'SFX Za Y 1'.
    if (flag === undefined || cut === undefined || addition === undefined || /^[YN]$/.test(cut)) continue
    const [add = '', flags = ''] = addition.split('/')
    if (kind === 'PFX') prefixes.set(flag, add)
    if (kind !== 'SFX') continue
    const end = condition === undefined || condition.includes(':') || condition === '.' ? '' : condition
    const own = suffixes.get(flag) ?? []
    own.push({ cut: cut === '0' ? '' : cut, add, fits: new RegExp(`${end}$`, 'u'), flags: flagsOf(flags) })
    suffixes.set(flag, own)
  }
  return { suffixes, prefixes }
}

/** @param text a .dic file; its first line, a count, is passed over */
export function* expand(text: string, { suffixes, prefixes }: Affixes): Generator<Form> {
  for (const line of text.split('\n').slice(1)) {
    const [entry = '', flagText = ''] = line.split(/\s/)[0]?.split('/') ?? []
    if (entry === '') continue
    const flags = flagsOf(flagText)
    const beginnings = ['', ...flags.flatMap((flag) => prefixes.get(flag) ?? [])]
    for (const beginning of beginnings) {
      const base = beginning + entry
      yield { word: base, base, suffix: null, flags }
      for (const flag of flags) {
        for (const { cut, add, fits, flags: given } of suffixes.get(flag) ?? []) {
          if (!fits.test(entry) || !entry.endsWith(cut)) continue
          const word = base.slice(0, base.length - cut.length) + add
          yield { word, base, suffix: flag, flags: given }
        }
      }
    }
  }
}
