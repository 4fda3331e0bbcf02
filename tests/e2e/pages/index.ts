/** What a test sees and does in a window, in the officer's words. */
export { detailsPage, type DetailsPage } from './details-page.ts'
export { libraryPage, type LibraryPage } from './library-page.ts'
export { palettePage, type PalettePage } from './palette-page.ts'
export { type MadeFile, publishingPage, type PublishingPage } from './publishing-page.ts'
export { registerPage, type RegisterPage } from './register-page.ts'
export { reviewPage, type ReviewPage } from './review-page.ts'
export { searchPage, type SearchPage } from './search-page.ts'
export { windowPage, type WindowPage } from './window-page.ts'
