/** The commands of looking over a returned chapter, and their keys. */
import type { IconName } from '../../components/index.ts'
import { isLetter, isPressed } from '../../app/actions/index.ts'

export const returnedCommands = ['accept', 'leave', 'later', 'all-of-kind', 'done'] as const
export type ReturnedCommand = (typeof returnedCommands)[number]

type CommandFacts = {
  readonly icon: IconName
  /** The first is the one that a menu shows. */
  readonly keys: readonly string[]
}

export const commandFacts = {
  accept: { icon: 'check', keys: ['Enter', 'N'] },
  leave: { icon: 'close', keys: ['L'] },
  later: { icon: 'history', keys: ['S'] },
  'all-of-kind': { icon: 'list', keys: ['Shift N'] },
  done: { icon: 'saved', keys: ['Ctrl Enter'] },
} as const satisfies Record<ReturnedCommand, CommandFacts>

/**
 * What a key asks for, or null.
 * @param where whether focus is in the list, where every key counts, or elsewhere in the view, where only those with Ctrl do
 * @param letters whether single letters do something
 */
export function commandOfKey(
  pressed: Parameters<typeof isPressed>[1],
  where: 'list' | 'elsewhere',
  letters: 'on' | 'off',
): ReturnedCommand | null {
  const counts = (keys: string): boolean =>
    keys.startsWith('Ctrl ') ||
    (where === 'list' && (letters === 'on' || !isLetter(keys.replace('Shift ', ''))))
  return (
    returnedCommands.find((command) =>
      commandFacts[command].keys.some((keys) => counts(keys) && isPressed(keys, pressed)),
    ) ?? null
  )
}
