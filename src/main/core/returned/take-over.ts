/** What each kind of difference does to the library, with the actions that officers have themselves. */
import { CoreError, type Difference, type DifferenceKind } from '../../../shared/contract/index.ts'
import { isSameText, type RichText } from '../../../shared/domain/index.ts'
import * as library from '../library/index.ts'
import type { Origin, Storage, Tx } from '../storage/index.ts'
import { beforeSibling, type Made, placementsOf, sectionsBelow } from './place.ts'

export type TakingOver = {
  readonly storage: Storage
  readonly origin: Origin
  readonly edition: string
  readonly made: Made
  readonly making: library.Making
}

/** The difference belongs to another that has not been taken over. */
export class NotAcceptedYetError extends Error {
  override name = 'NotAcceptedYetError'
}

/**
 * One action that can be undone. Gives the id of the placement or section that it makes, or null.
 * @throws NotAcceptedYetError; CoreError NOT_FOUND, CONFLICT, BAD_TARGET, EDITION_FINAL, READ_ONLY
 */
export async function takeOver(difference: Difference, taking: TakingOver): Promise<string | null> {
  switch (difference.kind) {
    case 'changed':
      return changeText(difference, taking)
    case 'added':
      return write(taking, (tx) => addStatement(tx, difference, taking))
    case 'moved':
      return write(taking, (tx) => moveStatement(tx, difference, taking))
    case 'removed':
      return write(taking, (tx) => removeStatement(tx, difference))
    case 'retitled': {
      const { section: id, after: title, before: seen } = difference
      return write(taking, (tx) => library.renameSection(tx, { id, title, seen }))
    }
    case 'introduction':
      return write(taking, (tx) => changeIntroduction(tx, difference))
    case 'section-added':
      return write(taking, (tx) => addSection(tx, difference, taking))
    case 'comment':
      return write(taking, (tx) => addNote(tx, difference, taking))
  }
}

type Of<Kind extends DifferenceKind> = Extract<Difference, { readonly kind: Kind }>

const write = async (
  { storage, origin }: TakingOver,
  work: (tx: Tx) => Promise<library.Done<unknown>>,
): Promise<string | null> =>
  storage.write(origin, async (tx) => {
    const { command, result } = await work(tx)
    return { command, result: typeof result === 'string' ? result : null }
  })

/** What was read may have been undone and done again since: then its text is the same, its revision is not. */
async function changeText(difference: Of<'changed'>, { storage, origin }: TakingOver): Promise<null> {
  const { statement: id, before, after: rich, revision: seen } = difference
  const { rich: now, revision: current } = await library.statementDetails(storage.reads, id)
  // In another of its places the same change may have been taken over already.
  if (isSameText(now, rich)) return null
  const revision = isSameText(now, before) ? current : seen
  await library.editStatement(storage, origin, { id, rich, revision, means: 'version' })
  return null
}

async function addStatement(
  tx: Tx,
  { section: at, behind, statementKind: kind, text: rich }: Of<'added'>,
  { made, making }: TakingOver,
): Promise<library.Done<string>> {
  const section = madeSection(at, made)
  const before = beforeSibling(await placementsOf(tx.reads, section), behind, made)
  const { command, result } = await library.createStatement(tx, { section, before, kind, rich }, making)
  const placement = await tx.reads
    .selectFrom('placement')
    .select('id')
    .where('statement_id', '=', result.id)
    .executeTakeFirstOrThrow()
  return { command, result: placement.id }
}

async function moveStatement(
  tx: Tx,
  { placement, section: at, behind }: Of<'moved'>,
  { made }: TakingOver,
): Promise<library.Done<null>> {
  const section = madeSection(at, made)
  const siblings = (await placementsOf(tx.reads, section)).filter((id) => id !== placement)
  const before = beforeSibling(siblings, behind, made)
  return library.moveStatements(tx, { placements: [placement], section, before })
}

async function removeStatement(
  tx: Tx,
  { placement, statement: id, text, revision: seen }: Of<'removed'>,
): Promise<library.Done<null>> {
  const { rich, revision, places } = await library.statementDetails(tx.reads, id)
  if (!places.some((place) => place.placement === placement)) {
    throw new CoreError('NOT_FOUND', { entity: 'placement', id: placement })
  }
  if (revision !== seen && !isSameText(rich, text)) throw new CoreError('CONFLICT', { id, revision })
  return places.length > 1 ? library.removePlace(tx, { placement }) : library.binStatements(tx, { ids: [id] })
}

async function changeIntroduction(
  tx: Tx,
  { section: id, before, after, revision: seen }: Of<'introduction'>,
): Promise<library.Done<unknown>> {
  const { intro, revision: current } = await library.sectionDetails(tx.reads, id)
  // A new title is another revision of the section, and not of its introduction.
  const isUntouched = intro === null || before === null ? intro === before : isSameText(intro, before)
  const rich: RichText = after ?? { version: 1, blocks: [] }
  return library.editIntroduction(tx, { id, rich, revision: isUntouched ? current : seen })
}

async function addSection(
  tx: Tx,
  { parent: above, behind, sectionKind: kind, title }: Of<'section-added'>,
  { edition, made, making }: TakingOver,
): Promise<library.Done<string>> {
  const parent = above === null ? null : madeSection(above, made)
  const before = beforeSibling(await sectionsBelow(tx.reads, edition, parent), behind, made)
  const section = { edition, parent, before, kind, title }
  const { command, result } = await library.createSection(tx, section, making)
  return { command, result: result.id }
}

/** The note keeps who wrote it and when. */
async function addNote(
  tx: Tx,
  { on, author, date, text }: Of<'comment'>,
  { made, making, origin }: TakingOver,
): Promise<library.Done<unknown>> {
  const written = date === null ? Number.NaN : Date.parse(date)
  const now = Number.isNaN(written) ? making.now : new Date(written).toISOString()
  const id = on.entity === 'section' ? madeSection(on.id, made) : await madeStatement(tx, on.id, made)
  const note = { on: { entity: on.entity, id }, text, author: author === '' ? origin.author : author }
  return library.addNote(tx, note, { ...making, now })
}

function madeSection(id: string, made: Made): string {
  const section = made.get(id) ?? id
  if (isDifference(section)) throw new NotAcceptedYetError()
  return section
}

async function madeStatement(tx: Tx, id: string, made: Made): Promise<string> {
  if (!isDifference(id)) return id
  const placement = made.get(id)
  if (placement === undefined) throw new NotAcceptedYetError()
  const row = await tx.reads
    .selectFrom('placement')
    .select('statement_id')
    .where('id', '=', placement)
    .executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'placement', id: placement })
  return row.statement_id
}

/** The names of differences have a dash; ids have not. */
const isDifference = (id: string): boolean => id.includes('-')
