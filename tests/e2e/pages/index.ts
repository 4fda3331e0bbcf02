/** What a test sees and does in a window, in the officer's words. */
export { windowPage, type WindowPage } from './window-page.ts'
