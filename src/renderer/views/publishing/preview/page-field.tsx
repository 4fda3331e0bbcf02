/** The number of the page in sight; another number goes there on Enter or on leaving. */
import { type ReactNode, useState } from 'react'
import { useText } from '../../../app/i18n/index.ts'

export type PageFieldProps = {
  /** By index. */
  readonly page: number
  readonly total: number
  readonly onGo: (page: number) => void
}

export function PageField({ page, total, onGo }: PageFieldProps): ReactNode {
  const text = useText()
  /** What is being typed, or null when the field shows where one is. */
  const [typed, setTyped] = useState<string | null>(null)
  const go = (): void => {
    const number = Number.parseInt(typed ?? '', 10)
    if (Number.isFinite(number)) onGo(Math.min(Math.max(number, 1), total) - 1)
    setTyped(null)
  }
  return (
    <span className="bl-page-field">
      <input
        className="bl-field__input"
        inputMode="numeric"
        aria-label={text('publishing.goToPage')}
        value={typed ?? String(page + 1)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) go()
          else if (event.key === 'Escape') setTyped(null)
        }}
      />
      {text('publishing.ofPages', { total: text.number(total) })}
    </span>
  )
}
