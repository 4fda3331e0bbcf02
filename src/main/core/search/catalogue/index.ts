/** Names of what statements stand under, and what the fields of a query mean by them. */
export { type Catalogue, type CatalogueSection, type CatalogueTag, loadCatalogue } from './catalogue.ts'
export { type Filter, type FilterColumn, readFilter } from './filter.ts'
