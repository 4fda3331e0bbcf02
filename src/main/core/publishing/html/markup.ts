/** Text becomes markup in one place, so that no word of a statement can be any. */

/** Text between tags or in an attribute in double quotation marks. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** JSON in a data block (HTML 4.12.1: nothing in it may look like the end of the block). */
export const jsonBlock = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

/** Parts of which some are left out, a line each. */
export const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')
