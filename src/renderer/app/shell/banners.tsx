/** What holds for the whole window: read-only, or the core out of reach. */
import type { ReactNode } from 'react'
import { Button, Message } from '../../components/index.ts'
import { useCoreState, useStatus } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'

export function Banners(): ReactNode {
  const text = useText()
  const { platform } = useServices()
  const state = useCoreState()
  const access = useStatus().data?.access
  const { restartCore } = platform
  switch (state) {
    case 'failed':
      return (
        <Message
          tone="danger"
          actions={
            restartCore === null ? null : (
              <Button onPress={() => void restartCore()}>{text('shell.banner.restart')}</Button>
            )
          }
        >
          {text(restartCore === null ? 'shell.banner.failedServed' : 'shell.banner.failed')}
        </Message>
      )
    case 'restarting':
      return (
        <Message tone="warning">
          {text(restartCore === null ? 'shell.banner.restartingServed' : 'shell.banner.restarting')}
        </Message>
      )
    case 'starting':
    case 'running':
      return access?.mode === 'read-only' ? (
        <Message tone="info">{text(`shell.banner.readOnly.${access.reason}`)}</Message>
      ) : null
  }
}
