/** What the views know of the knowledge base: questions, kept fresh by its change events. */
export {
  type BinnedStatement,
  useBinned,
  useCounts,
  useEditions,
  useHistory,
  useSourceNames,
  useOutline,
  useProgrammes,
  useSection,
  useStatement,
  useStatus,
  useInboxCount,
  useSavedSearches,
  useSearch,
  useSources,
  useStakeholders,
  useTags,
} from './data.ts'
export { type Change, type DialogChange, useChange, useDialogChange } from './change.ts'
export { useCoreState } from './core-state.ts'
export { followKnowledgeBase } from './follow.ts'
export { useNoticeUndo, useUndo, type UndoActions } from './undo.ts'
export { Answer } from './answer.tsx'
export { editionName, shortEditionName } from './edition-name.ts'
export { sectionName, sectionTitle } from './section-name.ts'
export { goToStatement, useOpenStatement } from './open-statement.ts'
export { useMakeSafetyCopy, useSafetyCopies } from './safety-copies.ts'
export { useOpenPublishing } from './open-publishing.ts'
export { useOpenSection } from './open-section.ts'
export { useOpenSample } from './sample.ts'
export { useWhere, where, type Programme, type Where } from './where.ts'
export { useStatementPages, type StatementPages } from './statement-pages.ts'
