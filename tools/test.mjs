// `npm test`: installs what is missing, then test.ts runs every check, or those named behind `npm test --`.
import { handOn } from './bootstrap.mjs'

handOn('test.ts', 'npm test')
