/** The editions of the programme and the sections of the one in sight. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { EditionSummary, OutlineSection } from '../../../shared/contract/index.ts'
import { Answer, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goToEdition, goToSection, useStore } from '../../app/state/index.ts'
import { MenuButton, Tree, type TreeNode } from '../../components/index.ts'
import { outlineTree } from './outline-tree.ts'
import './outline.css'

export type OutlineProps = {
  readonly edition: EditionSummary
  readonly outline: UseQueryResult<readonly OutlineSection[]>
}

const wholeEdition = 'whole-edition'

export function Outline({ edition, outline }: OutlineProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const section = useStore(place, (now) => now.section)
  return (
    <>
      <EditionSwitch edition={edition} />
      <div className="bl-outline">
        <Answer query={outline}>
          {(sections) => {
            const whole: TreeNode = {
              id: wholeEdition,
              prefix: '',
              label: text('library.wholeEdition'),
              // As the list counts: every place, so that the two agree.
              count: topTotal(sections),
              children: [],
            }
            const chosen = sections.some(({ id }) => id === section) ? section : wholeEdition
            return (
              <Tree
                key={edition.id}
                label={text('library.outline')}
                nodes={[whole, ...outlineTree(sections, text)]}
                chosen={chosen}
                onChoose={(id) => place.set(goToSection(id === wholeEdition ? null : id))}
                describeCount={(count) => text('library.statementCount', { count })}
              />
            )
          }}
        </Answer>
      </div>
    </>
  )
}

function EditionSwitch({ edition }: { readonly edition: EditionSummary }): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { editionsOf } = useWhere()
  const { programme } = edition
  return (
    <div className="bl-outline__edition">
      <MenuButton
        label={`${text('library.edition')}: ${edition.title}`}
        chosen={edition.id}
        entries={editionsOf(programme.id).map(({ id, title }) => ({ id, label: title }))}
        onAction={(id) => place.set(goToEdition(id, programme.id))}
      >
        <span>{edition.title}</span>
      </MenuButton>
      <span className="bl-outline__status">{text(`domain.editionStatus.${edition.status}`)}</span>
    </div>
  )
}

const topTotal = (sections: readonly OutlineSection[]): number =>
  sections.reduce((sum, section) => (section.depth === 0 ? sum + section.total : sum), 0)
