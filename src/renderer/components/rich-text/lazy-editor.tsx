/** The editor, fetched when it is first needed; until it is there its text stands in its place to read. */
import { lazy, type ReactNode, Suspense } from 'react'
import type { RichTextEditorProps } from './props.ts'
import { RichTextView } from './rich-text-view.tsx'

const Editor = lazy(async () => ({ default: (await import('./editor.tsx')).Editor }))

export function RichTextEditor(props: RichTextEditorProps): ReactNode {
  return (
    <Suspense
      fallback={
        <div className="bl-editor" aria-busy="true">
          {props.isReadOnly === true ? null : <div className="bl-editor__tools" />}
          <div className="bl-editor__text">
            <RichTextView value={props.value} />
          </div>
        </div>
      }
    >
      <Editor {...props} />
    </Suspense>
  )
}
