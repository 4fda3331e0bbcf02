/** Prullenbak. */
export { BinView } from './bin-view.tsx'
