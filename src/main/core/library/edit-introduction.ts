/** Saves the introduction of a section. */
import { CoreError } from '../../../shared/contract/index.ts'
import { type RichText, toPlainText } from '../../../shared/domain/index.ts'
import type { Tx } from '../storage/index.ts'
import { changeSection, type Done, requireSection } from './editing/index.ts'

export type IntroductionEdit = { readonly id: string; readonly rich: RichText; readonly revision: number }

/**
 * Saves an introduction that was written on top of `revision`; gives the revision that the next edit is written on.
 * @throws CoreError NOT_FOUND, CONFLICT when the section changed since, EDITION_FINAL
 */
export async function editIntroduction(
  tx: Tx,
  { id, rich, revision }: IntroductionEdit,
): Promise<Done<{ revision: number }>> {
  const section = await requireSection(tx.reads, id)
  if (section.change_id !== revision) throw new CoreError('CONFLICT', { id, revision: section.change_id })
  const isEmpty = toPlainText(rich).trim() === ''
  const { command } = await changeSection(tx, { id, intro: isEmpty ? null : rich })
  return { command, result: { revision: (await requireSection(tx.reads, id)).change_id } }
}
