/** What colleagues do to a chapter in Word, as Word writes it down. */
import { describe, expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write } from '../../src/main/core/publishing/docx/index.ts'
import type { Difference } from '../../src/shared/contract/index.ts'
import { toPlainText } from '../../src/shared/domain/index.ts'
import { editionWith, idOf, placed, published, section, statement, text } from '../support/published.ts'
import { compared } from '../support/returned.ts'
import { partsOf, withPart } from '../support/word-file.ts'

const content = editionWith([
  section('2', 'Aangifte', {
    kind: 'chapter',
    sections: [
      section('2.1', 'Drempels', {
        introduction: text('Waarom niemand komt.'),
        placements: [
          placed(statement('a', { text: text('Aangifte doen duurt lang.') })),
          placed(statement('b', { text: text('Slachtoffers zijn bang.') })),
          placed(statement('c', { text: text('Er is te weinig tijd.') })),
        ],
      }),
      section('2.2', 'Opvang', {
        placements: [placed(statement('d', { text: text('De opvang is vol.') }))],
      }),
    ],
  }),
])
const bytes = await write(published(content))
const documentXml = partsOf(bytes)('word/document.xml')

const placement = (name: string) => idOf(`plaats-${name}`)
const section2 = (title: string) => idOf(`deel-${title}`)

/** The paragraph with these words, as it stands in the file. */
function paragraphWith(words: string): string {
  const found = [...documentXml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([one]) => one)
  const paragraph = found.findLast((one) => one.includes(words))
  if (paragraph === undefined) throw new Error(`no paragraph with ${words}`)
  return paragraph
}
const [a, b, c, d] = [
  paragraphWith('Aangifte doen'),
  paragraphWith('Slachtoffers'),
  paragraphWith('te weinig'),
  paragraphWith('De opvang'),
] as const
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const statementParagraph = (words: string, style = 'Uitspraak') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(words)}</w:p>`
const stamp = 'w:id="900" w:author="Bea de Vries" w:date="2026-03-02T10:00:00Z"'

type Edit = (xml: string) => string
const swap =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`not there: ${from}`)
    return xml.replace(from, () => to)
  }

async function differencesAfter(...edits: readonly Edit[]): Promise<readonly Difference[]> {
  const edited = withPart(bytes, 'word/document.xml', (xml) => edits.reduce((done, edit) => edit(done), xml))
  const file = await readReturned(edited)
  if (file === null) throw new Error('not read')
  return compared(content, file)
}

/** Kind, where, and the words it comes to. */
function toldOf(difference: Difference): readonly unknown[] {
  switch (difference.kind) {
    case 'changed':
      return ['changed', difference.placement, toPlainText(difference.after)]
    case 'added':
      return ['added', difference.behind[0], toPlainText(difference.text)]
    case 'moved':
      return ['moved', difference.placement, difference.section, difference.behind[0]]
    case 'removed':
      return ['removed', difference.placement]
    case 'retitled':
      return ['retitled', difference.section, difference.after]
    case 'introduction':
      return ['introduction', difference.section, difference.after && toPlainText(difference.after)]
    case 'section-added':
      return ['section-added', difference.parent, difference.behind[0], difference.title]
    case 'comment':
      return ['comment', difference.on.id, difference.author, difference.date, difference.text]
  }
}

describe('what Word does by itself is no difference', () => {
  test.each<[string, Edit]>([
    [
      'runs cut in the middle of a word, with marks of revisions and of spelling',
      swap(
        'Aangifte doen duurt lang.',
        'Aangif</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB12CD"><w:t xml:space="preserve">te doen </w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00AB12CE"><w:t>duurt lang.',
      ),
    ],
    [
      'smart tags and content controls around words',
      swap(
        '<w:r><w:t xml:space="preserve">Slachtoffers zijn bang.</w:t></w:r>',
        `<w:smartTag w:uri="urn:x" w:element="y">${run('Slachtoffers ')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('zijn bang.')}</w:sdtContent></w:sdt>`,
      ),
    ],
    [
      'a content control around paragraphs',
      swap(b, `<w:sdt><w:sdtPr/><w:sdtContent>${b}</w:sdtContent></w:sdt>`),
    ],
    [
      'the ends of bookmarks at the beginning of the next paragraph',
      (xml) => {
        const end = /<w:bookmarkEnd[^>]*\/>(?=<\/w:p>$)/.exec(a)?.[0] ?? ''
        return swap(a + b, a.replace(end, '') + b.replace(/(<w:pPr>.*?<\/w:pPr>)/s, `$1${end}`))(xml)
      },
    ],
    [
      'the ends of bookmarks between paragraphs',
      (xml) => {
        const end = /<w:bookmarkEnd[^>]*\/>(?=<\/w:p>$)/.exec(a)?.[0] ?? ''
        return swap(a, a.replace(end, '') + end)(xml)
      },
    ],
    ['styles of another name', (xml) => xml.replaceAll('w:val="Uitspraak"', 'w:val="Uitspraak1"')],
    ['empty paragraphs', swap(b, `${b}<w:p/>${statementParagraph('')}`)],
    ['breaks of pages', swap(b, b.replace('</w:p>', '<w:r><w:br w:type="page"/></w:r></w:p>'))],
    [
      'the strict edition of the standard',
      (xml) =>
        xml.replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
    ['the bookmark of a statement lost', (xml) => xml.replace(/<w:bookmarkStart w:name="p_[^>]*>/, '')],
    ['all bookmarks of a statement lost', swap(b, b.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, ''))],
    [
      'Enter between the place and the words of a statement',
      (xml) => {
        const words = /<w:bookmarkStart w:name="p_/
        return swap(b, b.replace(words, '</w:p><w:p><w:pPr><w:pStyle w:val="Uitspraak"/></w:pPr>$&'))(xml)
      },
    ],
    [
      'hidden words',
      swap(b, b.replace('</w:p>', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r></w:p>`)),
    ],
  ])('%s', async (_, edit) => {
    expect((await differencesAfter(edit)).map(toldOf)).toEqual([])
  })
})

describe('what colleagues do is one difference', () => {
  test.each<[string, Edit, readonly unknown[]]>([
    [
      'a word more, typed within',
      swap('duurt lang', 'duurt veel te lang'),
      ['changed', placement('a'), 'Aangifte doen duurt veel te lang.'],
    ],
    [
      'words typed right behind the bookmark',
      swap(a, a.replace('</w:p>', `${run(' Echt waar.')}</w:p>`)),
      ['changed', placement('a'), 'Aangifte doen duurt lang. Echt waar.'],
    ],
    [
      'words typed right before the bookmark',
      swap(a, a.replace('<w:bookmarkStart w:name="p_', `${run('Vaak: ')}<w:bookmarkStart w:name="p_`)),
      ['changed', placement('a'), 'Vaak: Aangifte doen duurt lang.'],
    ],
    [
      'Enter within a statement',
      swap(
        'Aangifte doen duurt lang.',
        'Aangifte doen</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Uitspraak"/></w:pPr><w:r><w:t>duurt lang.',
      ),
      ['changed', placement('a'), 'Aangifte doen\nduurt lang.'],
    ],
    [
      'a new statement in its style',
      swap(b, b + statementParagraph('Nieuw.')),
      ['added', placement('b'), 'Nieuw.'],
    ],
    [
      'a new statement without a style',
      swap(b, `${b}<w:p>${run('Nieuw.')}</w:p>`),
      ['added', placement('b'), 'Nieuw.'],
    ],
    [
      'a new quote at the beginning',
      swap(a, statementParagraph('“Nieuw.”', 'Quote') + a),
      ['added', undefined, '“Nieuw.”'],
    ],
    [
      'a statement copied',
      swap(b, b + b.replace('Slachtoffers zijn bang.', 'Getuigen zijn bang.')),
      ['added', placement('b'), 'Getuigen zijn bang.'],
    ],
    ['a statement away', swap(b, ''), ['removed', placement('b')]],
    [
      'a statement within its section elsewhere',
      swap(a + b + c, c + a + b),
      ['moved', placement('c'), section2('Drempels'), undefined],
    ],
    [
      'a statement in another section',
      (xml) => swap(d, d + a)(swap(a, '')(xml)),
      ['moved', placement('a'), section2('Opvang'), placement('d')],
    ],
    ['a title', swap('>Drempels<', '>Hoge drempels<'), ['retitled', section2('Drempels'), 'Hoge drempels']],
    [
      'an introduction',
      swap('Waarom niemand komt.', 'Waarom bijna niemand komt.'),
      ['introduction', section2('Drempels'), 'Waarom bijna niemand komt.'],
    ],
    [
      'a new heading',
      swap(d, `${d}<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Zorg')}</w:p>`),
      ['section-added', section2('Aangifte'), section2('Opvang'), 'Zorg'],
    ],
  ])('%s', async (_, edit, told) => {
    const differences = await differencesAfter(edit)
    expect(differences.map(toldOf)).toEqual([told])
  })

  test('a new heading comes before the statements in it, which name it', async () => {
    const heading = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Zorg')}</w:p>`
    const [added, within] = await differencesAfter(swap(d, d + heading + statementParagraph('Nieuw.')))
    expect(added).toMatchObject({ kind: 'section-added', sectionKind: 'problem-area' })
    expect(within).toMatchObject({ kind: 'added', section: added?.id })
  })
})

describe('tracked changes', () => {
  test('count as accepted and are told with their author and date', async () => {
    const changed = a.replace(
      run('Aangifte doen duurt lang.'),
      `${run('Aangifte doen duurt ')}<w:del ${stamp}><w:r><w:delText>lang</w:delText></w:r></w:del><w:ins ${stamp}>${run('kort')}</w:ins>${run('.')}`,
    )
    const by = { author: 'Bea de Vries', date: '2026-03-02T10:00:00Z' }
    expect(await differencesAfter(swap(a, changed))).toMatchObject([
      {
        kind: 'changed',
        after: { blocks: [{ content: [{ text: 'Aangifte doen duurt kort.' }] }] },
        tracked: [
          { kind: 'deleted', text: 'lang', ...by },
          { kind: 'inserted', text: 'kort', ...by },
        ],
      },
    ])
  })

  test('that delete a paragraph remove its statement only', async () => {
    const deleted = b
      .replace('<w:pPr>', `<w:pPr><w:rPr><w:del ${stamp}/></w:rPr>`)
      .replace(
        run('Slachtoffers zijn bang.'),
        `<w:del ${stamp}><w:r><w:delText>Slachtoffers zijn bang.</w:delText></w:r></w:del>`,
      )
    expect(await differencesAfter(swap(b, deleted))).toMatchObject([
      {
        kind: 'removed',
        placement: placement('b'),
        tracked: [{ kind: 'deleted', text: 'Slachtoffers zijn bang.' }],
      },
    ])
  })

  test('that move a statement are a move', async () => {
    const from = b.replace(
      run('Slachtoffers zijn bang.'),
      `<w:moveFrom ${stamp}>${run('Slachtoffers zijn bang.')}</w:moveFrom>`,
    )
    const to = `<w:p><w:pPr><w:pStyle w:val="Uitspraak"/></w:pPr><w:moveTo ${stamp}>${run('Slachtoffers zijn bang.')}</w:moveTo></w:p>`
    expect((await differencesAfter(swap(b, from), swap(d, d + to))).map(toldOf)).toEqual([
      ['moved', placement('b'), section2('Opvang'), placement('d')],
    ])
  })
})

test('comments are told where they stand, with their author and date', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const comment = `<w:comment w:id="7" w:author="Bea de Vries" w:date="2026-03-02T10:00:00Z"><w:p>${run('Klopt dit?')}</w:p></w:comment>`
  const changes: readonly (readonly [string, Edit])[] = [
    ['word/document.xml', swap(b, b.replace('</w:p>', '<w:r><w:commentReference w:id="7"/></w:r></w:p>'))],
    ['word/opmerkingen.xml', () => `<w:comments xmlns:w="${namespace}">${comment}</w:comments>`],
    [
      'word/_rels/document.xml.rels',
      swap(
        '</Relationships>',
        `<Relationship Id="rId900" Type="${type}" Target="opmerkingen.xml"/></Relationships>`,
      ),
    ],
  ]
  const file = await readReturned(
    changes.reduce<Uint8Array>((done, [name, change]) => withPart(done, name, change), bytes),
  )
  expect(file === null ? null : compared(content, file).map(toldOf)).toEqual([
    ['comment', idOf('b'), 'Bea de Vries', '2026-03-02T10:00:00Z', 'Klopt dit?'],
  ])
})
