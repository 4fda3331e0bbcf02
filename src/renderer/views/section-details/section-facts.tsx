/** What a section holds, and whether its number follows from its place. */
import { type ReactNode, useState } from 'react'
import type { OutlineSection, SectionDetails } from '../../../shared/contract/index.ts'
import { useChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Badge, Button, ConfirmDialog } from '../../components/index.ts'

export type SectionFactsProps = {
  readonly details: Pick<SectionDetails, 'edition' | 'fixedNumber' | 'number'>
  readonly section: Pick<OutlineSection, 'statements' | 'total'>
  readonly whyFixed: string | null
}

export function SectionFacts({ details, section, whyFixed }: SectionFactsProps): ReactNode {
  const text = useText()
  const change = useChange()
  const [isAsking, setIsAsking] = useState(false)
  const { edition, fixedNumber, number } = details
  const { statements, total } = section
  return (
    <dl className="bl-section__facts">
      <dt>{text('section.holds')}</dt>
      <dd>
        {text('library.statementCount', { count: total })}
        {statements === total ? null : ` · ${text('section.ofItsOwn', { count: statements })}`}
      </dd>
      <dt>{text('section.number')}</dt>
      <dd className="bl-section__number">
        <span>{number === '' ? text('section.noNumber') : number}</span>
        {fixedNumber ? (
          <>
            <Badge tone="neutral">{text('section.fixedNumber')}</Badge>
            {whyFixed === null ? (
              <Button tone="quiet" icon="list-numbered" onPress={() => setIsAsking(true)}>
                {text('section.renumber')}
              </Button>
            ) : null}
          </>
        ) : null}
      </dd>
      <ConfirmDialog
        title={text('section.renumberTitle')}
        confirmLabel={text('section.renumberConfirm')}
        isOpen={isAsking}
        onConfirm={() => {
          setIsAsking(false)
          void change((client) => client.editions.renumber({ id: edition }))
        }}
        onClose={() => setIsAsking(false)}
      >
        {text('section.renumberText')}
      </ConfirmDialog>
    </dl>
  )
}
