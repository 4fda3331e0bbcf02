/** What may come in by paste or drop. */
export { readHtml } from './read-html.ts'
