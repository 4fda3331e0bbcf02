/** Texts and notes that lost what they were of: to copy, and then to let go. */
import type { ReactNode } from 'react'
import { fromPlainText, type RichText, toPlainText } from '../../../shared/domain/index.ts'
import { Button, Dialog, EmptyState, RichTextView } from '../../components/index.ts'
import { homelessTexts } from '../drafts/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { notify, useStore } from '../state/index.ts'
import './kept-texts-dialog.css'

export function KeptTextsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText()
  const { drafts, noteDrafts } = useServices()
  const texts = homelessTexts(useStore(drafts.store, (now) => now))
  const notes = [...useStore(noteDrafts, (now) => now).entries()]
  return (
    <Dialog title={text('shell.kept.title')} closeLabel={text('shell.close')} isOpen onClose={onClose}>
      {texts.length + notes.length === 0 ? (
        <EmptyState icon="saved" title={text('shell.kept.noneTitle')} text={text('shell.kept.none')} />
      ) : (
        <p>{text('shell.kept.help')}</p>
      )}
      {texts.map(({ of, rich }) => (
        <KeptText
          key={`${of.entity}/${of.id}`}
          name={text(`shell.kept.${of.entity}`)}
          rich={rich}
          onDrop={() => drafts.drop(of)}
        />
      ))}
      {notes.map(([key, { words }]) => (
        <KeptText
          key={key}
          name={text('shell.kept.note')}
          rich={fromPlainText(words)}
          onDrop={() => noteDrafts.set((now) => new Map([...now].filter(([other]) => other !== key)))}
        />
      ))}
    </Dialog>
  )
}

type KeptTextProps = {
  readonly name: string
  readonly rich: RichText
  readonly onDrop: () => void
}

function KeptText({ name, rich, onDrop }: KeptTextProps): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(toPlainText(rich))
    notify(notices, 'info', text('shell.kept.copied'))
  }
  return (
    <section className="bl-kept-text" aria-label={name}>
      <h3>{name}</h3>
      <RichTextView value={rich} />
      <div className="bl-kept-text__actions">
        <Button onPress={() => void copy()}>{text('shell.kept.copy')}</Button>
        <Button tone="quiet" onPress={onDrop}>
          {text('shell.kept.drop')}
        </Button>
      </div>
    </section>
  )
}
