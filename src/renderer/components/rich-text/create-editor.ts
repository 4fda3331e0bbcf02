/** An editor of rich text without any interface: its nodes, its keys, its paste, its own history. */
import { createEmptyHistoryState, type HistoryState, registerHistory } from '@lexical/history'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import {
  $createNodeSelection,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $insertNodes,
  $isDecoratorNode,
  $isRangeSelection,
  $isTextNode,
  $parseSerializedNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import type { RichText } from '../../../shared/domain/index.ts'
import { blockNode, inlineNode } from './convert.ts'
import { commandByKey, runCommand } from './commands.ts'
import { KeptBlockNode, KeptInlineNode } from './kept-nodes.ts'
import { readHtml } from './paste/index.ts'

export type HistoryReach = { readonly canUndo: boolean; readonly canRedo: boolean }

export type RichTextCore = {
  readonly editor: LexicalEditor
  /** Told of updates that failed; the editor goes on from the state before them. Gives back the way to stop. */
  readonly onError: (listener: (error: Error) => void) => () => void
}

export function createRichTextEditor(): RichTextCore {
  const listeners = new Set<(error: Error) => void>()
  const editor = createEditor({
    namespace: 'bloemlezing',
    nodes: [ListNode, ListItemNode, LinkNode, KeptInlineNode, KeptBlockNode],
    theme,
    onError(error) {
      for (const listener of listeners) listener(error)
    },
  })
  return {
    editor,
    onError(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Milliseconds of typing that one step of undo takes back, and how many steps are kept. */
const stepDelay = 1_000
const steps = 200

/** Lets the editor do what it can do; gives back the way to end that. */
export function registerBehaviour(
  editor: LexicalEditor,
  onHistory: (reach: HistoryReach) => void,
): () => void {
  const history = createEmptyHistoryState()
  return mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, history, stepDelay, undefined, (state) => onHistory(reachOf(state)), steps),
    editor.registerCommand(KEY_DOWN_COMMAND, () => $followCaret(editor), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        // A step that is not there is left to others: the application has a history of its own.
        if (isHistoryKey(event) && !reaches(history, event)) return true
        const command = commandByKey(event)
        if (command === null) return false
        event.preventDefault()
        runCommand(editor, command)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // The editor would let go of focus; where focus goes is for the page to say.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!('clipboardData' in event) || event.clipboardData === null) return false
        if (!insertTransfer(event.clipboardData)) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) =>
        typeof event !== 'string' && event.dataTransfer !== null && insertTransfer(event.dataTransfer),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('click', stayOnPage)
      root?.addEventListener('click', stayOnPage)
    }),
    editor.registerCommand(CLICK_COMMAND, selectKept, COMMAND_PRIORITY_HIGH),
  )
}

/**
 * Takes over where the browser has put the caret. It tells so only after a while, and a key that the editor handles itself, such as
 * Backspace, may come before that; it must not act on where the caret was.
 */
function $followCaret(editor: LexicalEditor): false {
  const before = $getSelection()
  if (!$isRangeSelection(before)) return false
  const now = $createRangeSelectionFromDom(window.getSelection(), editor)
  if (now === null || (now.anchor.is(before.anchor) && now.focus.is(before.focus))) return false
  const node = now.anchor.getNode()
  now.format = $isTextNode(node) ? node.getFormat() : 0
  $setSelection(now)
  return false
}

const theme = {
  link: 'bl-rich__link',
  text: {
    bold: 'bl-rich__bold',
    italic: 'bl-rich__italic',
    underline: 'bl-rich__underline',
    strikethrough: 'bl-rich__strikethrough',
    underlineStrikethrough: 'bl-rich__underline-strikethrough',
    subscript: 'bl-rich__subscript',
    superscript: 'bl-rich__superscript',
  },
  list: { nested: { listitem: 'bl-rich__nested' } },
}

const reachOf = ({ undoStack, redoStack }: HistoryState): HistoryReach => ({
  canUndo: undoStack.length > 0,
  canRedo: redoStack.length > 0,
})

const isHistoryKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key)

function reaches(history: HistoryState, event: KeyboardEvent): boolean {
  const isRedo = event.shiftKey || event.key.toLowerCase() === 'y'
  const { canUndo, canRedo } = reachOf(history)
  return isRedo ? canRedo : canUndo
}

/** Inserts HTML as our own text; what came from an editor of ours, or is plain text, the editor inserts itself. */
function insertTransfer(data: DataTransfer): boolean {
  if (data.types.includes('application/x-lexical-editor')) return false
  const html = data.getData('text/html')
  const rich: RichText = html === '' ? { version: 1, blocks: [] } : readHtml(html)
  if (rich.blocks.length === 0 || $getSelection() === null) return false
  const [first, ...others] = rich.blocks
  // One paragraph goes into the line it is put in.
  const nodes =
    first?.type === 'paragraph' && others.length === 0
      ? first.content.map(inlineNode)
      : rich.blocks.map(blockNode)
  $insertNodes(nodes.map((node) => $parseSerializedNode(node)))
  return true
}

/** A link is text here; following it would leave the page. */
function stayOnPage(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault()
}

/** A click on a kept part takes it as a whole. */
function selectKept(event: MouseEvent): boolean {
  const node = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target) : null
  if (!$isDecoratorNode(node)) return false
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
  return true
}
