/** What the officer drops or pastes in the window while importing. */
export { OfferedMaterial } from './offered-material.tsx'
