/** What a text document carries so that it is recognised when it comes back: the same in every format. */
import type { Anchor } from './model.ts'

/** Bookmarks: of the words of a placement, of its place in digits, and of the heading of a section. */
export const placementBookmark = (placement: string): string => `p_${placement}`
export const placeBookmark = (placement: string): string => `n_${placement}`
export const sectionBookmark = (section: string): string => `s_${section}`

/** The bookmark around the number, or around what stands for it, of what is pointed at. */
export function bookmarkOf({ kind, id }: Anchor): string {
  switch (kind) {
    case 'placement':
      return placeBookmark(id)
    case 'section':
      return sectionBookmark(id)
  }
}

/** Names of the document properties; those of what was exported have a number behind them, from 1. */
export const propertyNames = {
  programme: 'Bloemlezing programma',
  edition: 'Bloemlezing editie',
  making: 'Bloemlezing wijze',
  content: 'Bloemlezing inhoud',
} as const
