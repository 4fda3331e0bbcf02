/** From documents that were found to what a page of results shows of them. */
export { describeHit, type Names, namesOf, type Standing } from './describe.ts'
export { createRowReader, type Place, type RowReader, type ShownRow } from './rows.ts'
