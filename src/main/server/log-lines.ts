/** What the host tells whoever started it, in Dutch; never what was sent to it. */
import type { CloseReason } from '../../shared/connection/index.ts'
import { fill, nl } from '../../shared/i18n/index.ts'
import type { Refusal } from './guard.ts'

const { served } = nl.cli

export const refusedLine = ({ status, reason }: Refusal): string =>
  fill(served.refused, { status: String(status), reason: served.refusal[reason] })

export const cutOffLine = (reason: Exclude<CloseReason, 'closed'>): string =>
  fill(served.cutOff, { reason: served.cut[reason] })

/** Of an error only its kind: its message may quote a statement. */
export const failedLine = (error: unknown): string =>
  fill(served.failed, { error: error instanceof Error ? error.name : typeof error })

export const sessionsNotKeptLine = served.sessionsNotKept
