/** What other components stand in: panes, tabs, headers, drop areas. */
import { type ReactNode, useState } from 'react'
import { Button, DropArea, PaneHeader, SplitPanes, Tabs } from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

export function Frames({ report }: { readonly report: Report }): ReactNode {
  const [tab, setTab] = useState('tags')
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const [front, setFront] = useState('list')
  return (
    <>
      <Tabs
        label="Gegevens"
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'tags', label: 'Labels', count: 2, content: <p>opvang, jeugd</p> },
          { id: 'sources', label: 'Bron', count: 0, content: <p>Geen bron</p> },
        ]}
      />
      <div className="bl-gallery__box">
        <SplitPanes
          label="Panelen"
          front={front}
          onFront={setFront}
          widths={widths}
          onResize={(id, width) => setWidths({ ...widths, [id]: width })}
          describeEdge={(pane) => `Breedte van ${pane}`}
          panes={[
            {
              id: 'side',
              label: 'Inhoud',
              size: { min: 120, max: 400, initial: 220 },
              content: <PaneHeader title="Inhoud" note="22 uitspraken" />,
            },
            {
              id: 'list',
              label: 'Uitspraken',
              size: 'flexible',
              content: <PaneHeader title="2.2 Aangifte" actions={<Button tone="quiet">Nieuw</Button>} />,
            },
          ]}
        />
      </div>
      <DropArea label="Bestanden" onFiles={(files) => report(files.map(({ name }) => name).join(', '))}>
        <h3>Sleep een bestand hierheen</h3>
        <p>Of kies een bestand.</p>
        <Button>Kies een bestand…</Button>
      </DropArea>
    </>
  )
}
