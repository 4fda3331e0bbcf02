/** What is in a PDF file, as qpdf and poppler read it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checker } from '../../tools/testing/checkers.ts'

type Answer = { readonly status: number | null; readonly said: string }

/** Runs a program on the file, which comes between the arguments. */
function ask(
  program: Checker,
  bytes: Uint8Array,
  before: readonly string[],
  behind: readonly string[] = [],
): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'document.pdf')
    writeFileSync(path, bytes)
    const { status, stdout, stderr } = spawnSync(program, [...before, path, ...behind], {
      encoding: 'utf8',
      maxBuffer: 500_000_000,
    })
    // What poppler says of a boolean that ISO 32000 has there is no answer.
    return { status, said: program === 'qpdf' ? `${stdout}${stderr}` : stdout }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What qpdf finds wrong; '' for nothing. */
export function faultsIn(bytes: Uint8Array): string {
  const { status, said } = ask('qpdf', bytes, ['--check'])
  return status === 0 ? '' : said
}

/** By name, as pdfinfo gives them: Title, Tagged, Pages, … */
export const propertiesOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      ask('pdfinfo', bytes, []).said.matchAll(/^([^:\n]+):[ ]*(.*)$/gm),
      ([, name = '', value = '']) => [name, value],
    ),
  )

type PdfObject = { readonly value?: unknown }

/** Every dictionary in the file that is an object by itself. */
export function dictionariesIn(bytes: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  const { said } = ask('qpdf', bytes, ['--json', '--json-key=qpdf'])
  const { qpdf } = JSON.parse(said) as {
    readonly qpdf: readonly [unknown, Readonly<Record<string, PdfObject>>]
  }
  return Object.values(qpdf[1]).flatMap(({ value }) =>
    typeof value === 'object' && value !== null ? [value as Readonly<Record<string, unknown>>] : [],
  )
}

export type PdfHeading = { readonly level: number; readonly words: string }

/** The headings of the structure tree, as a screen reader meets them. */
export function headingsIn(bytes: Uint8Array): readonly PdfHeading[] {
  const lines = ask('pdfinfo', bytes, ['-struct-text']).said.split('\n')
  return lines.flatMap((line, at) => {
    const level = /^\s*H(\d+)\b/.exec(line)?.[1]
    if (level === undefined) return []
    const depth = indent(line)
    const end = lines.findIndex((later, place) => place > at && indent(later) <= depth)
    const words = lines
      .slice(at + 1, end === -1 ? undefined : end)
      .map((inside) => /"(.*)"$/.exec(inside)?.[1] ?? '')
    return [{ level: Number(level), words: words.join('').replaceAll(/\s+/g, ' ').trim() }]
  })
}

const indent = (line: string): number => line.length - line.trimStart().length

/** The lines of each page in the order of the file, without the running head and the number of the page. */
export const pagesIn = (bytes: Uint8Array): readonly (readonly string[])[] =>
  ask('pdftotext', bytes, ['-raw'], ['-'])
    .said.split('\f')
    .filter((page) => page !== '')
    .map((page, at) =>
      page
        .trimEnd()
        .split('\n')
        .slice(at === 0 ? 0 : 1, -1),
    )

/**
 * The signs of lines in a row, without blanks: a line may end within a long word. Hyphens at the ends of lines are none,
 * and marks of direction lie where a reader needs them.
 */
export const signsOf = (lines: readonly string[]): string =>
  lines.join('\n').replaceAll(/\u00AD\n|[\u200B\u200E\u200F\u202A-\u202C\u2066-\u2069]|\s/g, '')
