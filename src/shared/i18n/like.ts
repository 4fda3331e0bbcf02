/** The shape of a catalogue with other words: every key of the source, each a text. */
export type Like<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Like<Source[Key]>
}
