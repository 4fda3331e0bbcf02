/** The editor of rich text, and what it tells. */
import { type ReactNode, useState } from 'react'
import type { RichText } from '../../../shared/domain/index.ts'
import { Button, RichTextEditor, RichTextView } from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const sample: RichText = {
  version: 1,
  blocks: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Slachtoffers ' },
        { type: 'text', text: 'weten niet', marks: ['bold'] },
        { type: 'text', text: ' waar zij terechtkunnen' },
        { type: 'footnote', content: [{ type: 'text', text: 'Interviews 2022.' }] },
        { type: 'text', text: '; zie ' },
        { type: 'reference', target: 'u-23', label: '2.3' },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      style: 'bullet',
      items: [
        { level: 0, content: [{ type: 'text', text: 'opvang' }] },
        { level: 1, content: [{ type: 'text', text: 'voor jongeren' }] },
      ],
    },
    {
      type: 'table',
      headerRows: 1,
      rows: [
        [{ content: [{ type: 'text', text: 'jaar' }] }, { content: [{ type: 'text', text: 'aantal' }] }],
        [{ content: [{ type: 'text', text: '2021' }] }, { content: [{ type: 'text', text: '14' }] }],
      ],
    },
    { type: 'opaque', text: 'Een blok van later', data: { nieuw: true } },
  ],
}

const empty: RichText = { version: 1, blocks: [] }

export function Writing({ report }: { readonly report: Report }): ReactNode {
  const [now, setNow] = useState<{ readonly value: RichText; readonly revision: number }>({
    value: sample,
    revision: 1,
  })
  const [isReadOnly, setIsReadOnly] = useState(false)
  const [reach, setReach] = useState('niets terug te nemen')
  const [keys, setKeys] = useState('')
  const show = (value: RichText): void => setNow({ value, revision: now.revision + 1 })
  return (
    <>
      <div className="bl-gallery__line">
        <Button onPress={() => show(sample)}>Voorbeeld</Button>
        <Button onPress={() => show(empty)}>Leeg</Button>
        <Button onPress={() => setIsReadOnly(!isReadOnly)}>Alleen lezen</Button>
        <span data-testid="reach">{reach}</span>
        <span data-testid="keys">{keys}</span>
      </div>
      <RichTextEditor
        label="Tekst om te schrijven"
        value={now.value}
        revision={now.revision}
        isReadOnly={isReadOnly}
        onChange={(value) => {
          setNow({ ...now, value })
          report(JSON.stringify(value.blocks))
        }}
        onHistory={({ canUndo }) => setReach(canUndo ? 'terug te nemen' : 'niets terug te nemen')}
        onKeyDown={(event) => {
          if (event.ctrlKey && event.key === 'z' && !event.defaultPrevented) setKeys('Ctrl Z aan de pagina')
        }}
      />
      <RichTextView value={sample} />
    </>
  )
}
