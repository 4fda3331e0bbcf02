/** What a publication carries to be searched: written by the app, read by the page. */
export { buildPublicationIndex, type PublicationIndex } from './build.ts'
export { columnOf, type Facet, facets, type Searched } from './facets.ts'
export { usefulTerms } from './terms.ts'
export { packIndex, type PackedIndex, unpackIndex } from './pack.ts'
