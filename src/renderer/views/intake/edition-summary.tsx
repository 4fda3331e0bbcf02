/** An edition in the exchange format, in short, before it is taken in; another id where its own is taken. */
import { type ReactNode, useState } from 'react'
import { useEditions } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, Message, TextField } from '../../components/index.ts'
import type { IntakeJob, Sketched } from './intake-job.ts'

export type EditionSummaryProps = {
  readonly state: Sketched
  readonly job: IntakeJob
}

export function EditionSummary({ state, job }: EditionSummaryProps): ReactNode {
  const text = useText()
  const { sketch, error } = state
  const editions = useEditions().data
  const [id, setId] = useState(sketch.id)
  const isTaken = editions?.some((edition) => edition.id === id.trim()) === true
  const isBusy = state.phase === 'storing-edition'
  const wrong = isTaken
    ? text('intake.edition.exists', { edition: id.trim() })
    : id.trim() === ''
      ? text('review.required')
      : null
  const facts = [
    [text('intake.edition.name'), sketch.title],
    [text('intake.edition.year'), sketch.year === null ? null : String(sketch.year)],
    [text('intake.edition.programme'), sketch.programme],
    [text('intake.edition.sections'), text.number(sketch.sections)],
    [text('intake.edition.statements'), text.number(sketch.statements)],
  ] as const
  return (
    <form
      className="bl-intake__edition"
      onSubmit={(event) => {
        event.preventDefault()
        if (wrong === null && !isBusy) void job.acceptEdition(id.trim())
      }}
    >
      <h2>{text('intake.edition.title')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? text('intake.edition.none')}</dd>
          </div>
        ))}
      </dl>
      {error === null ? null : <Message tone="danger">{text.error(error)}</Message>}
      <TextField
        label={text('intake.edition.id')}
        value={id}
        onChange={setId}
        error={wrong}
        isRequired
        autoFocus
      />
      <div className="bl-intake__actions">
        <Button tone="primary" type="submit" isPending={isBusy}>
          {text(isBusy ? 'intake.storing' : 'intake.edition.takeIn')}
        </Button>
        <Button onPress={job.cancel}>{text('intake.cancel')}</Button>
      </div>
    </form>
  )
}
