/** The library: sections, their statements, and details of the chosen one. */
import type { ReactNode } from 'react'
import type { StatementScope } from '../../../shared/contract/index.ts'
import { Answer, sectionName, useEditions, useOutline, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSideFolding, useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { EmptyState, SplitPanes } from '../../components/index.ts'
import { DetailsPane, StatementList, useOpening } from '../statement/index.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { Outline } from './outline.tsx'

export function LibraryView(): ReactNode {
  return (
    <Answer query={useEditions()}>
      {(editions) => (editions.length === 0 ? <EmptyLibrary /> : <FilledLibrary />)}
    </Answer>
  )
}

function FilledLibrary(): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { split } = useSplit()
  const opening = useOpening()
  const { edition } = useWhere()
  const section = useStore(place, (now) => now.section)
  const outline = useOutline(edition?.id ?? null)
  const folding = useSideFolding(text('library.outline'))
  if (edition === null) return null

  const chosenSection = outline.data?.find(({ id }) => id === section) ?? null
  const scope: StatementScope =
    chosenSection === null
      ? { kind: 'edition', edition: edition.id }
      : { kind: 'section', section: chosenSection.id }
  const title = chosenSection === null ? text('library.wholeEdition') : sectionName(chosenSection, text)

  return (
    <SplitPanes
      {...split}
      label={text('shell.view.library')}
      panes={[
        {
          id: 'side',
          label: text('library.outline'),
          size: { min: 180, max: 480, initial: 264 },
          folded: folding.folded,
          content: <Outline edition={edition} outline={outline} />,
        },
        {
          id: 'list',
          label: text('library.statements'),
          size: 'flexible',
          content: (
            <StatementList
              key={chosenSection?.id ?? edition.id}
              scope={scope}
              list="library"
              title={title}
              actions={folding.button}
              onOpen={opening.ask}
              empty={
                <EmptyState
                  icon="library"
                  title={text('library.noStatementsTitle')}
                  text={text('library.noStatementsText')}
                />
              }
            />
          ),
        },
        {
          id: 'details',
          label: text('library.details'),
          size: { min: 260, max: 640, initial: 384 },
          content: <DetailsPane list="library" opening={opening} />,
        },
      ]}
    />
  )
}
