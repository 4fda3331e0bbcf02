/** The commands of the review, their keys and their groups: the bar, the overview and the keyboard draw from one list. */
import type { IconName } from '../../components/index.ts'
import { isLetter, isPressed } from '../../app/actions/index.ts'
import type { DirectCommand } from './review/index.ts'

export type ReviewCommand = DirectCommand | 'split' | 'edit' | 'move-to' | 'new-section' | 'accept'

type CommandFacts = {
  readonly command: ReviewCommand
  readonly icon: IconName
  /** The first is the one shown. */
  readonly keys: readonly string[]
}

/** In the order of a menu, with lines between the groups. */
export const reviewGroups: readonly (readonly CommandFacts[])[] = [
  [
    { command: 'next-uncertain', icon: 'alert', keys: ['N'] },
    { command: 'previous-uncertain', icon: 'alert', keys: ['P'] },
    { command: 'confirm', icon: 'check', keys: ['Space'] },
    { command: 'edit', icon: 'edit', keys: ['Enter', 'F2'] },
    { command: 'reject', icon: 'close', keys: ['Delete', 'R'] },
  ],
  [
    { command: 'split', icon: 'split', keys: ['S'] },
    { command: 'merge', icon: 'merge', keys: ['M'] },
    { command: 'take-word', icon: 'add', keys: ['Ctrl ArrowRight'] },
    { command: 'give-word', icon: 'remove', keys: ['Ctrl ArrowLeft'] },
    { command: 'take-line', icon: 'down', keys: ['Ctrl ArrowDown'] },
    { command: 'give-line', icon: 'up', keys: ['Ctrl ArrowUp'] },
  ],
  [
    { command: 'move-split-left', icon: 'left', keys: ['ArrowLeft'] },
    { command: 'move-split-right', icon: 'right', keys: ['ArrowRight'] },
    { command: 'shift-line', icon: 'swap', keys: ['O'] },
    { command: 'previous-line', icon: 'up', keys: [','] },
    { command: 'next-line', icon: 'down', keys: ['.'] },
  ],
  [
    { command: 'move-up', icon: 'up', keys: ['Alt ArrowUp'] },
    { command: 'move-down', icon: 'down', keys: ['Alt ArrowDown'] },
    { command: 'move-to', icon: 'move', keys: ['V'] },
    { command: 'heading', icon: 'heading', keys: ['H'] },
    { command: 'new-section', icon: 'add-section', keys: ['Shift H'] },
  ],
  [
    { command: 'undo', icon: 'undo', keys: ['Ctrl Z'] },
    { command: 'redo', icon: 'redo', keys: ['Ctrl Y', 'Ctrl Shift Z'] },
    { command: 'accept', icon: 'check', keys: ['Ctrl Enter'] },
  ],
]

const facts = reviewGroups.flat()

export const isReviewCommand = (id: string): id is ReviewCommand =>
  facts.some(({ command }) => command === id)

type Pressed = Parameters<typeof isPressed>[1]

/**
 * What a key asks for, or null.
 * @param where whether focus is in a list, where every key counts, or elsewhere in the review, where only those with Ctrl do
 * @param letters whether single letters do something
 */
export function commandOfKey(
  pressed: Pressed,
  where: 'list' | 'elsewhere',
  letters: 'on' | 'off' = 'on',
): ReviewCommand | null {
  const named = pressed.key === ' ' ? { ...plain(pressed), key: 'Space' } : plain(pressed)
  const counts = (keys: string): boolean =>
    where === 'list'
      ? letters === 'on' || !isLetter(keys.replace('Shift ', ''))
      : keys.startsWith('Ctrl ') && !keys.includes('Arrow')
  return (
    facts.find(({ keys }) => keys.some((combination) => counts(combination) && isPressed(combination, named)))
      ?.command ?? null
  )
}

const plain = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Pressed => ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
})
