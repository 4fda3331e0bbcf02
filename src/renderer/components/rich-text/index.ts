/** Rich text: to write (loaded when first needed) and to read. */
export { RichTextEditor } from './lazy-editor.tsx'
export { type RichTextEditorProps, type RichTextHandle } from './props.ts'
export { RichTextView } from './rich-text-view.tsx'
