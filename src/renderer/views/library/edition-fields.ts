/** What is filled in for an edition. Pure. */

/** A year, null for none, or 'wrong' for what is no year. */
export function parseYear(text: string): number | null | 'wrong' {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d{4}$/.test(trimmed) ? Number(trimmed) : 'wrong'
}

/** A short name to begin with: the year where there is one, else the words of the title. */
export function shortName(title: string, year: string): string {
  if (/^\d{4}$/.test(year.trim())) return year.trim()
  return title
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
