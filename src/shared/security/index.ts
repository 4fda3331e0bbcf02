/** What both hosts promise a page about its safety. */
export { contentSecurityPolicy } from './csp.ts'
