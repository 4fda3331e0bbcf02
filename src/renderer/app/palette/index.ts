/** The palette: every action and every object, found by typing. */
export { Palette } from './palette.tsx'
export type { PaletteScope } from './entry.ts'
