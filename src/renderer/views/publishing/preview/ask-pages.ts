/** The way to the pages that the core makes. */
import { type CoreClient, TransportError } from '../../../app/transport/index.ts'
import type { AskPages } from './preview-job.ts'

/** Nothing in the core draws pages yet. */
export const askPages =
  (_client: CoreClient): AskPages =>
  () =>
    Promise.reject(new TransportError('DEADLINE'))
