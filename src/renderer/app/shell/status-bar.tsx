/** The line below: where one is, and the last message, read out politely. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Button, IconButton } from '../../components/index.ts'
import { sectionName, useOutline, useWhere } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { dismiss, type Notice, type Notices, useStore } from '../state/index.ts'
import './status-bar.css'
import { useNoticeOffer } from './use-notice-offer.ts'

export type StatusBarProps = {
  readonly onShowNotices: () => void
  readonly onShowKept: () => void
}

export function StatusBar({ onShowNotices, onShowKept }: StatusBarProps): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const notice = useStore(notices, (now) => now.shown)
  const here = useHere()
  const offer = useNoticeOffer(onShowKept)(notice ?? nothing)
  const bar = useRef<HTMLElement>(null)
  useFading(notice, notices, bar)
  return (
    <footer ref={bar} className="bl-status-bar" aria-label={text('shell.statusBar')}>
      <span className="bl-status-bar__place">{here}</span>
      <output
        className="bl-status-bar__message"
        aria-live={notice?.tone === 'danger' ? 'assertive' : 'polite'}
        data-tone={notice?.tone}
      >
        {notice === null ? null : <span key={notice.id}>{notice.text}</span>}
      </output>
      {offer === null ? null : (
        <Button
          tone="quiet"
          onPress={offer.run}
          {...(offer.shortcut === undefined ? {} : { shortcut: offer.shortcut })}
        >
          {offer.label}
        </Button>
      )}
      {notice === null ? null : (
        <IconButton icon="close" label={text('shell.closeMessage')} onPress={() => dismiss(notices)} />
      )}
      <IconButton icon="bell" label={text('shell.notices')} onPress={onShowNotices} />
    </footer>
  )
}

const nothing = { offer: null }

/** How long a message stays, in milliseconds; it can be read again in the list. */
const shownMs = 15_000

/** Takes a message away after a while; not a failure, and not what the officer has the pointer or focus on. */
function useFading(notice: Notice | null, notices: Notices, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (notice?.tone !== 'info') return
    const timer = setInterval(() => {
      if (bar.current?.matches(':hover, :focus-within') !== true) dismiss(notices)
    }, shownMs)
    return () => clearInterval(timer)
  }, [notice, notices, bar])
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
