/** Makes a link: its kind, and its other end by typing. Choosing that end makes the link; undo takes it back. */
import { type ReactNode, useState } from 'react'
import type { LinkEnd } from '../../../shared/contract/index.ts'
import { type LinkType, linkTypes } from '../../../shared/domain/index.ts'
import { useChange, useOutline, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { ComboBox, MenuButton } from '../../components/index.ts'
import { useLinkTargets } from './link-targets.ts'

export function LinkForm({ from }: { readonly from: LinkEnd }): ReactNode {
  const text = useText()
  const change = useChange()
  const { edition } = useWhere()
  const sections = useOutline(edition?.id ?? null).data ?? []
  const [type, setType] = useState<LinkType>('related')
  const [query, setQuery] = useState('')
  /** A choice made leaves the field empty and closed: a new one. */
  const [made, setMade] = useState(0)
  const targets = useLinkTargets(query, sections, new Set([from.id]))
  const make = (id: string | null): void => {
    const to = id === null ? null : targets.endOf(id)
    if (to === null) return
    setQuery('')
    setMade(made + 1)
    void change((client) => client.links.create({ from: [from], to, type }))
  }
  return (
    <div className="bl-link-form">
      <h3>{text('details.newLink')}</h3>
      <div className="bl-link-form__type">
        {text(from.entity === 'statement' ? 'details.thisStatement' : 'details.thisSection')}
        <MenuButton
          label={text('details.linkType', { type: text(`domain.linkType.${type}`) })}
          chosen={type}
          entries={linkTypes.map((id) => ({ id, label: text(`domain.linkType.${id}`) }))}
          onAction={(id) => setType(linkTypes.find((candidate) => candidate === id) ?? type)}
        >
          {text(`domain.linkType.${type}`)}
        </MenuButton>
      </div>
      <ComboBox
        key={made}
        autoFocus={made > 0}
        label={text('details.linkTarget')}
        help={text('details.linkTargetHelp')}
        options={targets.options}
        onQuery={setQuery}
        isLoading={targets.isLoading}
        chosen={null}
        onChoose={make}
      />
    </div>
  )
}
