/** The questions that actions on tags ask first. */
import { type ReactNode, useState } from 'react'
import type { TagSummary } from '../../../shared/contract/index.ts'
import { useDialogChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import {
  ComboBox,
  ConfirmDialog,
  FormDialog,
  Message,
  type Option,
  TextField,
} from '../../components/index.ts'
import { labelOf, pathAbove, tagAbove, tagsBelow } from './tag-tree.ts'

/** What is asked, and of which tag. */
export type Asked =
  | { readonly kind: 'new'; readonly parent: TagSummary | null }
  | { readonly kind: 'move' | 'merge' | 'remove'; readonly tag: TagSummary }

export type TagDialogsProps = {
  readonly asked: Asked | null
  /** All tags of the programme. */
  readonly tags: readonly TagSummary[]
  readonly programme: string
  readonly choose: (id: string | null) => void
  readonly onClose: () => void
}

type DialogProps = Omit<TagDialogsProps, 'asked'>
type OnTag = DialogProps & { readonly tag: TagSummary }

export function TagDialogs({ asked, ...props }: TagDialogsProps): ReactNode {
  if (asked === null) return null
  switch (asked.kind) {
    case 'new':
      return <NewTag {...props} parent={asked.parent} />
    case 'move':
      return <MoveTag {...props} tag={asked.tag} />
    case 'merge':
      return <MergeTag {...props} tag={asked.tag} />
    case 'remove':
      return <RemoveTag {...props} tag={asked.tag} />
  }
}

function NewTag(props: DialogProps & { readonly parent: TagSummary | null }): ReactNode {
  const { programme, parent, choose, onClose } = props
  const text = useText()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState<string | null>(null)
  const { submit, error, isBusy } = useDialogChange(onClose)
  return (
    <FormDialog
      title={parent === null ? text('tags.new') : text('tags.newBelow', { tag: labelOf(parent.path) })}
      size="narrow"
      submitLabel={text('tags.make')}
      isOpen
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        const label = name.trim()
        setMissing(label === '' ? text('registers.required') : null)
        if (label === '') return
        const path = parent === null ? label : `${parent.path}/${label}`
        submit(async (client) => choose((await client.tagging.create({ programme, path })).id))
      }}
    >
      <TextField
        label={text('tags.name')}
        help={text('tags.newHelp')}
        value={name}
        onChange={setName}
        error={missing}
        isRequired
        autoFocus
      />
    </FormDialog>
  )
}

/** Stands for 'not below another tag'. */
const top = 'top'

function MoveTag({ tag, tags, onClose }: OnTag): ReactNode {
  const text = useText()
  const [target, setTarget] = useState<string | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const { submit, error, isBusy } = useDialogChange(onClose)
  const above = tagAbove(tags, tag)
  const places = [
    ...(above === null ? [] : [{ id: top, label: text('tags.top') }]),
    ...optionsOf(without(tags, tag)).filter(({ id }) => id !== above?.id),
  ]
  return (
    <FormDialog
      title={text('tags.moveTitle', { tag: labelOf(tag.path) })}
      size="narrow"
      submitLabel={text('tags.move')}
      isOpen
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setMissing(target === null ? text('tags.choosePlace') : null)
        if (target === null) return
        submit((client) => client.tagging.move({ id: tag.id, parent: target === top ? null : target }))
      }}
    >
      <ComboBox
        label={text('tags.below')}
        options={places}
        chosen={target}
        onChoose={setTarget}
        error={missing}
        isRequired
        autoFocus
      />
    </FormDialog>
  )
}

function MergeTag({ tag, tags, choose, onClose }: OnTag): ReactNode {
  const text = useText()
  const [target, setTarget] = useState<string | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const { submit, error, isBusy } = useDialogChange(onClose)
  const into = tags.find(({ id }) => id === target)
  return (
    <FormDialog
      title={text('tags.mergeTitle', { tag: labelOf(tag.path) })}
      size="narrow"
      submitLabel={text('tags.merge')}
      isOpen
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setMissing(into === undefined ? text('tags.chooseTag') : null)
        if (into === undefined) return
        submit(async (client) => {
          await client.tagging.merge({ into: into.id, from: tag.id })
          choose(into.id)
        })
      }}
    >
      <ComboBox
        label={text('tags.mergeInto')}
        options={optionsOf(without(tags, tag))}
        chosen={target}
        onChoose={setTarget}
        error={missing}
        isRequired
        autoFocus
      />
      {into === undefined ? null : (
        <Message tone="info">
          <MergePreview from={tag} into={into} below={tagsBelow(tags, tag).length} />
        </Message>
      )}
    </FormDialog>
  )
}

type MergePreviewProps = { readonly from: TagSummary; readonly into: TagSummary; readonly below: number }

function MergePreview({ from, into, below }: MergePreviewProps): ReactNode {
  const text = useText()
  const names = { from: labelOf(from.path), into: labelOf(into.path) }
  return (
    <>
      <p>{text('tags.mergeStatements', { ...names, count: from.statements })}</p>
      <p>{text('tags.mergeNow', { ...names, count: into.statements })}</p>
      {below === 0 ? null : <p>{text('tags.mergeBelow', { ...names, count: below })}</p>}
      <p>{text('tags.mergeSynonym', names)}</p>
    </>
  )
}

function RemoveTag({ tag, tags, choose, onClose }: OnTag): ReactNode {
  const text = useText()
  const { submit, isBusy } = useDialogChange(onClose)
  const below = tagsBelow(tags, tag)
  const going = new Set([tag.id, ...below.map(({ id }) => id)])
  return (
    <ConfirmDialog
      title={text('tags.removeTitle', { tag: labelOf(tag.path) })}
      confirmLabel={text('tags.remove')}
      isOpen
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() =>
        submit(async (client) => {
          await client.tagging.remove({ id: tag.id })
          choose(nextAfter(tags, going))
        })
      }
    >
      <p>{text('tags.removeText', { count: tag.total })}</p>
      {below.length === 0 ? null : <p>{text('tags.removeBelow', { count: below.length })}</p>}
    </ConfirmDialog>
  )
}

/** Neither the tag itself nor what is below it. */
const without = (tags: readonly TagSummary[], tag: TagSummary): readonly TagSummary[] => {
  const below = new Set([tag.id, ...tagsBelow(tags, tag).map(({ id }) => id)])
  return tags.filter(({ id }) => !below.has(id))
}

const optionsOf = (tags: readonly TagSummary[]): readonly Option[] =>
  tags.map(({ id, path, synonyms }) => {
    const above = pathAbove(path)
    return { id, label: labelOf(path), synonyms, ...(above === null ? {} : { detail: shownPath(above) }) }
  })

export const shownPath = (path: string): string => path.replaceAll('/', ' › ')

/** The tag to choose when some go: the first behind them, else the last before them. */
function nextAfter(tags: readonly TagSummary[], going: ReadonlySet<string>): string | null {
  const first = tags.findIndex(({ id }) => going.has(id))
  const left = (part: readonly TagSummary[]): readonly TagSummary[] => part.filter(({ id }) => !going.has(id))
  return (left(tags.slice(first))[0] ?? left(tags.slice(0, first)).at(-1))?.id ?? null
}
