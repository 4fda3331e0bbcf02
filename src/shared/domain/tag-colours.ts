/** The palette of tags: few colours that can be told apart on every ground, each with a name. */
export const tagColours = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'] as const
export type TagColour = (typeof tagColours)[number]

/** The colour that is stored, or null where none is or it comes from elsewhere. */
export const toTagColour = (stored: string | null): TagColour | null =>
  tagColours.find((colour) => colour === stored) ?? null
