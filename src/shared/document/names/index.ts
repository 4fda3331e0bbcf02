/** Names of organisations and respondents: taken out of texts, and looked for in what leaves. */
export { createAnonymiser } from './anonymise.ts'
export { createNameWatch } from './left.ts'
export { anonymousName } from './names.ts'
