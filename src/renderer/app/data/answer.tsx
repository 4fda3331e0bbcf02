/** Shows an answer, or why it is not there yet: waiting, or an error with a way on. */
import type { ReactNode } from 'react'
import { Button, Message, Skeleton } from '../../components/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'
import { toClientError } from '../transport/index.ts'

export type AnswerProps<Data> = {
  readonly query: {
    readonly data: Data | undefined
    readonly error: Error | null
    readonly refetch: () => unknown
  }
  /** Lines of the skeleton. */
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

export function Answer<Data>({ query, lines = 6, children }: AnswerProps<Data>): ReactNode {
  const text = useText()
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) return <Skeleton label={text('shell.loading')} lines={lines} />
  return <Failure error={query.error} onRetry={query.refetch} />
}

function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => unknown }): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const told = toClientError(error)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(JSON.stringify(told, null, 2))
    notify(notices, 'info', text('shell.detailsCopied'))
  }
  return (
    <Message
      tone="danger"
      actions={
        <>
          <Button onPress={() => void onRetry()}>{text('shell.retry')}</Button>
          <Button tone="quiet" onPress={() => void copy()}>
            {text('shell.copyDetails')}
          </Button>
        </>
      }
    >
      {text.error(told)}
    </Message>
  )
}
