/** What colleagues get still holds all that the return trip needs after LibreOffice has saved it. */
import { expect, test } from 'vitest'
import { write as writeDocx } from '../../src/main/core/publishing/docx/index.ts'
import { write as writeOdt } from '../../src/main/core/publishing/odt/index.ts'
import { isMissing } from '../support/checkers.ts'
import { chapterOf, everything, hostileTexts } from '../support/hard-editions.ts'
import { keptIn } from '../support/kept-marks.ts'
import { type OfficeFile, type OfficeFormat, startLibreOffice } from '../support/libreoffice.ts'
import { published, text } from '../support/published.ts'

const texts = [everything, text('B.'), ...hostileTexts, text('Alinea een.\n\nAlinea twee.')]
const document = published(chapterOf(texts), { columns: 2, sources: 'footnote' })

async function written(format: OfficeFormat): Promise<OfficeFile> {
  switch (format) {
    case 'docx':
      return { format, bytes: await writeDocx(document) }
    case 'odt':
      return { format, bytes: await writeOdt(document) }
  }
}

test('both formats carry the same', async () => {
  const kept = keptIn(await written('odt'))
  expect(kept).toEqual(keptIn(await written('docx')))
  expect(Object.keys(kept.bookmarks)).toHaveLength(2 * texts.length + 3)
  expect(kept.notes).toHaveLength(texts.length + 1)
  expect(kept.columns).toBe(2)
})

test.skipIf(isMissing('soffice')).each([
  ['docx', ['docx']],
  ['docx', ['odt', 'docx']],
  ['odt', ['docx', 'odt']],
] as const)('LibreOffice keeps all of it: %s → %s', async (first, further) => {
  const save = startLibreOffice()
  const file = await written(first)
  const expected = keptIn(file)
  const { properties, ...kept } = keptIn(further.reduce<OfficeFile>(save, file))
  // It adds properties of its own.
  expect(properties).toMatchObject(expected.properties)
  expect({ ...kept, properties: expected.properties }).toEqual(expected)
})
