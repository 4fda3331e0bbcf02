/** All that was told in this window. */
import type { ReactNode } from 'react'
import { Dialog, NotificationList } from '../../components/index.ts'
import { useNoticeUndo } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'

export function NoticesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const undoOf = useNoticeUndo()
  const kept = useStore(notices, (now) => now.kept)
  return (
    <Dialog title={text('shell.notices')} closeLabel={text('shell.close')} isOpen onClose={onClose}>
      <NotificationList
        notifications={kept.map((notice) => {
          const undo = undoOf(notice)
          return undo === null
            ? notice
            : { ...notice, action: { label: text('commands.undo'), onAction: undo } }
        })}
        moment={text.moment}
      />
    </Dialog>
  )
}
