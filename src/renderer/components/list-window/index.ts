/** Long lists of which only what is in sight is drawn; rows may have any height. Own work, because what exists measures a list anew with each row and stops at what a browser can draw. */
export { useListWindow } from './use-list-window.ts'
