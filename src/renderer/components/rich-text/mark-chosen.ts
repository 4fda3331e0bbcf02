/** Shows which kept parts are selected: the browser draws no selection over them. */
import { $getSelection, $isNodeSelection, type LexicalEditor } from 'lexical'

const attribute = 'data-chosen'

export function markChosen(editor: LexicalEditor): void {
  const chosen = editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getKey()) : []
  })
  for (const old of editor.getRootElement()?.querySelectorAll(`[${attribute}]`) ?? []) {
    old.removeAttribute(attribute)
  }
  for (const key of chosen) editor.getElementByKey(key)?.setAttribute(attribute, '')
}
