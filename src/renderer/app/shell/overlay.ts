/** What can lie over the window; one thing at a time. */
import type { PaletteScope } from '../palette/index.ts'

export type Overlay =
  | { readonly type: 'palette'; readonly scope: PaletteScope }
  | { readonly type: 'notices' }
  | { readonly type: 'kept-texts' }
  | { readonly type: 'shortcuts' }
