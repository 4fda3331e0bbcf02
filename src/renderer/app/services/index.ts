/** What the entry of the page puts together once and every view may use. */
export { createServices, type Services } from './create-services.ts'
export { ServicesProvider, useServices } from './services-context.tsx'
