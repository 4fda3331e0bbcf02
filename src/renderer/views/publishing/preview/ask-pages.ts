/** The way to the pages that the core makes. */
import type { CoreClient } from '../../../app/transport/index.ts'
import type { AskPages } from './preview-job.ts'

export const askPages =
  (client: CoreClient): AskPages =>
  (choice, options) =>
    client.publishing.preview(choice, options)
