/** Gives and takes labels of statements. */
import { type ReactNode, useState } from 'react'
import { useDialogChange, useTags, useWhere } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { FormDialog, type Option, TagPicker } from '../../../components/index.ts'
import { ChangePreview } from './change-preview.tsx'
import type { SubjectsDialogProps } from './kind-dialog.tsx'

export function TagsDialog({ subjects, onClose }: SubjectsDialogProps): ReactNode {
  const text = useText()
  const { submit, error, isBusy } = useDialogChange(onClose)
  const [added, setAdded] = useState<readonly string[]>([])
  const [removed, setRemoved] = useState<readonly string[]>([])
  const [isMissing, setIsMissing] = useState(false)
  const { programme } = useWhere()
  const tags = (useTags().data ?? []).filter((tag) => tag.programme === programme?.id)
  const options = tags.map(({ path, synonyms }) => ({ ...optionOf(path), synonyms: [path, ...synonyms] }))
  const onThese = tags.filter(({ path }) => subjects.tags.has(path))
  return (
    <FormDialog
      title={text('library.tagsTitle', { count: subjects.ids.length })}
      submitLabel={text('library.tagsSubmit')}
      isOpen
      isBusy={isBusy}
      error={error}
      onSubmit={() => {
        if (added.length + removed.length === 0) setIsMissing(true)
        else
          submit((client) =>
            client.tagging.apply({ ids: [...subjects.ids], add: [...added], remove: idsOfPaths(removed) }),
          )
      }}
      onClose={onClose}
    >
      <TagPicker
        label={text('library.addTags')}
        help={text('library.addTagsHelp')}
        error={isMissing && added.length + removed.length === 0 ? text('library.noTagChosen') : null}
        chosen={added.map(optionOf)}
        options={options}
        onAdd={(path) => setAdded((now) => [...now, path])}
        onCreate={(path) => setAdded((now) => [...now, path])}
        onRemove={(path) => setAdded((now) => now.filter((other) => other !== path))}
        autoFocus
      />
      {onThese.length === 0 ? null : (
        <TagPicker
          label={text('library.removeTags')}
          chosen={removed.map(optionOf)}
          options={onThese.map(({ path }) => optionOf(path))}
          onAdd={(path) => setRemoved((now) => [...now, path])}
          onRemove={(path) => setRemoved((now) => now.filter((other) => other !== path))}
        />
      )}
      <ChangePreview subjects={subjects} />
    </FormDialog>
  )

  function idsOfPaths(paths: readonly string[]): string[] {
    return tags.filter(({ path }) => paths.includes(path)).map(({ id }) => id)
  }
}

/** Also found by the path as it is typed. */
const optionOf = (path: string): Option => ({
  id: path,
  label: path.replaceAll('/', ' › '),
  synonyms: [path],
})
