/** Words on the page: typed keys of the shared catalogues, and numbers and dates as the language writes them. */
export { catalogueOf, createI18n } from './create-i18n.ts'
export { capitalise, type Say, type Text, useText } from './use-text.ts'
