/** What was found in a file, before anything is stored. */
import { type ReactNode, useId, useState } from 'react'
import type { Proposal, ProposalWarning } from '../../../shared/contract/index.ts'
import { useWhere } from '../../app/data/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { Badge, Button, Message, TextField } from '../../components/index.ts'
import type { IntakeJob, IntakeState } from './intake-job.ts'
import { countStatements, isUncertain, suggestEditionId } from './proposal.ts'
import './proposal-view.css'

export type ProposalViewProps = {
  readonly state: Extract<IntakeState, { phase: 'proposed' | 'storing' }>
  readonly job: IntakeJob
}

export function ProposalView({ state, job }: ProposalViewProps): ReactNode {
  const text = useText()
  const { proposal, source, error } = state
  const total = countStatements(proposal)
  return (
    <div className="bl-proposal">
      <header>
        <h2>
          {text('intake.found', { count: total })} {text('intake.areas', { count: proposal.sections.length })}
        </h2>
        <p className="bl-proposal__soft">{text('intake.proposal', { file: source.name })}</p>
      </header>
      <Warnings proposal={proposal} />
      {error === null ? null : <Message tone="danger">{text.error(error)}</Message>}
      <Target key={source.name} file={source.name} isBusy={state.phase === 'storing'} job={job} />
      <Sections proposal={proposal} />
      <Furniture furniture={proposal.furniture} />
    </div>
  )
}

function Warnings({ proposal }: Pick<ProposalViewProps['state'], 'proposal'>): ReactNode {
  const text = useText()
  const uncertain = proposal.sections.flatMap(({ statements }) => statements).filter(isUncertain).length
  const lines = [
    ...proposal.warnings.flatMap((warning) => warningText(warning, text) ?? []),
    ...(uncertain === 0 ? [] : [text('intake.uncertainCount', { count: uncertain })]),
  ]
  return lines.length === 0 ? null : (
    <Message tone="warning">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Message>
  )
}

function warningText(warning: ProposalWarning, text: Text): string | null {
  switch (warning.code) {
    case 'section-continued':
      return text('intake.warning.section-continued')
    case 'columns-guessed':
    case 'columns-skipped':
      return text(`intake.warning.${warning.code}`, { page: warning.page })
    case 'heading-number-skipped':
      return text('intake.warning.heading-number-skipped', { after: warning.after, found: warning.found })
    case 'uncertain-statements':
      // Counted here by what is marked below, so that the two agree.
      return null
  }
}

type TargetProps = { readonly file: string; readonly isBusy: boolean; readonly job: IntakeJob }

function Target({ file, isBusy, job }: TargetProps): ReactNode {
  const text = useText()
  const { programme } = useWhere()
  const [title, setTitle] = useState(file.replace(/\.[^.]+$/, ''))
  const [edition, setEdition] = useState(() => suggestEditionId(new Date()))
  const [programmeTitle, setProgrammeTitle] = useState(programme?.title ?? '')
  const [isTried, setIsTried] = useState(false)
  const missing = (value: string): string | null =>
    isTried && value.trim() === '' ? text('intake.required') : null
  const accept = (): void => {
    setIsTried(true)
    const target = {
      kind: 'new-edition',
      edition: edition.trim(),
      title: title.trim(),
      programme: programmeTitle.trim(),
    } as const
    if (Object.values(target).every((value) => value !== '')) void job.accept(target)
  }
  return (
    <form
      className="bl-proposal__target"
      onSubmit={(event) => {
        event.preventDefault()
        accept()
      }}
    >
      <TextField
        label={text('intake.editionTitle')}
        value={title}
        onChange={setTitle}
        error={missing(title)}
        isRequired
      />
      <TextField
        label={text('intake.editionId')}
        help={text('intake.editionIdHelp')}
        value={edition}
        onChange={setEdition}
        error={missing(edition)}
        isRequired
      />
      <TextField
        label={text('intake.programme')}
        value={programmeTitle}
        onChange={setProgrammeTitle}
        error={missing(programmeTitle)}
        isRequired
      />
      <div className="bl-proposal__actions">
        <Button tone="primary" type="submit" isDisabled={isBusy}>
          {text(isBusy ? 'intake.storing' : 'intake.newEdition')}
        </Button>
        <Button icon="inbox" isDisabled={isBusy} onPress={() => void job.accept({ kind: 'inbox' })}>
          {text('intake.toInbox')}
        </Button>
        <Button tone="quiet" isDisabled={isBusy} onPress={job.cancel}>
          {text('intake.cancel')}
        </Button>
      </div>
    </form>
  )
}

function Sections({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const text = useText()
  const id = useId()
  // A proposal never changes its order, so the place in it is a good key.
  /* oxlint-disable react/no-array-index-key */
  return proposal.sections.map((section, at) => (
    <section key={at} aria-labelledby={`${id}-${at}`}>
      <h3 id={`${id}-${at}`} className="bl-proposal__section">
        {section.number === null ? null : <span>{section.number} </span>}
        {section.title ?? text(section.continued ? 'domain.continuedSection' : 'domain.untitledSection')}
        <span className="bl-proposal__count">{text.number(section.statements.length)}</span>
      </h3>
      <ol className="bl-proposal__statements">
        {section.statements.map((statement, index) => (
          <li key={index}>
            <p lang="nl">{statement.text}</p>
            <Confidence confidence={statement.confidence} isUncertain={isUncertain(statement)} />
          </li>
        ))}
      </ol>
    </section>
  ))
}

type ConfidenceProps = { readonly confidence: number; readonly isUncertain: boolean }

function Confidence({ confidence, isUncertain }: ConfidenceProps): ReactNode {
  const text = useText()
  const words = text('intake.confidence', { percent: text.percent(confidence) })
  return isUncertain ? (
    <Badge tone="warning" icon="alert">{`${text('intake.uncertain')}, ${words}`}</Badge>
  ) : (
    <Badge tone="neutral">{words}</Badge>
  )
}

function Furniture({ furniture }: Pick<Proposal, 'furniture'>): ReactNode {
  const text = useText()
  return furniture.length === 0 ? null : (
    <section>
      <h3 className="bl-proposal__section">{text('intake.setAside')}</h3>
      <p className="bl-proposal__soft">{text('intake.setAsideText')}</p>
      <ul className="bl-proposal__furniture" lang="nl">
        {furniture.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
