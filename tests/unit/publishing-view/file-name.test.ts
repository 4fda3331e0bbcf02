/** What a file is called. */
import { expect, test } from 'vitest'
import { proposedName, withEndingOf } from '../../../src/renderer/views/publishing/file-name.ts'

const day = new Date(2026, 10, 5)

test('tells what is in it and when it was made', () => {
  expect(proposedName(['2022', '2 Knelpunten'], day, 'docx')).toBe('2022 – 2 Knelpunten – 2026-11-05.docx')
})

test('leaves out what is not known', () => {
  expect(proposedName(['', '2 Knelpunten'], day, 'pdf')).toBe('2 Knelpunten – 2026-11-05.pdf')
  expect(proposedName([], day, 'html-folder')).toBe('2026-11-05.zip')
})

test('tells the day also behind endless words', () => {
  expect(proposedName(['x'.repeat(1_000)], day, 'csv')).toMatch(/^x{90} – 2026-11-05\.csv$/)
})

test('a name that is typed gets the ending of what was made', () => {
  expect(withEndingOf('brief', 'x.docx')).toBe('brief.docx')
  expect(withEndingOf('Brief.DOCX', 'x.docx')).toBe('Brief.DOCX')
  expect(withEndingOf('versie 2.1', 'x.odt')).toBe('versie 2.1.odt')
  expect(withEndingOf('selectie.json', 'x.zip')).toBe('selectie.zip')
})
