/** What colleagues do to a chapter in LibreOffice, as it writes it down. */
import { describe, expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write } from '../../src/main/core/publishing/odt/index.ts'
import type { Difference } from '../../src/shared/contract/index.ts'
import { editionWith, idOf, placed, published, section, statement, text } from '../support/published.ts'
import { compared } from '../support/returned.ts'
import { partsOf, withPart } from '../support/word-file.ts'

const content = editionWith([
  section('2', 'Drempels', {
    placements: [
      placed(statement('a', { text: text('Aangifte doen duurt lang.') })),
      placed(statement('b', { text: text('Slachtoffers zijn bang.') })),
    ],
  }),
])
const bytes = await write(published(content))

type Edit = (xml: string) => string
const swap =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`not there: ${from}`)
    return xml.replace(from, () => to)
  }

async function differencesAfter(...edits: readonly Edit[]): Promise<readonly Difference[]> {
  const edited = withPart(bytes, 'content.xml', (xml) => edits.reduce((done, edit) => edit(done), xml))
  const file = await readReturned(edited)
  if (file === null) throw new Error('not read')
  return compared(content, file)
}

const info =
  '<office:change-info><dc:creator>Bea</dc:creator><dc:date>2026-03-02T10:00:00</dc:date></office:change-info>'
const region = (id: string, change: string) =>
  `<text:changed-region text:id="${id}">${change}</text:changed-region>`
const withRegions = (...regions: readonly string[]): Edit =>
  swap('<office:text>', `<office:text><text:tracked-changes>${regions.join('')}</text:tracked-changes>`)
const by = { author: 'Bea', date: '2026-03-02T10:00:00' }

describe('in OpenDocument', () => {
  test('spans, soft breaks of pages and blanks as elements are no difference', async () => {
    const spans =
      'Aangifte<text:s/>doen <text:soft-page-break/><text:span>duurt</text:span><text:s text:c="2"/>lang.'
    expect(await differencesAfter(swap('Aangifte doen duurt lang.', spans))).toEqual([])
  })

  test('tracked changes count as accepted and are told with their author and date', async () => {
    const edited =
      'Aangifte doen duurt <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>kort<text:change-end text:change-id="c2"/>.'
    const regions = withRegions(
      region('c1', `<text:deletion>${info}<text:p>lang</text:p></text:deletion>`),
      region('c2', `<text:insertion>${info}</text:insertion>`),
    )
    expect(await differencesAfter(regions, swap('Aangifte doen duurt lang.', edited))).toMatchObject([
      {
        kind: 'changed',
        placement: idOf('plaats-a'),
        after: text('Aangifte doen duurt kort.'),
        tracked: [
          { kind: 'deleted', text: 'lang', ...by },
          { kind: 'inserted', text: 'kort', ...by },
        ],
      },
    ])
  })

  test('comments are told where they stand and are no text', async () => {
    const comment = `<office:annotation><dc:creator>Bea</dc:creator><dc:date>2026-03-02T10:00:00</dc:date><text:p>Klopt dit?</text:p></office:annotation>`
    const edited = swap('Slachtoffers zijn bang.', `Slachtoffers ${comment}zijn bang.`)
    expect(await differencesAfter(edited)).toMatchObject([
      { kind: 'comment', on: { entity: 'statement', id: idOf('b') }, text: 'Klopt dit?', ...by },
    ])
  })

  test('a paragraph between statements is a new one', async () => {
    const [first = ''] =
      /<text:p [^>]*>(?:(?!<\/text:p>).)*Aangifte doen.*?<\/text:p>/s.exec(partsOf(bytes)('content.xml')) ??
      []
    const added = swap(first, `${first}<text:p text:style-name="Text_20_body">Nieuw.</text:p>`)
    expect(await differencesAfter(added)).toMatchObject([
      { kind: 'added', behind: [idOf('plaats-a')], text: text('Nieuw.') },
    ])
  })

  test('a statement away is removed', async () => {
    const all = /<text:p [^>]*>(?:(?!<\/text:p>).)*Slachtoffers zijn.*?<\/text:p>/s
    expect(await differencesAfter((xml) => xml.replace(all, ''))).toMatchObject([
      { kind: 'removed', placement: idOf('plaats-b') },
    ])
  })
})
