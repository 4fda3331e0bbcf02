/** House styles: a Word file or template of somebody else lends its looks to a file of ours. */
export { applyTemplate } from './apply.ts'
export { type PageHead, readTemplate, type Template } from './read.ts'
