/** The sections of the edition in sight, as a tree that is also where they are put in order. */
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { OutlineSection } from '../../../shared/contract/index.ts'
import {
  actionEntries,
  actionIds,
  actionOfKey,
  type ActionStates,
  pickActions,
  runAction,
  runOrTell,
} from '../../app/actions/index.ts'
import { Answer, sectionName, useOpenPublishing, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goToSection, useStore } from '../../app/state/index.ts'
import { ContextMenu, type MenuPoint, Tree, type TreeFolding, type TreeNode } from '../../components/index.ts'
import { statementDragType } from '../statement/index.ts'
import { outlineTree } from './outline-tree.ts'
import './outline.css'
import type { SectionActions } from './use-section-actions.tsx'

export type OutlineProps = {
  readonly outline: UseQueryResult<readonly OutlineSection[]>
  readonly folding: TreeFolding
  readonly actions: SectionActions
  /** Whether sections and statements can be moved here. */
  readonly isFixed: boolean
  readonly onDropStatements: (dragged: readonly string[], section: string) => void
}

const wholeEdition = 'whole-edition'

export function Outline(props: OutlineProps): ReactNode {
  const { outline, folding, actions, isFixed, onDropStatements } = props
  const text = useText()
  const { notices, place } = useServices()
  const edition = useWhere().edition
  const openPublishing = useOpenPublishing()
  const section = useStore(place, (now) => now.section)
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: MenuPoint } | null>(null)
  return (
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
            isFixed: true,
          }
          const find = (id: string): OutlineSection | null => sections.find((one) => one.id === id) ?? null
          const chosen = section !== null && find(section) !== null ? section : wholeEdition
          const menuOf = menu === null ? null : find(menu.id)
          const menuStates: ActionStates = {
            ...actions.states(menuOf),
            export: {
              whyNot: edition === null ? 'actions.why.noEdition' : null,
              run() {
                if (edition === null) return
                openPublishing(
                  menuOf === null
                    ? { kind: 'edition', edition: edition.id }
                    : { kind: 'sections', edition: edition.id, sections: [menuOf.id] },
                )
              },
            },
          }
          return (
            <>
              <Tree
                label={text('library.outline')}
                nodes={[whole, ...outlineTree(sections, text)]}
                chosen={chosen}
                folding={folding}
                onChoose={(id) => place.set(goToSection(id === wholeEdition ? null : id))}
                describeCount={(count) => text('library.statementCount', { count })}
                onMenu={(id, at) => setMenu({ id, at })}
                onKey={(event, id) => {
                  const action = actionOfKey(
                    pickActions(actions.states(find(id)), actionIds),
                    event,
                    'tree',
                    'off',
                  )
                  if (action === null) return
                  event.preventDefault()
                  runOrTell(action, notices, text)
                }}
                isLocked={isFixed}
                onMove={actions.drop}
                takes={{ type: statementDragType, onDrop: onDropStatements }}
                rename={{
                  renaming: actions.renaming,
                  onStart: actions.startRenaming,
                  onRename: (_id, title) => actions.rename(title),
                  onCancel: () => actions.startRenaming(null),
                }}
              />
              <ContextMenu
                label={menuOf === null ? text('library.wholeEdition') : sectionName(menuOf, text)}
                at={menu?.at ?? null}
                entries={actionEntries(menuStates, [...actions.menu, ['export']], text)}
                onAction={(id) => runAction(menuStates, id)}
                onClose={() => setMenu(null)}
              />
            </>
          )
        }}
      </Answer>
    </div>
  )
}

const topTotal = (sections: readonly OutlineSection[]): number =>
  sections.reduce((sum, section) => (section.depth === 0 ? sum + section.total : sum), 0)
