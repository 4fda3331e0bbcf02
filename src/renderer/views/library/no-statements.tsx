/** What stands where an edition or a section has no statements yet: the one thing to do. */
import type { ReactNode } from 'react'
import { type ActionId, labelOf, useActions } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, EmptyState } from '../../components/index.ts'

export type NoStatementsProps = { readonly hasSections: boolean; readonly isChosen: boolean }

export function NoStatements({ hasSections, isChosen }: NoStatementsProps): ReactNode {
  const text = useText()
  const actions = useActions()
  const wanted: readonly ActionId[] = isChosen
    ? ['new-statement']
    : hasSections
      ? []
      : ['new-chapter', 'new-problem-area']
  return (
    <EmptyState
      icon="library"
      title={text(hasSections ? 'library.noStatementsTitle' : 'library.noSectionsTitle')}
      text={text(
        isChosen
          ? 'library.noStatementsText'
          : hasSections
            ? 'library.chooseSectionText'
            : 'library.noSectionsText',
      )}
      actions={actions
        .filter(({ id, whyNot }) => wanted.includes(id) && whyNot === null)
        .map(({ id, icon, run }) => (
          <Button key={id} icon={icon} onPress={run}>
            {text(labelOf(id))}
          </Button>
        ))}
    />
  )
}
