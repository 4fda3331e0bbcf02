/** A publication, opened from a disk, finds what the app finds in the edition that it is of, in the same order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { profiles } from '../../src/shared/document/index.ts'
import { findChromium } from '../../tools/chromium.ts'
import { type OpenedCore, openCoreForTest, publish } from '../support/core.ts'
import {
  foundIn,
  type OpenedPublication,
  type PublicationBrowser,
  startPublicationBrowser,
} from '../support/opened-publication.ts'
import { knownQueries, queriesOf, untouchedQueries } from '../support/publication-queries.ts'

const edition = '2026-voorbeeld'

/** All that the app finds in the edition: where each first stands. */
async function foundByApp({ client }: OpenedCore, query: string): Promise<readonly string[]> {
  const { hits } = await client.search.query({ query, edition, limit: 500 })
  const { rows } = await client.library.statements({ scope: { kind: 'edition', edition }, limit: 500 })
  return hits.map(({ id }) => `#p_${rows.find((row) => row.id === id)?.placement ?? ''}`)
}

describe.skipIf(findChromium() === null)('in Chromium', () => {
  let browser: PublicationBrowser
  beforeAll(async () => {
    browser = await startPublicationBrowser()
  })
  afterAll(() => browser.close())

  async function openSample(core: OpenedCore): Promise<OpenedPublication> {
    await core.client.intake.openSample({})
    await core.core.prepareSearch()
    const { bytes } = await publish(core.client, {
      part: { kind: 'edition', edition },
      manner: profiles['Intern werkdocument'],
      format: 'html',
    })
    return browser.open({ 'index.html': bytes })
  }

  test.each([
    ['known', queriesOf(knownQueries)],
    ['untouched', queriesOf(untouchedQueries)],
  ])('the %s queries', async (_, queries) => {
    const core = await openCoreForTest()
    const { page, complaints } = await openSample(core)
    for (const query of queries) {
      const found = await foundIn(page, query)
      expect.soft(found, query).toEqual(await foundByApp(core, query))
    }
    expect(complaints).toEqual([])
  })
})
