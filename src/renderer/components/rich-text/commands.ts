/** What toolbar and keys do to the text, and what they show of it. */
import { $isLinkNode, $toggleLink } from '@lexical/link'
import { $getListDepth, $insertList, $isListNode, $removeList } from '@lexical/list'
import {
  $findMatchingParent,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import { type Inline, type MarkType, markTypes } from '../../../shared/domain/index.ts'
import { $createKeptInlineNode, KeptInlineNode } from './kept-nodes.ts'

export type ListStyle = 'bullet' | 'number'
type Footnote = Extract<Inline, { type: 'footnote' }>

export type EditorCommand =
  | { readonly type: 'mark'; readonly mark: MarkType }
  | { readonly type: 'list'; readonly style: ListStyle }
  | { readonly type: 'indent'; readonly way: 'in' | 'out' }

/** What stands where the caret is. */
export type Standing = {
  readonly marks: readonly MarkType[]
  readonly list: ListStyle | null
  readonly href: string | null
  /** The footnote that is selected. */
  readonly footnote: Footnote | null
  readonly hasSelection: boolean
}

export const nowhere: Standing = { marks: [], list: null, href: null, footnote: null, hasSelection: false }

/** Must be called inside a read of the editor. */
export function $readStanding(): Standing {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const [node] = selection.getNodes()
    const inline = node instanceof KeptInlineNode ? node.getInline() : null
    return { ...nowhere, footnote: inline?.type === 'footnote' ? inline : null }
  }
  if (!$isRangeSelection(selection)) return nowhere
  const node = selection.anchor.getNode()
  const list = $findMatchingParent(node, $isListNode)
  const link = $findMatchingParent(node, $isLinkNode)
  return {
    marks: markTypes.filter((mark) => selection.hasFormat(mark)),
    list: list === null ? null : list.getListType() === 'number' ? 'number' : 'bullet',
    href: link?.getURL() ?? null,
    footnote: null,
    hasSelection: !selection.isCollapsed(),
  }
}

/** Ctrl B, I and U are the editor's own; these are ours, as in Word and on the web. */
export function commandByKey(event: KeyboardEvent): EditorCommand | null {
  const { code, key, shiftKey, altKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (ctrl && shiftKey && !altKey) {
    if (code === 'Digit7') return { type: 'list', style: 'number' }
    if (code === 'Digit8') return { type: 'list', style: 'bullet' }
    if (key.toLowerCase() === 'x') return { type: 'mark', mark: 'strikethrough' }
  }
  if (altKey && shiftKey && !ctrl) {
    if (key === 'ArrowRight') return { type: 'indent', way: 'in' }
    if (key === 'ArrowLeft') return { type: 'indent', way: 'out' }
  }
  return null
}

export function runCommand(editor: LexicalEditor, command: EditorCommand): void {
  switch (command.type) {
    case 'mark':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, command.mark)
      return
    case 'list':
      editor.update(() => {
        if ($readStanding().list === command.style) $removeList()
        else $insertList(command.style)
      })
      return
    case 'indent':
      if (editor.read(() => $canIndent(command.way)))
        editor.dispatchCommand(
          command.way === 'in' ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND,
          undefined,
        )
  }
}

/** Levels of a list that our text knows. */
const levels = 9

/** Only items of a list are indented. */
function $canIndent(way: 'in' | 'out'): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const list = $findMatchingParent(selection.anchor.getNode(), $isListNode)
  if (list === null) return false
  return way === 'in' ? $getListDepth(list) < levels : true
}

/** Makes the selection a link, changes the link that the caret is in, or takes it away. */
export function setLink(editor: LexicalEditor, href: string | null): void {
  editor.update(() => $toggleLink(href))
}

/** Puts a footnote at the caret, or other words in the one that is selected; no words take it away. */
export function putFootnote(editor: LexicalEditor, words: string): void {
  editor.update(() => {
    const selection = $getSelection()
    const footnote: Footnote = { type: 'footnote', content: [{ type: 'text', text: words }] }
    const chosen = $isNodeSelection(selection) ? selection.getNodes().find($isFootnote) : undefined
    if (chosen === undefined) {
      if (words !== '') $insertNodes([$createKeptInlineNode(footnote)])
    } else if (words === '') chosen.remove()
    else chosen.setInline(footnote)
  })
}

const $isFootnote = (node: LexicalNode): node is KeptInlineNode =>
  node instanceof KeptInlineNode && node.getInline().type === 'footnote'
