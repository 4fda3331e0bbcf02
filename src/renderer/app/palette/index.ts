/** The palette: every action and every object, found by typing. */
export { Palette, type PaletteProps } from './palette.tsx'
export type { PaletteScope } from './entry.ts'
