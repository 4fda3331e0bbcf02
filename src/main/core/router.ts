/** The contract, implemented on the capabilities: one line a procedure. */
import { implement, type Router, type RouterClient } from '@orpc/server'
import { type Contract, contract, progressIntervalMs } from '../../shared/contract/index.ts'
import { type Capabilities, createOperations } from './operations.ts'
import { type CallContext, changeStream } from './transport/index.ts'
import {
  countInbox,
  editStatement,
  exportEdition,
  listEditions,
  listStatements,
  outline,
  statementDetails,
} from './library/index.ts'
import { search } from './search/index.ts'
import { exportTaxonomy, listTags } from './tagging/index.ts'

export type CoreRouter = Router<Contract, CallContext>

/** The procedures as a caller in this process sees them. */
export type CoreClient = RouterClient<CoreRouter>

/** A router over one open knowledge base. */
export function createRouter(capabilities: Capabilities): CoreRouter {
  const { storage, author, changes, clock } = capabilities
  const { reads, reader } = storage
  const os = implement(contract).$context<CallContext>()
  const operations = createOperations(capabilities)
  const origin = (context: CallContext) => ({ window: context.window, author })

  return os.router({
    knowledgeBase: {
      status: os.knowledgeBase.status.handler(() => operations.status()),
      watch: os.knowledgeBase.watch.handler(({ signal }) =>
        changeStream(changes, progressIntervalMs, signal ?? new AbortController().signal),
      ),
      history: os.knowledgeBase.history.handler(({ context }) => storage.history(context.window)),
      undo: os.knowledgeBase.undo.handler(({ context }) => storage.reverse('undo', origin(context))),
      redo: os.knowledgeBase.redo.handler(({ context }) => storage.reverse('redo', origin(context))),
    },
    library: {
      editions: os.library.editions.handler(() => listEditions(reads)),
      outline: os.library.outline.handler(({ input }) => outline(reads, input.edition)),
      statements: os.library.statements.handler(({ input }) => listStatements(reads, input.scope, input)),
      statement: os.library.statement.handler(({ input }) => statementDetails(reads, input.id)),
      exportEdition: os.library.exportEdition.handler(({ input }) =>
        exportEdition(reads, input.edition, input.section),
      ),
      inboxCount: os.library.inboxCount.handler(() => countInbox(reads)),
      editStatement: os.library.editStatement.handler(({ input, context }) =>
        editStatement(storage, origin(context), input),
      ),
    },
    intake: {
      propose: os.intake.propose.handler(({ input, signal }) => operations.propose(input, signal)),
      accept: os.intake.accept.handler(({ input, context, signal }) =>
        operations.accept(input, origin(context), signal),
      ),
      importEdition: os.intake.importEdition.handler(({ input, context, signal }) =>
        operations.importEdition(input, origin(context), signal),
      ),
      openSample: os.intake.openSample.handler(({ context }) => operations.openSample(origin(context))),
    },
    search: {
      query: os.search.query.handler(({ input }) => search({ reads, reader, clock }, input)),
    },
    tagging: {
      tags: os.tagging.tags.handler(() => listTags(reads)),
      exportTags: os.tagging.exportTags.handler(() => exportTaxonomy(reads)),
      importTags: os.tagging.importTags.handler(({ input, context }) =>
        operations.importTags(input, origin(context)),
      ),
    },
  })
}
