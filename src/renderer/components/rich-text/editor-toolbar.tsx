/** The tools of the text: one tab stop. A press leaves focus in the text. */
import type { LexicalEditor } from 'lexical'
import type { ReactNode } from 'react'
import { Button as AriaButton, Toolbar } from 'react-aria-components'
import { Icon, type IconName } from '../icon.tsx'
import { Tooltip } from '../tooltip.tsx'
import { useWords } from '../words.ts'
import { type EditorCommand, runCommand, type Standing } from './commands.ts'

export type EditorToolbarProps = {
  readonly editor: LexicalEditor
  readonly standing: Standing
  readonly onDialog: (dialog: 'link' | 'footnote') => void
}

export function EditorToolbar({ editor, standing, onDialog }: EditorToolbarProps): ReactNode {
  const say = useWords()
  const { marks, list, href, footnote, hasSelection } = standing
  const run = (command: EditorCommand) => (): void => runCommand(editor, command)
  return (
    <Toolbar className="bl-toolbar bl-editor__tools" aria-label={say('textTools')}>
      {(['bold', 'italic', 'underline'] as const).map((mark) => (
        <Tool
          key={mark}
          icon={mark}
          label={say(mark)}
          isPressed={marks.includes(mark)}
          onPress={run({ type: 'mark', mark })}
        />
      ))}
      <Tool
        icon="list"
        label={say('bulletList')}
        isPressed={list === 'bullet'}
        onPress={run({ type: 'list', style: 'bullet' })}
      />
      <Tool
        icon="list-numbered"
        label={say('numberedList')}
        isPressed={list === 'number'}
        onPress={run({ type: 'list', style: 'number' })}
      />
      {list === null ? null : (
        <>
          <Tool icon="outdent" label={say('outdent')} onPress={run({ type: 'indent', way: 'out' })} />
          <Tool icon="indent" label={say('indent')} onPress={run({ type: 'indent', way: 'in' })} />
        </>
      )}
      <Tool
        icon="link"
        label={say('link')}
        isPressed={href !== null}
        isDisabled={href === null && !hasSelection}
        onPress={() => onDialog('link')}
      />
      <Tool
        icon="footnote"
        label={say('footnote')}
        isPressed={footnote !== null}
        onPress={() => onDialog('footnote')}
      />
    </Toolbar>
  )
}

type ToolProps = {
  readonly icon: IconName
  readonly label: string
  readonly isPressed?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

function Tool({ icon, label, isPressed, isDisabled = false, onPress }: ToolProps): ReactNode {
  return (
    <Tooltip text={label}>
      <AriaButton
        className="bl-button bl-button--icon"
        data-tone="quiet"
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        isDisabled={isDisabled}
        preventFocusOnPress
        onPress={onPress}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  )
}
