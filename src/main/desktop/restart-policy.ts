/** When a core that died is started again: a few times, then the officer decides. */

const maxRestarts = 3
/** A death this long ago says nothing about the present, in milliseconds. */
const forgetAfterMs = 10 * 60_000

export type RestartDecision = { readonly restart: boolean; readonly deaths: readonly number[] }

/**
 * Decides after a death.
 * @param deaths moments of the earlier deaths that still count, in milliseconds
 * @param now moment of this one
 */
export function afterDeath(deaths: readonly number[], now: number): RestartDecision {
  const counted = [...deaths.filter((moment) => now - moment < forgetAfterMs), now]
  return { restart: counted.length <= maxRestarts, deaths: counted }
}
