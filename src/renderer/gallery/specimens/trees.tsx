/** Trees. */
import { type ReactNode, useState } from 'react'
import { ContextMenu, type MenuPoint, Tree, type TreeNode } from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const leaf = (id: string, prefix: string, label: string, count: number): TreeNode => ({
  id,
  prefix,
  label,
  count,
  children: [],
})

const nodes: readonly TreeNode[] = [
  { ...leaf('alles', '', 'Hele editie', 22), isFixed: true },
  {
    ...leaf('1', '1', 'Zien', 9),
    children: [leaf('1.1', '1.1', 'Signalen', 4), leaf('1.2', '1.2', 'Melden', 5)],
  },
  {
    ...leaf('2', '2', 'Helpen', 13),
    children: [leaf('2.1', '2.1', 'Opvang voor slachtoffers en hun kinderen', 13)],
  },
]

export function Trees({ report }: { readonly report: Report }): ReactNode {
  const [chosen, setChosen] = useState('1.1')
  const [folded, onFold] = useState<ReadonlySet<string>>(new Set())
  const [renaming, setRenaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<MenuPoint | null>(null)
  return (
    <div className="bl-gallery__columns">
      <Tree
        label="Inhoud"
        nodes={nodes}
        chosen={chosen}
        onChoose={setChosen}
        folding={{ folded, onFold }}
        describeCount={(count) => `${count} uitspraken`}
        onMove={({ id, target, position }) => report(`verplaatst: ${id} ${position} ${target}`)}
        takes={{
          type: 'uitspraak',
          onDrop: (ids, target) => report(`neergezet: ${ids.join(', ')} op ${target}`),
        }}
        rename={{
          renaming,
          onStart: setRenaming,
          onCancel: () => setRenaming(null),
          onRename: (id, name) => {
            setRenaming(null)
            report(`hernoemd: ${id} ${name}`)
          },
        }}
        onMenu={(id, at) => {
          setChosen(id)
          setMenu(at)
        }}
        onKey={(event, id) => {
          if (event.key === 'Delete') report(`toets: Delete op ${id}`)
        }}
      />
      <ContextMenu
        label="Sectie"
        at={menu}
        onClose={() => setMenu(null)}
        onAction={(id) => {
          if (id === 'rename') setRenaming(chosen)
          else report(`menu: ${id} op ${chosen}`)
        }}
        entries={[
          { id: 'rename', label: 'Hernoemen', shortcut: 'F2' },
          { id: 'move', label: 'Verplaats naar…' },
        ]}
      />
    </div>
  )
}
