/** The editor of rich text: Lexical drawn in React. Loaded only when a text is first edited; see lazy-editor.tsx. */
import {
  $getRoot,
  $getSelection,
  CLEAR_HISTORY_COMMAND,
  type LexicalEditor,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { RichText } from '../../../shared/domain/index.ts'
import { $readStanding, nowhere, type Standing } from './commands.ts'
import { fromLexical, toLexical } from './convert.ts'
import { createRichTextEditor, registerBehaviour } from './create-editor.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { FootnoteDialog } from './footnote-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { markChosen } from './mark-chosen.ts'
import type { RichTextEditorProps } from './props.ts'
import './rich-text.css'

export function Editor(props: RichTextEditorProps): ReactNode {
  const { label, value, revision, onChange, isReadOnly = false, onBlur, onKeyDown, ref } = props
  const tellError = useEffectEvent((error: Error) => props.onError?.(error))
  const [{ editor, onError }] = useState(createRichTextEditor)
  const [standing, setStanding] = useState<Standing>(nowhere)
  const [dialog, setDialog] = useState<'link' | 'footnote' | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  /** The text as it was last told or taken over, to tell a change from an echo. */
  const known = useRef<string | null>(null)

  const tellHistory = useEffectEvent((reach: Parameters<NonNullable<typeof props.onHistory>>[0]) =>
    props.onHistory?.(reach),
  )
  const tellChange = useEffectEvent((next: RichText) => {
    const words = JSON.stringify(next)
    if (words === known.current) return
    known.current = words
    onChange(next)
  })
  useEffect(() => {
    editor.setRootElement(text.current)
    const end = mergeRegister(
      onError((error) => tellError(error)),
      registerBehaviour(editor, (reach) => tellHistory(reach)),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        setStanding(editorState.read($readStanding))
        markChosen(editor)
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
        if (!tags.has(takeOverTag)) tellChange(fromLexical(editorState.toJSON()))
      }),
    )
    return () => {
      end()
      editor.setRootElement(null)
    }
  }, [editor, onError])

  const takeOver = useEffectEvent(() => {
    const words = JSON.stringify(value)
    if (words === known.current) return
    known.current = words
    load(editor, value)
  })
  // The value changes with every key; only another revision makes it another text.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => takeOver(), [revision])
  useEffect(() => editor.setEditable(!isReadOnly), [editor, isReadOnly])

  useImperativeHandle(
    ref,
    () => ({
      focus: () => text.current?.focus(),
      type: (words) => {
        if (editor.isEditable()) editor.update(() => $typed(words), { discrete: true })
      },
      undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
      redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    }),
    [editor],
  )

  const onKeys = (event: KeyboardEvent): void => {
    const inText = event.target === text.current
    if (inText && event.altKey && event.key === 'F10') {
      event.preventDefault()
      frame.current?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus()
    } else if (!inText && event.key === 'Escape') {
      event.preventDefault()
      text.current?.focus()
    } else if (inText && !isReadOnly && isFootnoteKey(event, standing)) {
      event.preventDefault()
      setDialog('footnote')
    } else onKeyDown?.(event)
  }

  const onLeave = (event: FocusEvent): void => {
    const stays = event.relatedTarget instanceof Node && frame.current?.contains(event.relatedTarget) === true
    if (!stays && dialog === null) onBlur?.(event)
  }

  return (
    <>
      {/* The text inside has the role and the focus; keys only pass here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={frame}
        className="bl-editor"
        onKeyDown={onKeys}
        onBlur={onLeave}
        onDoubleClick={() => {
          if (standing.footnote !== null && !isReadOnly) setDialog('footnote')
        }}
      >
        {isReadOnly ? null : <EditorToolbar editor={editor} standing={standing} onDialog={setDialog} />}
        <div
          ref={text}
          className="bl-rich bl-editor__text"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a textarea holds no marks
          role="textbox"
          aria-multiline="true"
          aria-label={label}
          aria-readonly={isReadOnly}
          tabIndex={0}
          lang="nl"
          contentEditable={!isReadOnly}
          suppressContentEditableWarning
        />
      </div>
      {dialog === 'link' ? (
        <LinkDialog editor={editor} href={standing.href} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'footnote' ? (
        <FootnoteDialog editor={editor} footnote={standing.footnote} onClose={() => setDialog(null)} />
      ) : null}
    </>
  )
}

const takeOverTag = 'take-over'

/** Shows another text, from which undo does not lead back. */
function load(editor: LexicalEditor, value: RichText): void {
  const blocks: RichText['blocks'] =
    value.blocks.length === 0 ? [{ type: 'paragraph', content: [] }] : value.blocks
  const state = editor.parseEditorState(toLexical({ version: 1, blocks }))
  editor.setEditorState(state, { tag: takeOverTag })
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
}

/** Before the caret was ever in the text it stands at the start. */
const $typed = (words: string): void => ($getSelection() ?? $getRoot().selectStart()).insertText(words)

const isFootnoteKey = (event: KeyboardEvent, { footnote }: Standing): boolean =>
  (footnote !== null && event.key === 'Enter') ||
  (event.ctrlKey && event.altKey && event.key.toLowerCase() === 'f')
