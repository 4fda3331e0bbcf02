/** The return trip as a window makes it: publish, edit, bring back, take over, undo. */
import { describe, expect, test } from 'vitest'
import type { CoreClient } from '../../src/main/core/index.ts'
import type { Difference, ReturnedChapter } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { contentsOf, fileOf, importJson, openCoreForTest, publish } from '../support/core.ts'
import { type Library, openFilledLibrary } from '../support/filled-library.ts'
import { withPart } from '../support/word-file.ts'

type Edit = (xml: string) => string

const published = async (client: CoreClient, format: 'docx' | 'odt' = 'docx') =>
  publish(client, {
    part: { kind: 'edition', edition: 'nu' },
    manner: profiles['Intern werkdocument'],
    format,
  })

const edited = (bytes: Uint8Array<ArrayBuffer>, ...edits: readonly Edit[]) =>
  new Uint8Array(withPart(bytes, 'word/document.xml', (xml) => edits.reduce((done, edit) => edit(done), xml)))

const swap =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`not there: ${from}`)
    return xml.replace(from, () => to)
  }

/** The paragraph with these words is changed. */
const inParagraph =
  (words: string, change: Edit): Edit =>
  (xml) =>
    xml.replaceAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (one) =>
      one.includes(`>${words}<`) ? change(one) : one,
    )

async function read(client: CoreClient, bytes: Uint8Array<ArrayBuffer>, name = 'hoofdstuk.docx') {
  for await (const step of await client.intake.readReturned(fileOf(name, bytes))) {
    if (step.type === 'returned') return step
  }
  throw new Error('nothing came back')
}

const accept = (client: CoreClient, differences: readonly Difference[], made: Record<string, string> = {}) =>
  client.intake.acceptReturned({ edition: 'nu', differences: [...differences], made })

/** Sections with their statements, as the library shows them. */
async function textsIn(client: CoreClient): Promise<readonly string[]> {
  const { rows } = await client.library.statements({ scope: { kind: 'edition', edition: 'nu' }, limit: 500 })
  return rows.map(({ place, text }) => `${place} ${text}`)
}

const newHeading = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Veiligheid</w:t></w:r></w:p>'
const newStatement =
  '<w:p><w:pPr><w:pStyle w:val="Uitspraak"/></w:pPr><w:r><w:t>Geheel nieuw.</w:t></w:r></w:p>'

/** One difference of every kind but comments. */
const edits: readonly Edit[] = [
  swap('Slachtoffers zijn bang.', 'Slachtoffers zijn vaak bang.'),
  inParagraph(
    'De zorg wacht.',
    (one) => `${one}${newStatement}${newHeading}${newStatement.replace('Geheel', 'Ook')}`,
  ),
  inParagraph('Er is geen nachtopvang.', () => ''),
  swap('>Werk<', '>Werk en inkomen<'),
  swap('Waar is plaats?', 'Waar is nog plaats?'),
  (xml) => {
    const [moving = ''] =
      /<w:p>(?:(?!<\/w:p>).)*>Er is te weinig tijd\.<(?:(?!<\/w:p>).)*<\/w:p>/s.exec(xml) ?? []
    return inParagraph('Werk helpt.', (one) => one + moving)(xml.replace(moving, ''))
  },
]

async function openWithReturned(): Promise<
  Library & { readonly returned: ReturnedChapter; readonly bytes: Uint8Array<ArrayBuffer> }
> {
  const library = await openFilledLibrary()
  const { bytes } = await published(library.client)
  const back = edited(bytes, ...edits)
  return { ...library, bytes: back, returned: await read(library.client, back) }
}

test.each(['docx', 'odt'] as const)('an unedited %s has no differences', async (format) => {
  const { client } = await openFilledLibrary()
  const { bytes } = await published(client, format)
  const returned = await read(client, bytes, `hoofdstuk.${format}`)
  expect(returned).toMatchObject({ edition: { id: 'nu', status: 'draft' }, statements: 8, differences: [] })
})

test('reading stores nothing', async () => {
  const library = await openFilledLibrary()
  const { bytes } = await published(library.client)
  const before = contentsOf(library)
  await read(library.client, edited(bytes, ...edits))
  expect(contentsOf(library)).toEqual(before)
})

describe('taking over', () => {
  test('all makes the library what the file says, and nothing is different then', async () => {
    const { client, returned, bytes } = await openWithReturned()
    const { results } = await accept(client, returned.differences)
    expect(results.filter(({ outcome }) => outcome === 'refused')).toEqual([])
    expect(await textsIn(client)).toEqual([
      '1.1-1 Aangifte doen duurt lang.',
      '1.1-2 Slachtoffers zijn vaak bang.',
      '1.2-1 De opvang is vol.',
      '1.2-2 Aangifte doen duurt lang.',
      '4.1-1 De zorg wacht.',
      '4.1-2 Geheel nieuw.',
      '4.2-1 Ook nieuw.',
      '4.3-1 Werk helpt.',
      '4.3-2 Er is te weinig tijd.',
    ])
    const again = await read(client, bytes)
    expect(again.differences).toEqual([])
  })

  test('each is one action, and undone as one', async () => {
    const { client, returned } = await openWithReturned()
    const before = await textsIn(client)
    const { undo } = await client.knowledgeBase.history()
    await accept(client, returned.differences)
    for (const _ of returned.differences) await client.knowledgeBase.undo()
    expect(await textsIn(client)).toEqual(before)
    expect(await client.knowledgeBase.history()).toMatchObject({ undo })
  })

  test('can be done again after it was undone', async () => {
    const { client, returned } = await openWithReturned()
    const changed = returned.differences.filter(({ kind }) => kind === 'changed')
    await accept(client, changed)
    await client.knowledgeBase.undo()
    expect((await accept(client, changed)).results).toMatchObject([{ outcome: 'accepted' }])
  })

  test('the same change in two places of a statement is taken over once, and refused nowhere', async () => {
    const { client } = await openFilledLibrary()
    const { bytes } = await published(client)
    const back = edited(bytes, (xml) =>
      xml.replaceAll('>Aangifte doen duurt lang.<', '>Aangifte duurt te lang.<'),
    )
    const changed = (await read(client, back)).differences
    expect(changed).toHaveLength(2)
    expect((await accept(client, changed)).results.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'accepted',
    ])
    await client.knowledgeBase.undo()
    expect(await textsIn(client)).toContain('1.1-1 Aangifte doen duurt lang.')
  })

  test('one by one gives the same, when what was made is told again', async () => {
    const { client, returned } = await openWithReturned()
    const made: Record<string, string> = {}
    for (const difference of returned.differences) {
      const { results } = await accept(client, [difference], made)
      for (const result of results) {
        if (result.outcome === 'accepted' && result.made !== null) made[result.difference] = result.made
      }
    }
    expect((await textsIn(client)).slice(-4)).toEqual([
      '4.1-2 Geheel nieuw.',
      '4.2-1 Ook nieuw.',
      '4.3-1 Werk helpt.',
      '4.3-2 Er is te weinig tijd.',
    ])
  })

  test('what stands in a new section waits for that section', async () => {
    const { client, returned } = await openWithReturned()
    const inside = returned.differences.filter((one) => one.kind === 'added' && one.section.includes('-'))
    expect((await accept(client, inside)).results).toMatchObject([
      { outcome: 'refused', reason: 'not-accepted-yet' },
    ])
  })

  test('a text that was changed here since is a conflict, and is not overwritten unseen', async () => {
    const { client, id, bytes, returned } = await openWithReturned()
    const { rich: _, revision } = await client.library.statement({ id: id('a2') })
    await client.library.editStatement({
      id: id('a2'),
      rich: { version: 1, blocks: [{ type: 'paragraph', content: [{ type: 'text', text: 'Anders.' }] }] },
      revision,
      means: 'typing',
    })
    const stale = returned.differences.filter(({ kind }) => kind === 'changed')
    expect((await accept(client, stale)).results).toMatchObject([
      { outcome: 'refused', reason: 'changed-since' },
    ])
    const changed = (await read(client, bytes)).differences.find(({ kind }) => kind === 'changed')
    expect(changed).toMatchObject({
      isConflict: true,
      exported: { blocks: [{ content: [{ text: 'Slachtoffers zijn bang.' }] }] },
      before: { blocks: [{ content: [{ text: 'Anders.' }] }] },
    })
  })

  test('is refused in a final edition, as a whole', async () => {
    const { client, returned } = await openWithReturned()
    await client.editions.finalise({ id: 'nu' })
    await expect(accept(client, returned.differences)).rejects.toMatchObject({ code: 'EDITION_FINAL' })
  })
})

test('what was changed here since is no difference by itself', async () => {
  const { client, id } = await openFilledLibrary()
  const { bytes } = await published(client)
  const { revision } = await client.library.statement({ id: id('a2') })
  const rich = {
    version: 1 as const,
    blocks: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Anders.' }] }],
  }
  await client.library.editStatement({ id: id('a2'), rich, revision, means: 'typing' })
  await client.statements.bin({ ids: [id('b2')] })
  expect((await read(client, bytes)).differences).toEqual([])
})

describe('a file that cannot be compared is refused with its reason', () => {
  const refusal = async (client: CoreClient, bytes: Uint8Array<ArrayBuffer>) =>
    read(client, bytes).then(
      () => null,
      (error: { readonly data?: { readonly reason?: string } }) => error.data?.reason,
    )

  test('what is no chapter of ours', async () => {
    const { client } = await openFilledLibrary()
    const { bytes } = await published(client)
    expect(await refusal(client, new TextEncoder().encode('Beste collega'))).toBe('not-returned')
    expect(
      await refusal(
        client,
        new Uint8Array(withPart(bytes, 'docProps/custom.xml', (xml) => xml.replaceAll('Bloemlezing', 'X'))),
      ),
    ).toBe('not-returned')
    expect(await refusal(client, bytes.slice(0, 4_000))).toBe('damaged')
    expect(await refusal(client, new Uint8Array())).toBe('empty')
  })

  test('what is made to harm', async () => {
    const { client } = await openFilledLibrary()
    const { bytes } = await published(client)
    const hostile = (change: Edit) => refusal(client, edited(bytes, change))
    expect(
      await hostile((xml) => xml.replace(/<w:document /, '<!DOCTYPE x [<!ENTITY a "b">]><w:document ')),
    ).toBe('damaged')
    expect(await hostile((xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(5_000)}`))).toBe(
      'damaged',
    )
    expect(await hostile(() => ' '.repeat(40_000_000))).toBe('oversized')
    const encrypted = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await refusal(client, encrypted)).toBe('encrypted')
  })

  test('an edition that is not here, or another of that name', async () => {
    const { client } = await openFilledLibrary()
    const { bytes } = await published(client)
    const elsewhere = await openCoreForTest()
    expect(await refusal(elsewhere.client, bytes)).toBe('unknown-edition')
    await importJson(elsewhere.client, {
      format: 'bloemlezing-edition',
      version: 1,
      programme: 'Ander',
      edition: { id: 'nu', title: 'Ook nu' },
      sections: [{ title: 'Iets', statements: [{ text: 'Iets.' }] }],
    })
    expect(await refusal(elsewhere.client, bytes)).toBe('other-programme')
  })
})
