/** The library: sections, their statements, and details of the chosen one. */
import { type ReactNode, useState } from 'react'
import type { EditionSummary, StatementScope } from '../../../shared/contract/index.ts'
import { labelOf, useRegisterActions, useRunAction } from '../../app/actions/index.ts'
import { Answer, sectionName, useEditions, useOutline, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSideFolding, useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { IconButton, SplitPanes } from '../../components/index.ts'
import { SectionDetailsPane, useRenameSection } from '../section-details/index.ts'
import { DetailsPane, StatementList, useOpening } from '../statement/index.ts'
import { EditionBar } from './edition-bar.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { FirstSteps } from './first-steps.tsx'
import { NoStatements } from './no-statements.tsx'
import { Outline } from './outline.tsx'
import { useEditionActions, useWhyFixed } from './use-edition-actions.tsx'
import { useSectionActions } from './use-section-actions.tsx'
import { useStatementActions } from './use-statement-actions.tsx'

export function LibraryView(): ReactNode {
  const { edition, programme } = useWhere()
  return (
    <Answer query={useEditions()}>
      {(editions) =>
        edition === null ? (
          <EmptyLibrary programme={editions.length === 0 ? null : programme} />
        ) : (
          <FilledLibrary key={edition.id} edition={edition} />
        )
      }
    </Answer>
  )
}

/** The same as its key and its entry in the menu. */
function NewStatementButton(): ReactNode {
  const text = useText()
  const run = useRunAction()
  return (
    <IconButton
      icon="add"
      label={`${text(labelOf('new-statement'))} (Alt N)`}
      onPress={() => run('new-statement')}
    />
  )
}

function FilledLibrary({ edition }: { readonly edition: EditionSummary }): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { split } = useSplit()
  const opening = useOpening('library')
  const section = useStore(place, (now) => now.section)
  const outline = useOutline(edition.id)
  const [folded, onFold] = useState<ReadonlySet<string>>(new Set())
  const folding = useSideFolding(text('library.outline'))
  const sections = outline.data ?? []
  const chosen = sections.find(({ id }) => id === section) ?? null

  const whyFixed = useWhyFixed(edition)
  const editionActions = useEditionActions(edition, sections)
  const renaming = useRenameSection()
  const sectionActions = useSectionActions({ edition, sections, whyFixed, rename: renaming.rename })
  const statementActions = useStatementActions({
    edition,
    section: chosen,
    sections,
    whyFixed,
    openNew: opening.askNew,
  })
  const states = { ...editionActions.states, ...sectionActions.states(chosen) }
  useRegisterActions(states)

  const scope: StatementScope =
    chosen === null ? { kind: 'edition', edition: edition.id } : { kind: 'section', section: chosen.id }
  const title = chosen === null ? text('library.wholeEdition') : sectionName(chosen, text)

  return (
    <>
      <SplitPanes
        {...split}
        label={text('shell.view.library')}
        panes={[
          {
            id: 'side',
            label: text('library.outline'),
            size: { min: 180, max: 480, initial: 264 },
            folded: folding.folded,
            content: (
              <>
                <EditionBar edition={edition} states={states} />
                {whyFixed === null ? null : <p className="bl-outline__fixed">{text(whyFixed)}</p>}
                <Outline
                  outline={outline}
                  folding={{ folded, onFold }}
                  actions={sectionActions}
                  isFixed={whyFixed !== null}
                  onDropStatements={statementActions.dropOn}
                />
                <FirstSteps />
              </>
            ),
          },
          {
            id: 'list',
            label: text('library.statements'),
            size: 'flexible',
            content: (
              <StatementList
                key={chosen?.id ?? edition.id}
                scope={scope}
                list="library"
                title={title}
                statements={chosen === null ? edition.statements : null}
                actions={
                  <>
                    <NewStatementButton />
                    {folding.button}
                  </>
                }
                onOpen={opening.ask}
                offer={statementActions.offer}
                empty={<NoStatements hasSections={sections.length > 0} isChosen={chosen !== null} />}
              />
            ),
          },
          {
            id: 'details',
            label: text('library.details'),
            size: { min: 260, max: 640, initial: 400 },
            content: (
              <DetailsPane
                list="library"
                opening={opening}
                whenNone={
                  chosen === null ? null : (
                    <SectionDetailsPane section={chosen} onLeave={opening.leave} onRename={renaming.rename} />
                  )
                }
              />
            ),
          },
        ]}
      />
      {editionActions.dialog}
      {sectionActions.dialog}
      {renaming.dialog}
      {statementActions.dialog}
    </>
  )
}
