/** The desktop's security: pure rules, and the few functions that put them on Electron's objects. */
export { releaseFuses } from './fuses.ts'
export { comesFromOwnPage, hardenContents, hardenSession } from './harden.ts'
export * from './rules.ts'
