/** Words of the native parts: Dutch, with their placeholders filled in. */
import { nl } from '../../shared/i18n/index.ts'

export const { desktop: texts, menu: menuTexts } = nl

/** Fills `{{name}}` placeholders; one that has no value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder)
