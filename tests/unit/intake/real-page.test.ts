import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { proposeFromText, readText } from '../../../src/main/core/intake/index.ts'

const corpus = new URL('../../../corpus/', import.meta.url)

const edition = z.object({
  sections: z.array(
    z.object({
      number: z.string().nullable(),
      title: z.string().nullable(),
      statements: z.array(z.object({ text: z.string() })),
    }),
  ),
})

const texts = (statements: readonly { readonly text: string }[]): readonly string[] =>
  statements.map(({ text }) => text.replace('/ ', '/'))

test('the real page comes out as it was read by hand', () => {
  const page = readText(readFileSync(new URL('samen-tegen-mensenhandel-p18.txt', corpus)))
  const byHand = edition.parse(
    JSON.parse(readFileSync(new URL('samen-tegen-mensenhandel-p18.json', corpus), 'utf8')),
  )
  const proposal = proposeFromText(page.text)
  expect(
    proposal.sections.map(({ number, title, statements }) => ({ number, title, texts: texts(statements) })),
  ).toEqual(
    byHand.sections.map(({ number, title, statements }) => ({ number, title, texts: texts(statements) })),
  )
  expect(proposal.sections.map(({ continued }) => continued)).toEqual([true, false, false, false, false])
  expect(proposal.furniture).toEqual(['bloemlezing - programma samen tegen mensenhandel 18'])
})
