/** All that was told in this window. */
import type { ReactNode } from 'react'
import { Dialog, NotificationList } from '../../components/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'
import { useNoticeOffer } from './use-notice-offer.ts'

export type NoticesDialogProps = { readonly onClose: () => void; readonly onShowKept: () => void }

export function NoticesDialog({ onClose, onShowKept }: NoticesDialogProps): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const offerOf = useNoticeOffer(onShowKept)
  const kept = useStore(notices, (now) => now.kept)
  return (
    <Dialog title={text('shell.notices')} closeLabel={text('shell.close')} isOpen onClose={onClose}>
      <NotificationList
        notifications={kept.map((notice) => {
          const offer = offerOf(notice)
          return offer === null ? notice : { ...notice, action: { label: offer.label, onAction: offer.run } }
        })}
        moment={text.moment}
      />
    </Dialog>
  )
}
