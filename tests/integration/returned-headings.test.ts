/** Numbers of headings are counted as a word processor does, which need not write them beside the headings. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write } from '../../src/main/core/publishing/odt/index.ts'
import type { Section } from '../../src/shared/document/index.ts'
import { numberedEditions } from '../support/numbered-editions.ts'
import { published } from '../support/published.ts'
import { withPart } from '../support/word-file.ts'

const numbersIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ number, sections: below }) => [number.text, ...numbersIn(below)])

test('of an OpenDocument file, whatever the tree', async () => {
  await fc.assert(
    fc.asyncProperty(numberedEditions, async (edition) => {
      const document = published(edition)
      // Of an edition without anything there is nothing to come back.
      fc.pre(document.sections.length > 0)
      const bytes = withPart(await write(document), 'content.xml', (xml) =>
        xml.replaceAll(/<text:number>[^<]*<\/text:number>/g, ''),
      )
      const returned = await readReturned(bytes)
      expect(returned?.sections.map(({ number }) => number)).toEqual(numbersIn(document.sections))
    }),
  )
})
