/**
 * A chapter of 1,000 statements with source and tags as a Word file, against the library `docx` alone for the same
 * paragraphs. `npx node tests/benchmarks/publishing-word.ts`; the bar is 2.
 */
import {
  Bookmark,
  Document as WordFile,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import { write } from '../../src/main/core/publishing/docx/index.ts'
import {
  type Document,
  placementBookmark,
  placeBookmark,
  type Section,
  sectionBookmark,
  type Statement,
} from '../../src/shared/document/index.ts'
import { editionWith, placed, published, section, statement, text } from '../support/published.ts'
import { libreOfficeTemplate } from '../support/word-templates.ts'

const rounds = 15

const areas = Array.from({ length: 20 }, (_, area) =>
  section(`1.${area + 1}`, `Probleemgebied ${area + 1}`, {
    placements: Array.from({ length: 50 }, (_, at) =>
      placed(
        statement(`${area}-${at}`, {
          text: text(
            `Uitspraak ${at} van gebied ${area}: aangifte doen duurt lang en niemand legt uit waarom dat zo is.`,
          ),
          tags: ['Thema/Aangifte', `Doelgroep/Groep ${at % 10}`],
          citations: [{ organisation: `Gemeente ${at}`, name: 'Verslag.docx', page: at + 1 }],
        }),
      ),
    ),
  }),
)
const document = published(editionWith([section('1', 'Signalen', { kind: 'chapter', sections: areas })]))

/** The paragraphs of the text as the library writes them when nothing is asked of it but their words. */
function plainFile({ title, sections, index }: Document): WordFile {
  const paragraph = (style: string, words: string): Paragraph =>
    new Paragraph({ style, children: [new TextRun(words)] })
  const ofStatement = ({ placement, place, blocks, sources, tags }: Statement): readonly Paragraph[] => [
    new Paragraph({
      style: 'Uitspraak',
      children: [
        new Bookmark({ id: placeBookmark(placement), children: [new TextRun(place)] }),
        new TextRun({ children: [new Tab()] }),
        new Bookmark({
          id: placementBookmark(placement),
          children: blocks.flatMap((block) =>
            block.type === 'paragraph'
              ? block.content.flatMap((inline) => (inline.type === 'text' ? new TextRun(inline.text) : []))
              : [],
          ),
        }),
      ],
    }),
    ...sources.map((source) => paragraph('Bron', source)),
    paragraph('Labels', `Labels: ${tags.join('; ')}`),
  ]
  const ofSection = (one: Section): readonly Paragraph[] => [
    new Paragraph({
      heading: one.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: [new Bookmark({ id: sectionBookmark(one.id), children: [new TextRun(one.title)] })],
    }),
    ...one.statements.flatMap(ofStatement),
    ...one.sections.flatMap(ofSection),
  ]
  const entries = index.map(({ path, sections: places }) =>
    paragraph('Index1', `${path}: ${places.map(({ label }) => label).join(', ')}`),
  )
  const style = (id: string): { id: string; name: string; paragraph: IParagraphOptions } => ({
    id,
    name: id,
    paragraph: {},
  })
  return new WordFile({
    title,
    styles: { paragraphStyles: ['Uitspraak', 'Bron', 'Labels', 'Index1'].map(style) },
    sections: [{ children: [...sections.flatMap(ofSection), ...entries] }],
  })
}

const ways = {
  library: () => Packer.toBuffer(plainFile(document)),
  ours: () => write(document),
  'in a house style': () => write(document, { name: 'huis.docx', bytes: libreOfficeTemplate }),
} as const
type Way = keyof typeof ways

const times: Record<Way, number[]> = { library: [], ours: [], 'in a house style': [] }
const names: readonly Way[] = ['library', 'ours', 'in a house style']

// The first ones pay for what is compiled on the way.
for (let round = -3; round < rounds; round += 1) {
  for (const name of names) {
    const start = performance.now()
    await ways[name]()
    if (round >= 0) times[name].push(performance.now() - start)
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

for (const name of names) process.stdout.write(`${name}: ${median(times[name]).toFixed(0)} ms\n`)
const ratio = median(times.ours) / median(times.library)
process.stdout.write(`ratio: ${ratio.toFixed(2)} (bar 2) ${ratio <= 2 ? 'ok' : 'NOT MET'}\n`)
if (ratio > 2) process.exitCode = 1
