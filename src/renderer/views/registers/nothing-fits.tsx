/** What stands where a filter leaves nothing. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { Button, EmptyState } from '../../components/index.ts'

export function NothingFits({ onReset }: { readonly onReset: () => void }): ReactNode {
  const text = useText()
  return (
    <EmptyState
      icon="search"
      title={text('registers.nothingFitsTitle')}
      text={text('registers.nothingFitsText')}
      actions={<Button onPress={onReset}>{text('registers.clearFilter')}</Button>}
    />
  )
}
