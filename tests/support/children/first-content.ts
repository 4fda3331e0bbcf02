/** Opens FILE, reads what a window shows first, and says so. */
import { openStorage } from '../../../src/main/core/storage/index.ts'
import { readFirstContent } from '../first-content.ts'

const [, , file = ''] = process.argv
const storage = openStorage({ file, now: () => new Date() })
await readFirstContent(storage)
process.stdout.write('ready\n')
await storage.close()
