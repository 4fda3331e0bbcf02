/** What goes between the processes and worlds of the stand-in. */

/** Main process → utility process. */
export type FromParent =
  | { readonly type: 'message'; readonly data: unknown; readonly ports: readonly number[] }
  | { readonly type: 'port'; readonly port: number; readonly data: unknown }
  | { readonly type: 'port-close'; readonly port: number }

/** Utility process → main process. */
export type ToParent =
  | { readonly type: 'message'; readonly data: unknown }
  | { readonly type: 'port'; readonly port: number; readonly data: unknown }
  | { readonly type: 'port-close'; readonly port: number }

/** Main process → preload. Bytes on a port travel as `{ base64 }`. */
export type ToPreload =
  | {
      readonly type: 'event'
      readonly channel: string
      readonly args: readonly unknown[]
      readonly ports: readonly number[]
    }
  | { readonly type: 'reply'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly type: 'port'; readonly port: number; readonly data: PortData }

/** Preload → main process. Bytes in the arguments of a call travel as `{ $bytes }`. */
export type FromPreload =
  | { readonly type: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | {
      readonly type: 'invoke'
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
  | { readonly type: 'port'; readonly port: number; readonly data: PortData }

export type PortData = string | { readonly base64: string }
