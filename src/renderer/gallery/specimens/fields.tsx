/** Everything that is filled in. */
import { type ReactNode, useRef, useState } from 'react'
import {
  Checkbox,
  Choice,
  ComboBox,
  type Option,
  SearchField,
  TagPicker,
  TextArea,
  TextField,
} from '../../components/index.ts'
import type { Report } from '../gallery.tsx'

const tags: readonly Option[] = [
  { id: 'opvang', label: 'opvang', synonyms: ['onderdak', 'shelter'], group: 'Zorg' },
  { id: 'jeugd', label: 'jeugd', detail: 'zorg', synonyms: ['jongeren'], group: 'Zorg' },
  { id: 'aangifte', label: 'aangifte', group: 'Opsporing' },
  { id: 'clienten', label: 'cliënten', group: 'Opsporing' },
]

export function Fields({ report }: { readonly report: Report }): ReactNode {
  const [name, setName] = useState('Samen tegen mensenhandel')
  const [text, setText] = useState('Slachtoffers weten niet waar zij terechtkunnen.')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [isFinal, setIsFinal] = useState(true)
  return (
    <div className="bl-gallery__columns">
      <TextField label="Naam" value={name} onChange={setName} help="Zoals op de omslag." />
      <TextField label="Kenmerk" value="2022" onChange={() => {}} error="De editie 2022 bestaat al." />
      <TextField label="Vaste naam" value="Vast" onChange={() => {}} isDisabled />
      <TextArea label="Tekst" value={text} onChange={setText} onBlur={() => {}} onKeyDown={() => {}} />
      <Choice
        label="Thema"
        help="Geldt voor dit venster."
        options={[
          { value: 'light', label: 'Licht' },
          { value: 'dark', label: 'Donker' },
        ]}
        value={theme}
        onChange={setTheme}
      />
      <div className="bl-gallery__line">
        <Checkbox value={isFinal} onChange={setIsFinal}>
          Definitief
        </Checkbox>
        <Checkbox value={false} onChange={() => {}}>
          Uit
        </Checkbox>
        <Checkbox value="mixed" onChange={() => {}}>
          Deels
        </Checkbox>
        <Checkbox value={false} onChange={() => {}} isDisabled>
          Niet hier
        </Checkbox>
      </div>
      <Search report={report} />
      <Section report={report} />
      <Tags report={report} />
      <TagPicker
        label="Labels, vast"
        chosen={tags.slice(0, 2)}
        options={tags}
        onAdd={() => {}}
        onRemove={() => {}}
        isReadOnly
      />
    </div>
  )
}

function Search({ report }: { readonly report: Report }): ReactNode {
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  return (
    <SearchField
      label="Zoeken"
      clearLabel="Wissen"
      shortcut="Ctrl K"
      value={query}
      onChange={setQuery}
      onSubmit={(value) => report(`gezocht: ${value}`)}
      onDown={() => report('naar de resultaten')}
      inputRef={input}
    />
  )
}

function Section({ report }: { readonly report: Report }): ReactNode {
  const [chosen, setChosen] = useState<string | null>('jeugd')
  return (
    <ComboBox
      label="Sectie"
      help="Typ om te zoeken."
      options={tags}
      chosen={chosen}
      onChoose={(id) => {
        setChosen(id)
        report(`sectie: ${id ?? 'geen'}`)
      }}
    />
  )
}

function Tags({ report }: { readonly report: Report }): ReactNode {
  const [options, setOptions] = useState(tags)
  const [chosen, setChosen] = useState<readonly Option[]>(tags.slice(0, 1))
  const add = (option: Option): void => {
    setChosen([...chosen, option])
    report(`labels: ${[...chosen, option].map(({ label }) => label).join(', ')}`)
  }
  return (
    <TagPicker
      label="Labels"
      placeholder="Label zoeken of maken"
      chosen={chosen}
      options={options}
      onAdd={(id) => {
        const option = options.find((candidate) => candidate.id === id)
        if (option !== undefined) add(option)
      }}
      onRemove={(id) => {
        const left = chosen.filter((option) => option.id !== id)
        setChosen(left)
        report(`labels: ${left.map(({ label }) => label).join(', ')}`)
      }}
      onCreate={(label) => {
        const made = { id: label, label }
        setOptions([...options, made])
        add(made)
      }}
    />
  )
}
