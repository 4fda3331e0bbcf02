/** What a connection tells the core of itself: undo belongs to a window. */
export type CallContext = { readonly window: string }
