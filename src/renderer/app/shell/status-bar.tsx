/** The line below: where one is, and the last message, read out politely. */
import type { ReactNode } from 'react'
import { Button, IconButton } from '../../components/index.ts'
import { sectionName, useOutline, useUndo, useWhere } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { dismiss, useStore } from '../state/index.ts'
import './status-bar.css'

export function StatusBar({ onShowNotices }: { readonly onShowNotices: () => void }): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const notice = useStore(notices, (now) => now.shown)
  const here = useHere()
  return (
    <footer className="bl-status-bar" aria-label={text('shell.statusBar')}>
      <span className="bl-status-bar__place">{here}</span>
      <output
        className="bl-status-bar__message"
        aria-live={notice?.tone === 'danger' ? 'assertive' : 'polite'}
        data-tone={notice?.tone}
      >
        {notice === null ? null : <span key={notice.id}>{notice.text}</span>}
      </output>
      {notice?.offers === 'undo' ? <UndoButton /> : null}
      {notice === null ? null : (
        <IconButton icon="close" label={text('shell.closeMessage')} onPress={() => dismiss(notices)} />
      )}
      <IconButton icon="bell" label={text('shell.notices')} onPress={onShowNotices} />
    </footer>
  )
}

/** Ctrl Z does the same. */
function UndoButton(): ReactNode {
  const text = useText()
  const { undo } = useUndo()
  return (
    <Button tone="quiet" shortcut="Control+Z" onPress={undo.run}>
      {text('commands.undo')}
    </Button>
  )
}

/** The section in sight, else its edition, else the view. */
function useHere(): string {
  const text = useText()
  const { place } = useServices()
  const view = useStore(place, (now) => now.view)
  const chosen = useStore(place, (now) => now.section)
  const { edition } = useWhere()
  const section = useOutline(edition?.id ?? null).data?.find(({ id }) => id === chosen)
  if (view !== 'library' || edition === null) return text(`shell.view.${view}`)
  return section === undefined ? edition.title : sectionName(section, text)
}
