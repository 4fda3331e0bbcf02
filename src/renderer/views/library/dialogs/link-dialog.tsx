/** Links statements to another statement or to a section. */
import { type ReactNode, useState } from 'react'
import type { OutlineSection } from '../../../../shared/contract/index.ts'
import { type LinkType, linkTypes } from '../../../../shared/domain/index.ts'
import { useDialogChange, useSearch } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { Choice, ComboBox, FormDialog, matchOptions, type Option } from '../../../components/index.ts'
import { sectionOptions } from '../section-options.ts'
import { ChangePreview } from './change-preview.tsx'
import type { SubjectsDialogProps } from './kind-dialog.tsx'

export type LinkDialogProps = SubjectsDialogProps & { readonly sections: readonly OutlineSection[] }

const hitsShown = 12

export function LinkDialog({ subjects, sections, onClose }: LinkDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [type, setType] = useState<LinkType>('related')
  const [target, setTarget] = useState<Option | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [query, setQuery] = useState('')
  const found = useSearch(query.trim(), hitsShown)
  const own = new Set(subjects.ids)
  const options: readonly Option[] = [
    ...matchOptions(sectionOptions(sections, text), query)
      .slice(0, query === '' ? undefined : hitsShown)
      .map(({ option }) => ({ ...option, group: text('library.sections') })),
    ...(query.trim() === '' ? [] : (found.data?.hits ?? []))
      .filter(({ id }) => !own.has(id))
      .map((hit) => ({
        id: hit.id,
        label: hit.text,
        detail: hit.section ?? text('search.inInbox'),
        group: text('library.statements'),
      })),
  ]
  const shown = target === null || options.some(({ id }) => id === target.id) ? options : [target, ...options]
  const isSection = (id: string): boolean => sections.some((section) => section.id === id)
  return (
    <FormDialog
      title={text('library.linkTitle', { count: subjects.ids.length })}
      submitLabel={text('library.linkSubmit')}
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (target === null) setIsMissing(true)
        else
          submit((client) =>
            client.links.create({
              from: subjects.ids.map((id) => ({ entity: 'statement', id })),
              to: { entity: isSection(target.id) ? 'section' : 'statement', id: target.id },
              type,
            }),
          )
      }}
      onClose={onClose}
    >
      <Choice
        label={text('library.linkType')}
        options={linkTypes.map((value) => ({ value, label: text(`domain.linkType.${value}`) }))}
        value={type}
        onChange={setType}
      />
      <ComboBox
        label={text('library.linkTarget')}
        help={text('library.linkTargetHelp')}
        error={isMissing && target === null ? text('library.chooseTarget') : null}
        options={shown}
        onQuery={setQuery}
        isLoading={found.isFetching}
        chosen={target?.id ?? null}
        onChoose={(id) => setTarget(shown.find((option) => option.id === id) ?? null)}
        autoFocus
      />
      <ChangePreview subjects={subjects} />
    </FormDialog>
  )
}
