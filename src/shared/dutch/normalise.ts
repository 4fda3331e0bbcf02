/** One spelling for comparing texts. */

/** Folds case, compatibility forms, quotes, dashes, soft hyphens and blanks; keeps diacritics. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[„“”«»‟]/g, '"')
    .replace(/[‚‘’‛`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Removes diacritics: 'cliënten' and 'clienten' become equal. */
export const withoutDiacritics = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
