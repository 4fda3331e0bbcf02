/** What came back, and what is done with it as a whole. */
import { type ReactNode, useMemo } from 'react'
import type { DifferenceKind, EditionSummary } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, IconButton, MenuButton } from '../../components/index.ts'
import { acceptable, countKinds, type Desk, undecided } from './desk.ts'
import { kindIcons } from './words.ts'

export type ReturnedHeaderProps = {
  readonly desk: Desk
  readonly edition: Pick<EditionSummary, 'id'>
  readonly onAll: (kinds: readonly DifferenceKind[]) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

export function ReturnedHeader({ desk, edition, onAll, onDone, onClose }: ReturnedHeaderProps): ReactNode {
  const text = useText()
  const { file, exportedAt, wording, organisations, differences } = desk.chapter
  const open = undecided(desk).length
  const facts = [
    text('returned.from', { file, edition: edition.id }),
    ...(exportedAt === null ? [] : [text('returned.exportedAt', { at: text.moment(exportedAt) })]),
    ...(wording === 'verbatim' ? [text('returned.verbatim')] : []),
    ...(organisations === 'anonymous' ? [text('returned.anonymous')] : []),
  ]
  return (
    <header className="bl-returned__header">
      <div className="bl-returned__title">
        <h1>{text('returned.title')}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      {differences.length === 0 ? null : (
        <div className="bl-returned__actions">
          <p className="bl-returned__left">
            {open === 0 ? text('returned.allDecided') : text('returned.toDecide', { count: open })}
          </p>
          <AllMenu desk={desk} onAll={onAll} />
          <Button tone="primary" onPress={onDone} shortcut="Control+Enter">
            {text('returned.done')}
          </Button>
          <IconButton icon="close" label={text('returned.close')} onPress={onClose} />
        </div>
      )}
    </header>
  )
}

const everything = 'everything'

function AllMenu({ desk, onAll }: Pick<ReturnedHeaderProps, 'desk' | 'onAll'>): ReactNode {
  const text = useText()
  const { kinds, all } = useMemo(() => {
    const found = [...countKinds(undecided(desk)).keys()]
    return { kinds: found, all: acceptable(desk, found) }
  }, [desk])
  return (
    <MenuButton
      label={text('returned.acceptMany')}
      entries={[
        [
          {
            id: everything,
            label: text('returned.everything', { count: all.length }),
            icon: 'check',
            ...(all.length === 0 ? { whyNot: text('returned.allNone') } : {}),
          },
        ],
        [...countKinds(all)].map(([kind, count]) => ({
          id: kind,
          label: text('returned.allOfKind', {
            what: text(`returned.kindCount.${kind}`, { count }),
          }),
          icon: kindIcons[kind],
        })),
      ]}
      onAction={(id) => onAll(id === everything ? kinds : kinds.filter((kind) => kind === id))}
    >
      {text('returned.acceptMany')}
    </MenuButton>
  )
}
