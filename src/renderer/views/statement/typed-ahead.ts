/** What is typed while a text is still on its way. Pure. */

export type KeyTyped = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What has been typed after this key, or null when the key is not for the text. Enter and Delete do nothing, so that neither opens or bins a row. */
export function typeAhead(typed: string, { key, ctrlKey, metaKey, altKey }: KeyTyped): string | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Backspace') return typed.slice(0, -1)
  if (key === 'Enter' || key === 'Delete') return typed
  return key.length === 1 ? typed + key : null
}
