/** Does what a key or a menu asks in the review, and says so in the status bar. */
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { notify } from '../../app/state/index.ts'
import type { IntakeJob } from './intake-job.ts'
import { chosenBlock, type Desk, type DirectCommand, run } from './review/index.ts'
import type { ReviewCommand } from './review-keys.ts'

/** What the review asks before it goes on. */
export type Asking = 'split' | 'edit' | 'heading' | 'move-to' | 'new-section' | 'accept' | 'cancel'

export function useReviewCommands(
  job: IntakeJob,
  ask: (asking: Asking) => void,
): (command: ReviewCommand) => void {
  const text = useText()
  const { notices } = useServices()
  const tell = (message: string): void => notify(notices, 'info', message)
  const refuse = (command: ReviewCommand): void =>
    tell(text('review.impossible', { name: text(`review.command.${command}`) }))

  const runDirect = (desk: Desk, command: DirectCommand): void => {
    const next = run(desk, command)
    job.change(() => next)
    switch (command) {
      case 'next-uncertain':
      case 'previous-uncertain':
        if (next === desk) tell(text('review.nothingLeft'))
        return
      case 'previous-line':
      case 'next-line':
        return
      case 'undo':
        tell(text(next === desk ? 'review.noUndo' : 'review.undone'))
        return
      case 'redo':
        tell(text(next === desk ? 'review.noRedo' : 'review.redone'))
        return
      case 'reject':
        if (next === desk) refuse(command)
        else tell(text(isRejected(next, desk.chosen) ? 'review.setAside' : 'review.tookBack'))
        return
      default:
        if (next === desk) refuse(command)
        else tell(text('review.done', { name: text(`review.command.${command}`) }))
    }
  }

  return (command) => {
    const state = job.store.get()
    if (state.phase !== 'reviewing') return
    const block = chosenBlock(state.desk)
    switch (command) {
      case 'accept':
        return ask('accept')
      case 'edit':
        return ask(block?.type === 'heading' ? 'heading' : 'edit')
      case 'split':
        return (block?.words.length ?? 0) > 1 ? ask('split') : refuse(command)
      case 'move-to':
      case 'new-section':
        return block?.type === 'statement' ? ask(command) : refuse(command)
      default:
        return runDirect(state.desk, command)
    }
  }
}

const isRejected = ({ history }: Desk, key: string): boolean =>
  history.now.blocks.some((block) => block.key === key && block.isRejected)
