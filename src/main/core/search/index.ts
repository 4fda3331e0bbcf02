/** Search: an index in memory, the query asked of it, and what is shown of the answers. */
export { createSearch, type Search, type SearchScope } from './search.ts'
export { findNearDuplicates } from './near-duplicates.ts'
export {
  changeSavedSearch,
  createSavedSearch,
  listSavedSearches,
  removeSavedSearch,
} from './saved-searches.ts'
export {
  type BuiltIndex,
  buffersOf,
  buildIndex,
  createSearchIndex,
  type SearchIndex,
} from './upkeep/index.ts'
