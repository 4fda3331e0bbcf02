/** A number of bytes as people say it: '824 B', '12,4 kB'. */
import type { Text } from '../../app/i18n/index.ts'

const steps = ['B', 'kB', 'MB', 'GB'] as const

/** Units are decimal, as systems show them; one decimal below ten. */
export function fileSize(bytes: number, text: Pick<Text, 'number'>): string {
  const step = bytes === 0 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), steps.length - 1)
  const value = bytes / 1000 ** step
  const rounded = step === 0 || value >= 10 ? Math.round(value) : Math.round(value * 10) / 10
  return `${text.number(rounded)} ${steps[step] ?? ''}`
}
