import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write as writeDocx } from '../../src/main/core/publishing/docx/index.ts'
import { write as writeOdt } from '../../src/main/core/publishing/odt/index.ts'
import type { Writer } from '../../src/main/core/publishing/writer.ts'
import { fingerprintOf } from '../../src/shared/document/index.ts'
import { published } from '../support/published.ts'
import { contents, manners, outlineOf } from '../support/returned.ts'
import { libreOfficeTemplate, ministryTemplate } from '../support/word-templates.ts'

const inHouseStyle = { name: 'huisstijl.dotx', bytes: ministryTemplate() }

const writers: readonly (readonly [string, Writer])[] = [
  ['docx', writeDocx],
  ['docx in a house style', (document) => writeDocx(document, inHouseStyle)],
  [
    'docx in the style of LibreOffice',
    (document) => writeDocx(document, { name: 'stijl.docx', bytes: libreOfficeTemplate }),
  ],
  ['odt', writeOdt],
]

test.each(writers)(
  'what is published as %s comes back as it was: statements, order, numbers and ids',
  async (_, write) => {
    await fc.assert(
      fc.asyncProperty(contents, manners, async (content, manner) => {
        const document = published(content, manner)
        const returned = await readReturned(await write(document))
        const outline = returned?.sections.flatMap(
          ({ id, level, number, title, introduction, statements }) => [
            [id, level, number, title, fingerprintOf(introduction.blocks)],
            ...statements.map(({ placement, blocks }) => [placement, fingerprintOf(blocks)]),
          ],
        )
        expect(outline).toEqual(outlineOf(document))
      }),
      { numRuns: 60 },
    )
  },
)
