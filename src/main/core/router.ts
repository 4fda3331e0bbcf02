/** The contract, implemented on the capabilities: one line a procedure. */
import { implement, type Router, type RouterClient } from '@orpc/server'
import { type Contract, contract, progressIntervalMs } from '../../shared/contract/index.ts'
import { type Capabilities, createOperations } from './operations.ts'
import { type CallContext, changeStream } from './transport/index.ts'
import * as library from './library/index.ts'
import { createPublishing } from './publish.ts'
import { changeProfile, createProfile, listProfiles, removeProfile } from './publishing/index.ts'
import { readReturnedWithProgress } from './return-trip.ts'
import { acceptReturned } from './returned/index.ts'
import {
  changeSavedSearch,
  createSavedSearch,
  createSearch,
  findNearDuplicates,
  listSavedSearches,
  removeSavedSearch,
} from './search/index.ts'
import type { Tx } from './storage/index.ts'
import * as tagging from './tagging/index.ts'

export type CoreRouter = Router<Contract, CallContext>

/** The procedures as a caller in this process sees them. */
export type CoreClient = RouterClient<CoreRouter>

/** A router over one open knowledge base. */
export function createRouter(capabilities: Capabilities): CoreRouter {
  const { storage, searchIndex, changes, clock } = capabilities
  const { reads, reader } = storage
  const search = createSearch({ reads, reader, live: searchIndex.live, clock })
  const os = implement(contract).$context<CallContext>()
  const operations = createOperations(capabilities)
  const publishing = createPublishing({ ...capabilities, search })
  const origin = (context: CallContext) => ({ window: context.window, author: operations.author() })
  /** A procedure that is one action on rows: it runs in a transaction of its own and becomes one change. */
  const action =
    <Input, Result>(work: (tx: Tx, input: Input, making: library.Making) => Promise<library.Done<Result>>) =>
    ({ input, context }: { input: Input; context: CallContext }): Promise<Result> =>
      storage.write(origin(context), (tx) => work(tx, input, operations.making()))

  return os.router({
    knowledgeBase: {
      status: os.knowledgeBase.status.handler(() => operations.status()),
      watch: os.knowledgeBase.watch.handler(({ signal }) =>
        changeStream(changes, progressIntervalMs, signal ?? new AbortController().signal),
      ),
      setAuthor: os.knowledgeBase.setAuthor.handler(({ input }) => operations.setAuthor(input)),
      safetyCopies: os.knowledgeBase.safetyCopies.handler(() => [...storage.safetyCopies()]),
      makeSafetyCopy: os.knowledgeBase.makeSafetyCopy.handler(() => operations.makeSafetyCopy()),
      history: os.knowledgeBase.history.handler(({ context }) => storage.history(context.window)),
      undo: os.knowledgeBase.undo.handler(({ context }) => library.reverse(storage, 'undo', origin(context))),
      redo: os.knowledgeBase.redo.handler(({ context }) => library.reverse(storage, 'redo', origin(context))),
    },
    library: {
      editions: os.library.editions.handler(() => library.listEditions(reads)),
      outline: os.library.outline.handler(({ input }) => library.outline(reads, input.edition)),
      statements: os.library.statements.handler(({ input }) =>
        library.listStatements(reads, input.scope, input),
      ),
      statement: os.library.statement.handler(({ input }) => library.statementDetails(reads, input.id)),
      section: os.library.section.handler(({ input }) => library.sectionDetails(reads, input.id)),
      locate: os.library.locate.handler(({ input }) => library.locateStatement(reads, input.statement)),
      exportEdition: os.library.exportEdition.handler(({ input }) =>
        library.exportEdition(
          reads,
          input.edition,
          input.section === null ? { kind: 'whole' } : { kind: 'section', number: input.section },
        ),
      ),
      inboxCount: os.library.inboxCount.handler(() => library.countInbox(reads)),
      editStatement: os.library.editStatement.handler(({ input, context }) =>
        library.editStatement(storage, origin(context), input),
      ),
      editIntroduction: os.library.editIntroduction.handler(action(library.editIntroduction)),
    },
    programmes: {
      list: os.programmes.list.handler(() => library.listProgrammes(reads)),
      create: os.programmes.create.handler(action(library.createProgramme)),
      rename: os.programmes.rename.handler(action(library.renameProgramme)),
    },
    editions: {
      create: os.editions.create.handler(action(library.createEdition)),
      change: os.editions.change.handler(action(library.changeEdition)),
      finalise: os.editions.finalise.handler(action(library.finaliseEdition)),
      reopen: os.editions.reopen.handler(action(library.reopenEdition)),
      renumber: os.editions.renumber.handler(action(library.renumberEdition)),
    },
    sections: {
      create: os.sections.create.handler(action(library.createSection)),
      rename: os.sections.rename.handler(action(library.renameSection)),
      move: os.sections.move.handler(action(library.moveSection)),
      merge: os.sections.merge.handler(action(library.mergeSections)),
      split: os.sections.split.handler(action(library.splitSection)),
      remove: os.sections.remove.handler(action(library.removeSection)),
    },
    statements: {
      create: os.statements.create.handler(action(library.createStatement)),
      changeKind: os.statements.changeKind.handler(action(library.changeKind)),
      place: os.statements.place.handler(action(library.placeStatements)),
      move: os.statements.move.handler(action(library.moveStatements)),
      removePlace: os.statements.removePlace.handler(action(library.removePlace)),
      bin: os.statements.bin.handler(action(library.binStatements)),
      restore: os.statements.restore.handler(action(library.restoreStatements)),
      binned: os.statements.binned.handler(() => library.listBinned(reads)),
      merge: os.statements.merge.handler(action(library.mergeStatements)),
      split: os.statements.split.handler(action(library.splitStatement)),
      purge: os.statements.purge.handler(({ input }) => library.purgeStatements(storage, input.ids)),
    },
    links: {
      create: os.links.create.handler(action(library.createLinks)),
      remove: os.links.remove.handler(action(library.removeLink)),
    },
    notes: {
      add: os.notes.add.handler(
        action((tx, input: Omit<library.NewNote, 'author'>, making) =>
          library.addNote(tx, { ...input, author: operations.author() }, making),
        ),
      ),
      change: os.notes.change.handler(action(library.changeNote)),
      remove: os.notes.remove.handler(action(library.removeNote)),
    },
    register: {
      stakeholders: os.register.stakeholders.handler(() => library.listStakeholders(reads)),
      changeStakeholder: os.register.changeStakeholder.handler(action(library.changeStakeholder)),
      mergeStakeholders: os.register.mergeStakeholders.handler(action(library.mergeStakeholders)),
      sources: os.register.sources.handler(() => library.listSources(reads)),
      renameSource: os.register.renameSource.handler(action(library.renameSource)),
      sourceFile: os.register.sourceFile.handler(({ input }) => library.sourceFile(reads, input)),
      knownSources: os.register.knownSources.handler(({ input }) => library.knownSources(reads, input)),
    },
    intake: {
      propose: os.intake.propose.handler(({ input, signal }) => operations.propose(input, signal)),
      findKnown: os.intake.findKnown.handler(({ input }) =>
        input.texts.map((text) => [...findNearDuplicates(reader, text)]),
      ),
      accept: os.intake.accept.handler(({ input, context, signal }) =>
        operations.accept(input, origin(context), signal),
      ),
      readEdition: os.intake.readEdition.handler(({ input }) => operations.readEdition(input)),
      importEdition: os.intake.importEdition.handler(({ input, context, signal }) =>
        operations.importEdition(input, origin(context), signal),
      ),
      openSample: os.intake.openSample.handler(({ context }) => operations.openSample(origin(context))),
      readReturned: os.intake.readReturned.handler(({ input, signal }) =>
        readReturnedWithProgress(capabilities.pool, capabilities.file, input, signal),
      ),
      acceptReturned: os.intake.acceptReturned.handler(async ({ input, context }) => ({
        results: await acceptReturned(storage, origin(context), input, operations.making),
      })),
    },
    search: {
      query: os.search.query.handler(({ input }) => search.query(input)),
      ids: os.search.ids.handler(({ input }) => search.ids(input)),
      counts: os.search.counts.handler(({ input }) => search.counts(input.queries)),
    },
    savedSearches: {
      list: os.savedSearches.list.handler(() => listSavedSearches(reads)),
      create: os.savedSearches.create.handler(action(createSavedSearch)),
      change: os.savedSearches.change.handler(action(changeSavedSearch)),
      remove: os.savedSearches.remove.handler(action(removeSavedSearch)),
    },
    publishing: {
      inspect: os.publishing.inspect.handler(({ input, signal }) => publishing.inspect(input, signal)),
      preview: os.publishing.preview.handler(({ input, signal }) => publishing.preview(input, signal)),
      publish: os.publishing.publish.handler(({ input, signal }) => publishing.publish(input, signal)),
    },
    exportProfiles: {
      list: os.exportProfiles.list.handler(() => listProfiles(reads)),
      create: os.exportProfiles.create.handler(action(createProfile)),
      change: os.exportProfiles.change.handler(action(changeProfile)),
      remove: os.exportProfiles.remove.handler(action(removeProfile)),
    },
    tagging: {
      tags: os.tagging.tags.handler(() => tagging.listTags(reads)),
      exportTags: os.tagging.exportTags.handler(() => tagging.exportTaxonomy(reads)),
      importTags: os.tagging.importTags.handler(({ input, context }) =>
        operations.importTags(input, origin(context)),
      ),
      apply: os.tagging.apply.handler(action(tagging.applyTags)),
      create: os.tagging.create.handler(action(tagging.createTag)),
      change: os.tagging.change.handler(action(tagging.changeTag)),
      move: os.tagging.move.handler(action(tagging.moveTag)),
      merge: os.tagging.merge.handler(action(tagging.mergeTags)),
      remove: os.tagging.remove.handler(action(tagging.removeTag)),
    },
  })
}
