/** A file that colleagues opened in LibreOffice and saved again comes back as it left. */
import { expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write as writeDocx } from '../../src/main/core/publishing/docx/index.ts'
import { write as writeOdt } from '../../src/main/core/publishing/odt/index.ts'
import { isMissing } from '../support/checkers.ts'
import { chapterOf, everything } from '../support/hard-editions.ts'
import { type OfficeFile, startLibreOffice } from '../support/libreoffice.ts'
import { published, text } from '../support/published.ts'
import { compared } from '../support/returned.ts'

const content = chapterOf([everything, text('B.'), text('Alinea een.\n\nAlinea twee.'), text('<b> & "D"')])

test.skipIf(isMissing('soffice')).each([
  ['docx', ['docx']],
  ['docx', ['odt']],
  ['docx', ['odt', 'docx']],
  ['odt', ['odt']],
  ['odt', ['docx', 'odt']],
] as const)('saved again by LibreOffice it has no differences: %s → %s', async (first, further) => {
  const save = startLibreOffice()
  const document = published(content, { columns: 2, sources: 'footnote', organisations: 'anonymous' })
  const write = first === 'docx' ? writeDocx : writeOdt
  const file: OfficeFile = { format: first, bytes: await write(document) }
  const returned = await readReturned(further.reduce<OfficeFile>(save, file).bytes)
  expect(returned?.sections.flatMap(({ statements }) => statements)).toHaveLength(4)
  expect(returned === null ? null : compared(content, returned)).toEqual([])
})
