// `npm start`: installs what is missing, then start.ts opens the app.
import { handOn } from './bootstrap.mjs'

handOn('start.ts', 'npm start')
