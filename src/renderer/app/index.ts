/** The page: give it the way to the core and what the machine offers, and it draws itself. */
export { App } from './app.tsx'
export { createServices, type Services } from './services/index.ts'
