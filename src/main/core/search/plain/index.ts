/** Search without the index, by the full-text table. */
export { plainAnswer, plainRows, type PlainSources, plainTotals } from './plain-search.ts'
