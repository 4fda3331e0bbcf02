/** Five first steps for who is new here: a quiet list that ticks itself off and can be put away. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { firstSteps, useStore } from '../../app/state/index.ts'
import { Icon, IconButton } from '../../components/index.ts'
import './first-steps.css'

export function FirstSteps(): ReactNode {
  const text = useText()
  const { checklist } = useServices()
  const { taken, isDismissed } = useStore(checklist, (now) => now)
  if (isDismissed) return null
  return (
    <section className="bl-first-steps" aria-labelledby="first-steps">
      <header>
        <h2 id="first-steps">{text('library.firstSteps')}</h2>
        <span>{text('library.stepsTaken', { taken: taken.length, count: firstSteps.length })}</span>
        <IconButton
          icon="close"
          label={text('library.dismissSteps')}
          onPress={() => checklist.set((now) => ({ ...now, isDismissed: true }))}
        />
      </header>
      <ol>
        {firstSteps.map((step) => {
          const isTaken = taken.includes(step)
          return (
            <li key={step} data-taken={isTaken ? '' : undefined}>
              <Icon name={isTaken ? 'saved' : 'unsaved'} />
              <span>
                {text(`library.step.${step}`)}
                {isTaken ? <span className="bl-visually-hidden">{text('library.stepTaken')}</span> : null}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
