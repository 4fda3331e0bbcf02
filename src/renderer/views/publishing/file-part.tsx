/** Bestand: its kind, the template for Word, and its name. */
import type { ReactNode } from 'react'
import { publishingFormats } from '../../../shared/contract/index.ts'
import type { PickedFile } from '../../../shared/platform/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type Store, useStore } from '../../app/state/index.ts'
import { Button, Choice, IconButton, TextField } from '../../components/index.ts'
import type { Chosen } from './use-choice.ts'

export type FilePartProps = {
  readonly chosen: Chosen
  readonly template: Store<PickedFile | null>
  readonly name: string
  readonly onName: (name: string) => void
}

export function FilePart({ chosen: { state, change }, template, name, onName }: FilePartProps): ReactNode {
  const text = useText()
  const { format } = state
  return (
    <>
      <Choice
        label={text('publishing.format')}
        help={text(`publishing.goodFor.${format}`)}
        value={format}
        options={publishingFormats.map((value) => ({ value, label: text(`publishing.formats.${value}`) }))}
        onChange={(next) => change({ format: next })}
      />
      {format === 'docx' ? <TemplateChoice template={template} /> : null}
      <TextField label={text('publishing.fileName')} value={name} onChange={onName} />
    </>
  )
}

function TemplateChoice({ template }: Pick<FilePartProps, 'template'>): ReactNode {
  const text = useText()
  const { platform } = useServices()
  const picked = useStore(template, (now) => now)
  const pick = async (): Promise<void> => {
    const [file] = await platform.pickFiles('template')
    if (file !== undefined) template.set(() => file)
  }
  return (
    <div className="bl-publishing__template">
      <span className="bl-publishing__label">{text('publishing.template')}</span>
      <div className="bl-publishing__picked">
        <Button icon="document" onPress={() => void pick()}>
          {picked?.name ?? text('publishing.pickTemplate')}
        </Button>
        {picked === null ? null : (
          <IconButton
            icon="close"
            label={text('publishing.dropTemplate', { name: picked.name })}
            onPress={() => template.set(() => null)}
          />
        )}
      </div>
      <p className="bl-publishing__help">{text('publishing.templateHelp')}</p>
    </div>
  )
}
