/** What the file is called until the officer says otherwise: '2022 – 2 Knelpunten – 2026-11-25.docx'. Pure. */
import { publishingExtensions, type PublishingFormat } from '../../../shared/contract/index.ts'
import { fileName } from '../../../shared/document/index.ts'

/** Of the words in a name, so that the day behind them still fits, in letters. */
const longestWords = 90

/**
 * @param parts what is in it, in order; empty ones are left out
 * @param date the day it is made
 */
export function proposedName(parts: readonly string[], date: Date, format: PublishingFormat): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const words = parts
    .filter((part) => part !== '')
    .join(' – ')
    .slice(0, longestWords)
    .trim()
  return fileName(words === '' ? day : `${words} – ${day}`, publishingExtensions[format])
}

/** The name that was chosen, with the ending of the file that was made: several editions are packed, for one. */
export function withEndingOf(name: string, made: string): string {
  const ending = endingOf(made)
  if (endingOf(name).toLowerCase() === ending.toLowerCase()) return name
  const isKnown = Object.values(publishingExtensions).includes(endingOf(name).slice(1).toLowerCase())
  return (isKnown ? name.slice(0, -endingOf(name).length) : name) + ending
}

/** '.docx'; '' where there is none. */
const endingOf = (name: string): string => /\.[^.\s]+$/.exec(name)?.[0] ?? ''
