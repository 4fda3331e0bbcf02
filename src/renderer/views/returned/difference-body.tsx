/** What a difference comes to: its texts, or where something goes. */
import type { ReactNode } from 'react'
import type { Difference } from '../../../shared/contract/index.ts'
import { fromPlainText } from '../../../shared/domain/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { RichTextView } from '../../components/index.ts'
import { Comparison } from './comparison.tsx'
import { type Desk, outcomeOf, restsOn } from './desk.ts'
import { wordsOf } from './words.ts'

export type DifferenceBodyProps = { readonly desk: Desk; readonly difference: Difference }

export function DifferenceBody({ desk, difference }: DifferenceBodyProps): ReactNode {
  const text = useText()
  const beforeName = outcomeOf(desk, difference.id).type === 'accepted' ? 'returned.was' : 'returned.before'
  switch (difference.kind) {
    case 'changed':
    case 'introduction': {
      const { before, after, exported, isConflict } = difference
      return (
        <>
          {after === null ? <p>{text('returned.noIntroduction')}</p> : null}
          <Comparison
            before={before}
            beforeName={beforeName}
            after={after}
            exported={exported}
            isConflict={isConflict}
          />
        </>
      )
    }
    case 'retitled':
      return (
        <Comparison
          before={difference.before === null ? null : fromPlainText(difference.before)}
          beforeName={beforeName}
          after={fromPlainText(difference.after)}
          exported={null}
          isConflict={difference.isConflict}
        />
      )
    case 'added':
      return (
        <>
          <Quoted>
            <RichTextView value={difference.text} />
          </Quoted>
          <ComesIn desk={desk} difference={difference} />
        </>
      )
    case 'section-added':
      return (
        <>
          <Quoted>{difference.title}</Quoted>
          <ComesIn desk={desk} difference={difference} />
        </>
      )
    case 'moved': {
      const { fromName: from, sectionName: to } = difference
      return (
        <>
          <p>{from === to ? text('returned.movesWithin', { to }) : text('returned.moves', { from, to })}</p>
          <Quoted>{difference.text}</Quoted>
          <ComesIn desk={desk} difference={difference} />
        </>
      )
    }
    case 'removed':
      return (
        <>
          <Quoted>
            <del>
              <RichTextView value={difference.text} />
            </del>
          </Quoted>
          <p>{text(difference.isLastPlace ? 'returned.binned' : 'returned.placeGoes')}</p>
        </>
      )
    case 'comment':
      return (
        <>
          <Quoted>{difference.text}</Quoted>
          {difference.about === '' ? null : (
            <dl className="bl-returned__about">
              <dt>{text('returned.about')}</dt>
              <dd lang="nl">{difference.about}</dd>
            </dl>
          )}
        </>
      )
  }
}

const Quoted = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="bl-returned__words" lang="nl">
    {children}
  </div>
)

/** Where it comes to stand; a new section that is not accepted yet comes along. */
function ComesIn({ desk, difference }: DifferenceBodyProps): ReactNode {
  const text = useText()
  const basis = restsOn(desk, difference)
  if (basis !== null) return <p>{text('returned.withSection', { section: wordsOf(basis) })}</p>
  return difference.kind === 'added' ? (
    <p>{text('returned.comesIn', { section: difference.sectionName })}</p>
  ) : null
}
