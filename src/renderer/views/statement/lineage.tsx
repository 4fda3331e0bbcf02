/** What a statement descends from in earlier editions. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { differsInWords } from '../../../shared/domain/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { LinkButton } from '../../components/index.ts'
import { useJump, WordDifferences } from '../details/index.ts'

type LineageProps = { readonly details: Pick<StatementDetails, 'lineage' | 'text'> }

export function Lineage({ details: { lineage, text: words } }: LineageProps): ReactNode {
  const text = useText()
  const jump = useJump()
  if (lineage.length === 0) return null
  return (
    <section className="bl-facts bl-lineage">
      <h3>{text('statement.lineage')}</h3>
      <ul className="bl-facts__list">
        {lineage.map(({ edition, statement, text: earlier }) => (
          <li key={`${edition}/${statement ?? ''}`} className="bl-fact">
            {statement === null ? (
              <p className="bl-fact__note">{text('statement.lineageNone', { edition })}</p>
            ) : (
              <LinkButton onPress={() => void jump({ entity: 'statement', id: statement })}>
                {text('statement.lineageIn', { edition })}
              </LinkButton>
            )}
            {earlier === null ? null : (
              <p className="bl-fact__text" lang="nl">
                {differsInWords(earlier, words) ? (
                  <WordDifferences before={earlier} after={words} />
                ) : (
                  earlier
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
