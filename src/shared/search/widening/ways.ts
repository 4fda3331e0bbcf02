/** The ways in which a word type can stand for a word of the query, finer than the tiers that are shown. */
import type { MatchTier } from '../../contract/index.ts'

/** Best first. */
export const ways = [
  'exact',
  'prefix',
  'stem',
  'family',
  'part',
  /** 'uitbuiting van arbeid' for 'arbeidsuitbuiting'. */
  'parts-apart',
  /** A compound with a derivation of the word. */
  'part-of-family',
  'synonym',
  /** A compound with a synonym. */
  'part-of-synonym',
] as const
export type Way = (typeof ways)[number]

/** 1 for the best way, then rising. */
export const rankOf = (way: Way): number => ways.indexOf(way) + 1

export function tierOf(way: Way): MatchTier {
  switch (way) {
    case 'exact':
    case 'prefix':
    case 'stem':
    case 'family':
    case 'part':
    case 'synonym':
      return way
    case 'parts-apart':
    case 'part-of-family':
      return 'part'
    case 'part-of-synonym':
      return 'synonym'
  }
}
