/** Messages, progress, waiting, emptiness, toasts. */
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import {
  Button,
  createToasts,
  EmptyState,
  HighlightedText,
  Message,
  NotificationList,
  Progress,
  Skeleton,
  ToastRegion,
} from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const midday = new Date('2026-01-05T12:00:00Z')

export function States({ report }: { readonly report: Report }): ReactNode {
  const [toasts] = useState(() => createToasts(() => midday))
  const told = useSyncExternalStore(toasts.subscribe, toasts.history)
  return (
    <>
      <Message tone="info">De kennisbank is bijgewerkt.</Message>
      <Message tone="warning" actions={<Button>Toon</Button>}>
        Alleen lezen: deze kennisbank is geopend door een ander programma.
      </Message>
      <Message tone="danger" actions={<Button>Opnieuw proberen</Button>}>
        Opslaan is niet gelukt. Uw tekst is in dit venster bewaard. Probeer het opnieuw.
      </Message>
      <div className="bl-gallery__columns">
        <Progress label="Bladzijden lezen" done={0.4} />
        <Skeleton label="Bezig met laden" lines={3} />
        <EmptyState
          icon="inbox"
          title="Het postvak is leeg"
          text="Hier staan uitspraken die nog geen plaats hebben."
          actions={<Button icon="import">Importeren…</Button>}
        />
        <p>
          <HighlightedText text="Onvoldoende opvang voor jongeren" highlights={[[12, 18]]} />
        </p>
        <div>
          <Button
            onPress={() =>
              toasts.show({
                tone: 'success',
                text: 'Label opvang op 14 uitspraken gezet.',
                action: { label: 'Ongedaan maken', onAction: () => report('ongedaan') },
              })
            }
          >
            Toon melding
          </Button>
          <NotificationList notifications={told} moment={(at) => at.slice(0, 10)} />
        </div>
      </div>
      <ToastRegion toasts={toasts} />
    </>
  )
}
