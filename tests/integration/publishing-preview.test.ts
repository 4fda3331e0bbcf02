/** The preview, as a window asks for it. */
import { expect, test } from 'vitest'
import type { CoreClient } from '../../src/main/core/index.ts'
import type { PublishingChoice } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { importJson, openCoreForTest, publish } from '../support/core.ts'
import { openFilledLibrary } from '../support/filled-library.ts'
import { isMissing } from '../support/checkers.ts'
import { propertiesOf } from '../support/pdf-file.ts'

const whole: PublishingChoice = {
  part: { kind: 'edition', edition: 'nu' },
  manner: profiles['Intern werkdocument'],
}

async function previewOf(client: CoreClient, choice: PublishingChoice) {
  const pages: { readonly number: number; readonly svg: string }[] = []
  const totals = new Set<number>()
  for await (const step of await client.publishing.preview(choice)) {
    if (step.type === 'progress') continue
    pages.push(...step.pages)
    totals.add(step.total)
  }
  return { pages, totals: [...totals] }
}

test.skipIf(isMissing('pdfinfo'))('has the pages of the PDF file, in order', async () => {
  const { client } = await openCoreForTest()
  const sections = Array.from({ length: 12 }, (_, chapter) => ({
    id: `h${chapter}`,
    title: `Hoofdstuk ${chapter}`,
    kind: 'chapter',
    statements: [{ id: `u${chapter}`, text: 'Er is te weinig opvang.' }],
  }))
  await importJson(client, {
    format: 'bloemlezing-edition',
    version: 1,
    programme: 'Samen',
    edition: { id: 'nu', title: 'Nu', year: 2022 },
    sections,
  })
  const { pages, totals } = await previewOf(client, whole)
  const { bytes } = await publish(client, { ...whole, format: 'pdf' })
  expect(totals.map(String)).toEqual([propertiesOf(bytes).get('Pages')])
  expect(pages.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1))
})

test('follows what is shown of a statement', async () => {
  const { client } = await openFilledLibrary()
  const shown = await previewOf(client, whole)
  const bare = await previewOf(client, { ...whole, manner: { ...whole.manner, tags: 'left-out' } })
  expect(shown.pages.at(-1)?.svg).not.toBe(bare.pages.at(-1)?.svg)
  expect(shown.totals[0]).toBeGreaterThan(bare.totals[0] ?? 0)
})

test('ends when nobody looks any more', async () => {
  const { client } = await openFilledLibrary()
  const leaving = new AbortController()
  const steps = await client.publishing.preview(whole, { signal: leaving.signal })
  leaving.abort()
  await expect(steps.next()).rejects.toMatchObject({ name: 'AbortError' })
})

test('names an edition that is not there', async () => {
  const { client } = await openFilledLibrary()
  const preview = previewOf(client, { ...whole, part: { kind: 'edition', edition: 'weg' } })
  await expect(preview).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'edition', id: 'weg' } })
})
