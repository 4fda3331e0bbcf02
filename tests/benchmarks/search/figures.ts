/** Figures of a run, as they are printed. */

/** The value under which this share of the figures lies; NaN of none. */
export const part = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(share * figures.length) - 1] ?? Number.NaN

export const p95 = (figures: readonly number[]): number => part(figures, 0.95)

export const worst = (figures: readonly number[]): number => part(figures, 1)

export const ms = (value: number): string =>
  value < 10 ? value.toFixed(2) : value.toFixed(value < 1_000 ? 1 : 0)

/** One bar and what was measured against it: the measure must be at most, or at least, the bar. */
export function barLine(
  name: string,
  measured: number,
  bar: `${'<=' | '>='} ${number}`,
  unit: string,
): string {
  const limit = Number(bar.slice(3))
  const holds = bar.startsWith('<=') ? measured <= limit : measured >= limit
  return `  ${holds ? 'ok  ' : 'MISS'} ${name.padEnd(52)} ${ms(measured).padStart(9)} ${unit.padEnd(3)} bar ${bar.slice(0, 2)} ${ms(limit)}`
}
