/** How a text came back: its differences, or in a conflict what became of it on both sides. */
import type { ReactNode } from 'react'
import type { RichText } from '../../../shared/domain/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { RichTextView } from '../../components/index.ts'
import { WordDifferences } from '../details/index.ts'
import './comparison.css'
import { plain } from './words.ts'

export type ComparisonProps = {
  /** Null stands for no text. */
  readonly before: RichText | null
  /** What the text before is called: once the other is taken over, it is no longer that of now. */
  readonly beforeName: 'returned.before' | 'returned.was'
  readonly after: RichText | null
  /** In a conflict the text that was sent out, where it is still known. */
  readonly exported: RichText | null
  readonly isConflict: boolean
}

export function Comparison({ before, beforeName, after, exported, isConflict }: ComparisonProps): ReactNode {
  const text = useText()
  const [now, back] = [plain(before), plain(after)]
  if (isConflict && exported !== null) {
    const sent = plain(exported)
    return (
      <dl className="bl-comparison">
        <Part name={text('returned.exported')}>
          <RichTextView value={exported} />
        </Part>
        <Part name={text(beforeName)}>
          <WordDifferences before={sent} after={now} />
        </Part>
        <Part name={text('returned.after')}>
          <WordDifferences before={sent} after={back} />
        </Part>
      </dl>
    )
  }
  if (now === back)
    return (
      <>
        <p className="bl-returned__note">{text('returned.onlyFormat')}</p>
        <dl className="bl-comparison">
          <Rich name={text(beforeName)} rich={before} />
          <Rich name={text('returned.after')} rich={after} />
        </dl>
      </>
    )
  return (
    <dl className="bl-comparison">
      <Part name={text('returned.difference')} weight="main">
        <WordDifferences before={now} after={back} />
      </Part>
      {before === null ? null : <Rich name={text(beforeName)} rich={before} />}
      {after === null ? null : <Rich name={text('returned.after')} rich={after} />}
    </dl>
  )
}

type PartProps = {
  readonly name: string
  readonly weight?: 'main' | 'side'
  readonly children: ReactNode
}

function Part({ name, weight = 'side', children }: PartProps): ReactNode {
  return (
    <div className="bl-comparison__part" data-weight={weight}>
      <dt>{name}</dt>
      <dd lang="nl">{children}</dd>
    </div>
  )
}

const Rich = ({ name, rich }: { readonly name: string; readonly rich: RichText | null }): ReactNode => (
  <Part name={name}>{rich === null ? null : <RichTextView value={rich} />}</Part>
)
