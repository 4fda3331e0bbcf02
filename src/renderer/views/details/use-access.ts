/** What may be changed, and why not. */
import type { EditionStatus } from '../../../shared/domain/index.ts'
import { useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'

/** Whether this window may write at all; labels, links and notes stay free in a final edition. */
export function useAccess(): 'write' | 'read-only' {
  return useStatus().data?.access.mode ?? 'write'
}

/** Why a text in an edition of this status cannot be edited, or null when it can. The inbox has no edition. */
export function useWhyFixed(status: EditionStatus | null): string | null {
  const text = useText()
  const access = useAccess()
  if (access === 'read-only') return text('shell.readOnly')
  return status === 'final' ? text('details.finalEdition') : null
}
