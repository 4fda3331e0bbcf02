/** `import`: reads material and proposes sections and statements, or takes in an edition in the exchange format. */
import { basename } from 'node:path'
import { editionIdSchema } from '../../../shared/domain/index.ts'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { wrongUsage } from '../arguments.ts'
import { counted } from '../counted.ts'
import { asJson } from '../console.ts'
import { explainAbout, isAboutKnowledgeBase } from '../explain.ts'
import { type Session, withKnowledgeBase } from '../session.ts'
import type { Command, Surroundings } from './command.ts'
import { readInput } from './files.ts'
import { type Format, formats, type Material, readMaterial } from './material.ts'
import { type Report, reportMaterial } from './report.ts'
import { chooseTarget } from './target.ts'
import { refuseForeseen } from './foreseen.ts'

export const importCommand: Command = {
  options: { edition: 'value', format: 'value', accept: 'flag', 'dry-run': 'flag', json: 'flag' },
  prepare: (words) => {
    const paths = words.positionals
    if (paths.length === 0) throw wrongUsage(fill(nl.cli.missing, { what: 'BESTAND' }))
    const format = chooseFormat(words.value('format') ?? 'auto')
    const edition = chooseEdition(words.value('edition'))
    const landing = words.has('accept') ? 'edition' : 'inbox'
    const form = words.has('json') ? 'json' : 'text'
    return async (surroundings) => {
      const { console, built } = surroundings
      // All is read before anything is stored, so that a bad file leaves the knowledge base as it was.
      const materials: Material[] = []
      for (const path of paths) {
        const bytes = readInput(path)
        materials.push(
          await readMaterial({ path, name: basename(path), bytes }, format, built.worker, (done) =>
            console.progress(
              fill(nl.cli.reading, { file: basename(path), percent: `${Math.round(done * 100)} %` }),
            ),
          ),
        )
      }
      console.progress('')
      if (edition !== null && landing === 'inbox' && materials.some(({ format: read }) => read === 'text')) {
        console.note(nl.cli.editionIgnored)
      }
      const reports = words.has('dry-run')
        ? materials.map((material) => ({ report: reportMaterial(material, []), place: nl.cli.placeDryRun }))
        : await store(surroundings, materials, { edition, landing })
      if (form === 'json') {
        const documents = reports.map(({ report }) => report)
        return console.result(asJson(documents.length === 1 ? documents[0] : documents))
      }
      for (const { report, place } of reports) console.result(summarise(report, place))
    }
  },
}

type Stored = { readonly report: Report; readonly place: string }
type Landing = { readonly edition: string | null; readonly landing: 'edition' | 'inbox' }

function store(
  surroundings: Surroundings,
  materials: readonly Material[],
  where: Landing,
): Promise<readonly Stored[]> {
  return withKnowledgeBase(surroundings, async (session) => {
    await refuseForeseen(session, materials, where.edition)
    const stored: Stored[] = []
    try {
      for (const material of materials) {
        const storing = storeOne(session, material, where)
        stored.push(
          await storing.catch((error: unknown) => {
            throw isAboutKnowledgeBase(error) ? error : explainAbout(material.source.name, error)
          }),
        )
      }
      return stored
    } catch (error) {
      // What the earlier files brought is taken back: the import is all or nothing.
      for (const _ of stored) await session.client.knowledgeBase.undo()
      throw error
    }
  })
}

async function storeOne(
  session: Session,
  material: Material,
  { edition, landing }: Landing,
): Promise<Stored> {
  const { name, bytes } = material.source
  const content = new Blob([bytes])
  switch (material.format) {
    case 'json': {
      const result = await session.client.intake.importEdition({ name, content, edition })
      return {
        report: reportMaterial(material, result.statementIds),
        place: fill(nl.cli.placeEdition, { edition: result.edition }),
      }
    }
    case 'text': {
      const target =
        landing === 'inbox' ? ({ kind: 'inbox' } as const) : await chooseTarget(session, name, edition)
      const result = await session.client.intake.accept({
        name,
        content,
        proposal: material.proposal,
        target,
      })
      return {
        report: reportMaterial(material, result.statementIds),
        place:
          result.edition === null
            ? nl.cli.placeInbox
            : fill(nl.cli.placeEdition, { edition: result.edition }),
      }
    }
  }
}

function chooseEdition(id: string | null): string | null {
  if (id === null || editionIdSchema.safeParse(id).success) return id
  throw wrongUsage(fill(nl.cli.badEditionId, { what: id }))
}

function chooseFormat(word: string): Format | 'auto' {
  const found = [...formats, 'auto' as const].find((format) => format === word)
  if (found === undefined) throw wrongUsage(fill(nl.cli.unknownFormat, { what: word }))
  return found
}

function summarise(report: Report, place: string): string {
  const statements = report.sections.reduce((sum, section) => sum + section.statements.length, 0)
  const sections = report.sections.filter((section) => section.kind === 'problem-area').length
  return fill(nl.cli.imported, {
    file: report.source.name,
    statements: counted(nl.cli.statements, statements),
    sections: counted(nl.cli.areas, sections),
    place,
  })
}
