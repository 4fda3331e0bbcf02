/** Labels. */
export { TagsView } from './tags-view.tsx'
