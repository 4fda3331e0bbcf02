/** What a text document remembers of how it was made, so that it can be compared with its edition when it comes back. */
import { z } from 'zod'
import { mannerSchema } from '../contract/index.ts'
import { type Fingerprint, fingerprintOf, fingerprintOfLine } from './fingerprint.ts'
import { propertyNames } from './marks.ts'
import type { Document, Making, Section } from './model.ts'

/** What a file that came back says of itself. */
export type Origin = {
  readonly programme: string
  readonly edition: string
  /** ISO 8601. */
  readonly date: string
  readonly making: Making
  /** What was exported, in the order of the document. */
  readonly sections: readonly ExportedSection[]
}

export type ExportedSection = {
  readonly key: Key
  readonly title: Fingerprint
  readonly introduction: Fingerprint
  readonly statements: readonly ExportedStatement[]
}
export type ExportedStatement = { readonly key: Key; readonly text: Fingerprint }

/** The last twelve digits of an id, which are random: they tell the places of one edition apart. */
export type Key = string
export const keyOf = (id: string): Key => id.slice(-12)

export type DocumentProperty = { readonly name: string; readonly value: string }

/** The properties of a text document, for the writers of formats; they name nobody and quote nothing. */
export function documentProperties({ properties, sections }: Document): readonly DocumentProperty[] {
  const { programme, edition, date, making } = properties
  const own = [
    { name: propertyNames.programme, value: programme },
    { name: propertyNames.edition, value: edition },
  ]
  if (making === null) return own
  const written = sections.flatMap(tokensOf).join('')
  return [
    ...own,
    { name: propertyNames.making, value: JSON.stringify({ ...making, date }) },
    ...chunks(written).map((value, at) => ({ name: `${propertyNames.content} ${at + 1}`, value })),
  ]
}

/** Reads the properties back; null when they are not ours, or not all there. */
export function originOf(properties: ReadonlyMap<string, string>): Origin | null {
  const programme = properties.get(propertyNames.programme)
  const edition = properties.get(propertyNames.edition)
  const making = makingOf(properties.get(propertyNames.making) ?? '')
  const sections = sectionsOf(writtenIn(properties))
  if (programme === undefined || edition === undefined || making === null || sections === null) return null
  const { date, ...made } = making
  return { programme, edition, date, making: made, sections }
}

const makingSchema = z.object({
  part: z.enum(['whole', 'sections', 'statements']),
  manner: mannerSchema,
  date: z.string(),
})

function makingOf(text: string): z.infer<typeof makingSchema> | null {
  try {
    return makingSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** 's' and a section, 'p' and each of its statements, then what is below it. */
const tokensOf = ({ id, title, introduction, statements, sections }: Section): readonly string[] => [
  `s${keyOf(id)}${fingerprintOfLine(title)}${fingerprintOf(introduction)}`,
  ...statements.map(({ placement, blocks }) => `p${keyOf(placement)}${fingerprintOf(blocks)}`),
  ...sections.flatMap(tokensOf),
]

/** Word keeps 255 characters of a property. */
const chunkLength = 252

const chunks = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / chunkLength) }, (_, at) =>
    text.slice(at * chunkLength, (at + 1) * chunkLength),
  )

function writtenIn(properties: ReadonlyMap<string, string>): string {
  const parts: string[] = []
  for (;;) {
    const part = properties.get(`${propertyNames.content} ${parts.length + 1}`)
    if (part === undefined) return parts.join('')
    parts.push(part)
  }
}

/** Null when something else is between the tokens, or nothing is there. */
function sectionsOf(written: string): readonly ExportedSection[] | null {
  const sections: (ExportedSection & { readonly statements: ExportedStatement[] })[] = []
  let at = 0
  for (const token of written.matchAll(
    /s([0-9a-f]{12})([0-9a-f]{8})([0-9a-f]{8})|p([0-9a-f]{12})([0-9a-f]{8})/g,
  )) {
    if (token.index !== at) return null
    at += token[0].length
    const [, section, title, introduction, statement, text] = token
    if (section !== undefined && title !== undefined && introduction !== undefined) {
      sections.push({ key: section, title, introduction, statements: [] })
      continue
    }
    const last = sections.at(-1)
    if (last === undefined || statement === undefined || text === undefined) return null
    last.statements.push({ key: statement, text })
  }
  return at === written.length && sections.length > 0 ? sections : null
}
