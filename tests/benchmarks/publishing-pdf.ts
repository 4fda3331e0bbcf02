/**
 * A document of 60 pages as PDF, against Typst alone for the same text in its own markup, and the preview of 40 pages as a
 * window asks for it, of the built program: the first time, and after each change of what is shown.
 * `npm run build && npx node tests/benchmarks/publishing-pdf.ts`; the bars are 1.3 and one second.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { openCore } from '../../src/main/core/index.ts'
import { pdfWriter } from '../../src/main/core/publishing/pdf/index.ts'
import type { PublishingChoice } from '../../src/shared/contract/index.ts'
import { type Document, plainText, profiles, type Section } from '../../src/shared/document/index.ts'
import { makePrintFolder } from '../../tools/print/index.ts'
import { editionWith, placed, published, section, statement, text } from '../support/published.ts'
import { fileOf } from './search/base.ts'
import { barLine, ms } from './search/figures.ts'
import { generateEditions, type GeneratedEdition } from './search/statements.ts'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const folder = makePrintFolder()

function edition(statements: number): GeneratedEdition {
  const [made] = generateEditions(statements)
  if (made === undefined) throw new Error('no edition')
  return made
}

type Generated = GeneratedEdition['sections'][number]

const contentOf = ({ number, title, kind, statements, sections }: Generated): ReturnType<typeof section> =>
  section(number, title, {
    kind,
    placements: statements.map((one) =>
      placed(
        statement(one.id, {
          text: text(one.text),
          tags: one.tags,
          citations: [one.source],
        }),
      ),
    ),
    sections: (sections ?? []).map(contentOf),
  })

// ── As a file

/** What an author would type: the same words, sizes, columns and notes, by Typst's own means. */
function markupOf({ title, sections, layout, index }: Document): string {
  const escaped = (words: string): string => words.replaceAll(/[\\#*_`$<>@[\]~=+/-]/g, String.raw`\$&`)
  const small = (words: string): string => `#text(font: "Fira Sans", size: 8pt)[${escaped(words)}]`
  const lines = ({
    id,
    level,
    number,
    title: heading,
    statements,
    sections: below,
  }: Section): readonly string[] => [
    ...(level === 1 ? ['#pagebreak(weak: true)\n'] : []),
    `${'='.repeat(level)} ${escaped(`${number.text} ${heading}`)} <${id}>\n`,
    ...statements.flatMap(({ place, blocks, sources, tags }) => [
      `${small(place)} ${escaped(plainText(blocks)).replaceAll(/ \(([^()]*)\)$/g, '#footnote[$1]')}\n`,
      ...sources.map((source) => `${small(source)}\n`),
      ...(tags.length === 0 ? [] : [`${small(tags.join('; '))}\n`]),
    ]),
    ...below.flatMap(lines),
  ]
  return [
    `#set document(title: "${title}")`,
    '#set text(font: "Source Serif 4", size: 10.5pt, lang: "nl", hyphenate: true)',
    '#set page(paper: "a4", margin: 25mm, numbering: "1 van 1")',
    '#title()\n#outline(depth: 3)\n#pagebreak()',
    `#set page(columns: ${layout.columns})`,
    ...sections.flatMap(lines),
    ...index.map(({ path, sections: places }) => {
      const links = places.map(({ anchor, label }) => `#link(<${anchor.id}>)[${escaped(label)}]`)
      return `${escaped(path)}: ${links.join(', ')}\n`
    }),
  ].join('\n')
}

const workspace = fileURLToPath(folder)

function bare(markup: string): { readonly pages: number; readonly bytes: number } {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [workspace] }] })
  const { result } = compiler.compile({ mainFileContent: markup })
  if (result === null) throw new Error('the markup is wrong')
  return { pages: result.numOfPages, bytes: compiler.pdf(result, { pdfStandard: 'ua-1' }).length }
}

/** What Typst remembers would make every round but the first one free. */
const forget = (): void => NodeCompiler.create({ workspace }).evictCache(0)

async function timed(work: () => unknown): Promise<number> {
  forget()
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Rounds in turn, because others use the machine too; the best of each. */
async function compare(name: string, document: Document): Promise<void> {
  const write = pdfWriter(folder)
  const markup = markupOf(document)
  const [own, alone]: [number[], number[]] = [[], []]
  for (let round = 0; round < 9; round += 1) {
    own.push(await timed(() => write(document)))
    alone.push(await timed(() => bare(markup)))
  }
  const [ours, typst] = [Math.min(...own), Math.min(...alone)]
  const { pages } = bare(markup)
  say(
    barLine(
      `${name}: ${ms(ours)} ms, Typst alone ${ms(typst)} (${pages} pages)`,
      ours / typst,
      '<= 1.3',
      '×',
    ),
  )
}

const contentWith = (statements: number) => editionWith(edition(statements).sections.map(contentOf))
await compare('sources and tags below', published(contentWith(600), profiles['Intern werkdocument']))
await compare('sources in footnotes', published(contentWith(800), profiles['Citaten met bron']))
await compare('two columns', published(contentWith(1_100), profiles['Kamerbrief bijlage']))

// ── As a preview

const temporary = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
const built = (name: string): URL => new URL(`../../out/main/${name}`, import.meta.url)
const core = await openCore({
  file: join(temporary, 'preview.bloemlezing'),
  author: 'Anne',
  version: '0.0.0',
  corpusFolder: '',
  workerFile: built('worker.js'),
  lexiconFile: built('dutch.lexicon'),
  publicationFolder: built('publication/'),
  printFolder: built('print/'),
  log: console.error,
})
const client = createRouterClient(core.router, { context: { window: 'a' } })
try {
  const made = edition(500)
  await client.intake.importEdition({ name: 'editie.json', content: fileOf(made), edition: null })
  await core.prepareSearch()
  const show = async (name: string, manner: PublishingChoice['manner']): Promise<void> => {
    const start = performance.now()
    let pages = 0
    const choice = { part: { kind: 'edition', edition: made.edition.id }, manner } as const
    for await (const step of await client.publishing.preview(choice))
      if (step.type === 'pages') pages += step.pages.length
    const took = performance.now() - start
    say(barLine(`${name} (${pages} pages)`, (took / pages) * 40, '<= 1000', 'ms'))
  }
  say('  preview, as time for 40 pages')
  const full = profiles['Intern werkdocument']
  await show('the first time', full)
  await show('the same again', full)
  await show('without tags', { ...full, tags: 'left-out' })
  await show('in two columns', { ...full, columns: 2 })
  await show('sources in footnotes', { ...full, sources: 'footnote', tags: 'left-out' })
  await show('sources in footnotes, two columns', { ...full, sources: 'footnote', columns: 2 })
  await show('by kind', { ...full, order: 'by-kind' })
  say(`  memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`)
} finally {
  await core.close()
  rmSync(temporary, { recursive: true })
}
