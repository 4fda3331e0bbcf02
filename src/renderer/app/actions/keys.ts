/** Key combinations as text: 'Ctrl Shift N', 'Alt ArrowUp', 'Delete', 'L'. Pure. */
import type { Text } from '../i18n/index.ts'

export type KeyPressed = {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Whether the key pressed is this combination; Ctrl is also Command. */
export function isPressed(keys: string, pressed: KeyPressed): boolean {
  const parts = keys.split(' ')
  const has = (name: string): boolean => parts.includes(name)
  return (
    parts.at(-1)?.toLowerCase() === pressed.key.toLowerCase() &&
    has('Ctrl') === (pressed.ctrlKey || pressed.metaKey) &&
    has('Alt') === pressed.altKey &&
    (isSign(keys) || has('Shift') === pressed.shiftKey)
  )
}

/** Whether the combination is one character, which works only where characters are no text. */
export const isLetter = (keys: string): boolean => keys.length === 1

/** A character such as '?', for which some keyboards want Shift and others do not. */
const isSign = (keys: string): boolean => isLetter(keys) && !/[\p{L}\p{N}]/u.test(keys)

const shownNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
}

/** The combination as menus show it: 'Alt ↑'. */
export const shownKeys = (keys: string): string =>
  keys
    .split(' ')
    .map((part) => shownNames[part] ?? part)
    .join(' ')

/** The same, with the space bar named in the language of the window. */
export const namedKeys = (keys: string, text: Text): string =>
  keys === 'Space' ? text('shortcuts.space') : shownKeys(keys)
