/** The programs that judge what is published. Without one of them its tests are skipped. */
import { findProgram, installFromDebian } from '../programs.ts'

/** By the name of the program: its package in Debian, and whether the tests have it installed. */
const checkers = {
  jing: { from: 'jing', installed: true },
  qpdf: { from: 'qpdf', installed: true },
  pdfinfo: { from: 'poppler-utils', installed: true },
  pdftotext: { from: 'poppler-utils', installed: true },
  // As large as all the others together: used where it is.
  soffice: { from: 'libreoffice-writer', installed: false },
} as const satisfies Readonly<Record<string, { readonly from: string; readonly installed: boolean }>>

export type Checker = keyof typeof checkers

export const isHere = (checker: Checker): boolean => findProgram(checker) !== null

const absent = (): readonly Checker[] =>
  (Object.keys(checkers) as readonly Checker[]).filter((checker) => !isHere(checker))

/** Has Debian install what is not here, where it can; gives for each that still is not why its tests are skipped. */
export function ensureCheckers(): readonly string[] {
  const wanted = absent().filter((checker) => checkers[checker].installed)
  if (wanted.length > 0) installFromDebian(...new Set(wanted.map((checker) => checkers[checker].from)))
  return absent().map(
    (checker) =>
      `there is no ${checker} here: install it (Debian: apt-get install ${checkers[checker].from})`,
  )
}
