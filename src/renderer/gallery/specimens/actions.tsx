/** Buttons, menus, toolbars, tags and badges. */
import type { ReactNode } from 'react'
import { Badge, Button, IconButton, MenuButton, Tag, Toolbar, Tooltip } from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const tones = ['primary', 'plain', 'quiet', 'danger'] as const
const kinds = ['bottleneck', 'solution', 'observation', 'question', 'quote'] as const

export function Actions({ report }: { readonly report: Report }): ReactNode {
  return (
    <>
      {tones.map((tone) => (
        <div key={tone} className="bl-gallery__line">
          <Button tone={tone} onPress={() => report(`${tone} ingedrukt`)}>
            {tone}
          </Button>
          <Button tone={tone} icon="import">
            met pictogram
          </Button>
          <Button tone={tone} isDisabled>
            uitgeschakeld
          </Button>
          <Button tone={tone} isPending>
            bezig
          </Button>
        </div>
      ))}
      <div className="bl-gallery__line">
        <Toolbar label="Werkbalk">
          <IconButton icon="undo" label="Ongedaan maken" />
          <IconButton icon="redo" label="Opnieuw" isDisabled />
          <IconButton icon="bold" label="Vet" isPressed />
          <IconButton icon="italic" label="Cursief" isPressed={false} />
        </Toolbar>
        <MenuButton
          label="Menu"
          onAction={(id) => report(`menu: ${id}`)}
          entries={[
            [
              { id: 'rename', label: 'Hernoemen', icon: 'edit', shortcut: 'F2' },
              { id: 'move', label: 'Verplaats naar…', icon: 'move' },
              { id: 'merge', label: 'Samenvoegen', icon: 'merge', whyNot: 'Kies eerst twee uitspraken.' },
            ],
            [
              {
                id: 'bin',
                label: 'Naar de prullenbak',
                icon: 'trash',
                shortcut: 'Del',
                tone: 'danger',
              },
            ],
          ]}
        >
          <span>Menu</span>
        </MenuButton>
        <MenuButton
          label="Keuze: Tweede"
          chosen="b"
          onAction={(id) => report(`keuze: ${id}`)}
          entries={[
            { id: 'a', label: 'Eerste' },
            { id: 'b', label: 'Tweede' },
          ]}
        >
          <span>Tweede</span>
        </MenuButton>
        <Tooltip text="Zegt hetzelfde als de knop">
          <Button>Met tooltip</Button>
        </Tooltip>
      </div>
      <div className="bl-gallery__line">
        <Tag>opvang</Tag>
        <Tag>aangifte</Tag>
        {kinds.map((kind) => (
          <Badge key={kind} tone={kind} icon={kind}>
            {kind}
          </Badge>
        ))}
        <Badge tone="neutral">neutraal</Badge>
        <Badge tone="warning" icon="alert">
          lage zekerheid
        </Badge>
        <Badge tone="danger" icon="alert">
          fout
        </Badge>
      </div>
    </>
  )
}
