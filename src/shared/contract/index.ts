/** The contract: every procedure, once. The only thing that both sides of a connection know. */
import { linksContract, notesContract, registerContract, tagEditingContract } from './connecting.ts'
import { editionsContract, programmesContract, sectionsContract, statementsContract } from './editing.ts'
import { intakeContract } from './intake.ts'
import { knowledgeBaseContract } from './knowledge-base.ts'
import { libraryContract } from './library.ts'
import { exportProfilesContract, publishingContract } from './publishing.ts'
import { savedSearchesContract } from './saved-searches.ts'
import { searchContract } from './search.ts'
import { taggingContract } from './tagging.ts'

export const contract = {
  knowledgeBase: knowledgeBaseContract,
  library: libraryContract,
  programmes: programmesContract,
  editions: editionsContract,
  sections: sectionsContract,
  statements: statementsContract,
  links: linksContract,
  notes: notesContract,
  register: registerContract,
  intake: intakeContract,
  search: searchContract,
  savedSearches: savedSearchesContract,
  publishing: publishingContract,
  exportProfiles: exportProfilesContract,
  tagging: { ...taggingContract, ...tagEditingContract },
}
export type Contract = typeof contract

export * from './changes.ts'
export * from './connecting.ts'
export * from './editing.ts'
export * from './client-errors.ts'
export * from './errors.ts'
export * from './file.ts'
export * from './intake.ts'
export * from './knowledge-base.ts'
export * from './library.ts'
export * from './limits.ts'
export * from './publishing.ts'
export * from './returned.ts'
export * from './saved-searches.ts'
export * from './search.ts'
export * from './tagging.ts'
