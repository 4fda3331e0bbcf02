/** The three panes of a register: its entries, the statements of the chosen one, and what is known of it. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import type { RegisterView } from '../../app/state/index.ts'
import { SplitPanes } from '../../components/index.ts'
import './registers.css'

export type RegisterPanesProps = {
  readonly register: RegisterView
  readonly entries: ReactNode
  readonly statements: ReactNode
  readonly details: ReactNode
}

export function RegisterPanes({ register, entries, statements, details }: RegisterPanesProps): ReactNode {
  const text = useText()
  const { split } = useSplit()
  const name = text(`shell.view.${register}`)
  return (
    <SplitPanes
      {...split}
      label={name}
      panes={[
        {
          id: 'side',
          label: name,
          size: { min: 200, max: 560, initial: 312 },
          content: entries,
        },
        { id: 'list', label: text('library.statements'), size: 'flexible', content: statements },
        {
          id: 'details',
          label: text('library.details'),
          size: { min: 240, max: 640, initial: 344 },
          content: <div className="bl-register-details">{details}</div>,
        },
      ]}
    />
  )
}
