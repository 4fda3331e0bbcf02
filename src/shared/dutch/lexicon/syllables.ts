/** Dutch spelling where an ending begins or ends a syllable: 'maak' and 'maken', 'pak' and 'pakken', 'leef' and 'leven'. */

/** What an open syllable is without its ending, likeliest first: 'mak' maak, mak; 'pakk' pak; 'lev' leef, lef; 'huiz' huis. */
export function closings(open: string): readonly string[] {
  if (/([bcdfgklmnprst])\1$/.test(open)) return [open.slice(0, -1), open]
  // 'evaluer' evalueer, and 'creer' creeer, which is written with a trema.
  if (/[eu]er$/.test(open)) return [`${open.slice(0, -2)}eer`]
  const hardened = open.replace(/v$/, 'f').replace(/z$/, 's')
  const lengthened = hardened.replace(/([^aeiouy]|qu|^)([aeou])([^aeiouyjwx])$/, '$1$2$2$3')
  return lengthened === hardened ? [hardened] : [lengthened, hardened]
}

/** What a stem is before an ending, likeliest first: 'maak' mak; 'pak' pakk, pak; 'leef' lev, lef; 'huis' huiz, huis. */
export function openings(stem: string): readonly string[] {
  if (/[eu]eer$/.test(stem)) return [`${stem.slice(0, -3)}er`]
  const shortened = stem.replace(/([^aeiou]|^)([aeou])\2([^aeiouy])$/, '$1$2$3')
  const softened = shortened.replace(/f$/, 'v').replace(/s$/, 'z')
  const doubled = /(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(stem) ? [stem + stem.slice(-1)] : []
  return [...doubled, ...new Set([softened, shortened])]
}
