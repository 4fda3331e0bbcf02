/** The words of the domain as types and pure rules. */
export * from './exchange-defaults.ts'
export * from './exchange.ts'
export * from './identity.ts'
export * from './kinds.ts'
export * from './numbering.ts'
export * from './rich-text/index.ts'
export * from './source-text.ts'
export * from './tag-path.ts'
