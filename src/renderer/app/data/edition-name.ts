/** What an edition is called in a list of editions. */
import type { EditionSummary } from '../../../shared/contract/index.ts'

type Named = Pick<EditionSummary, 'id' | 'title' | 'year'>

/** The title; with id and year behind it where another edition of the list has the same title. */
export function editionName({ id, title, year }: Named, list: readonly Named[]): string {
  const isTold = list.some((other) => other.id !== id && other.title === title)
  return isTold ? `${title} (${[id, year].filter((fact) => fact !== null).join(', ')})` : title
}

/** What an edition is called in a row: its year where no other edition has that, else its id. */
export function shortEditionName({ id, year }: Named, list: readonly Named[]): string {
  const isTold = list.some((other) => other.id !== id && other.year === year)
  return year === null || isTold ? id : String(year)
}
