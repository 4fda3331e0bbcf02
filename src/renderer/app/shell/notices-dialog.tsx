/** All that was told in this window. */
import type { ReactNode } from 'react'
import { Dialog, NotificationList } from '../../components/index.ts'
import { useUndo } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'

export function NoticesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const { undo } = useUndo()
  const kept = useStore(notices, (now) => now.kept)
  // Undo takes back the last thing done, so only the newest notice can offer it.
  const undoable = undo.isPossible && kept[0]?.offers === 'undo' ? kept[0].id : null
  return (
    <Dialog title={text('shell.notices')} closeLabel={text('shell.close')} isOpen onClose={onClose}>
      <NotificationList
        notifications={kept.map((notice) =>
          notice.id === undoable
            ? { ...notice, action: { label: text('commands.undo'), onAction: undo.run } }
            : notice,
        )}
        moment={text.moment}
      />
    </Dialog>
  )
}
