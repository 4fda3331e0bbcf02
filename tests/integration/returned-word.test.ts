import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write } from '../../src/main/core/publishing/docx/index.ts'
import { fingerprintOf } from '../../src/shared/document/index.ts'
import { published } from '../support/published.ts'
import { contents, manners, outlineOf } from '../support/returned.ts'

test('what is published to Word comes back as it was: statements, order, numbers and ids', async () => {
  await fc.assert(
    fc.asyncProperty(contents, manners, async (content, manner) => {
      const document = published(content, manner)
      const returned = await readReturned(await write(document))
      const outline = returned?.sections.flatMap(({ id, level, number, title, introduction, statements }) => [
        [id, level, number, title, fingerprintOf(introduction.blocks)],
        ...statements.map(({ placement, blocks }) => [placement, fingerprintOf(blocks)]),
      ])
      expect(outline).toEqual(outlineOf(document))
    }),
    { numRuns: 60 },
  )
})
