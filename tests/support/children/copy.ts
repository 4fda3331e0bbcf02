/** Copies knowledge base FILE to TARGET and prints how that went; reads only, so that a limit on sizes of files meets the copy. */
import Sqlite from 'better-sqlite3'
import { writeVerifiedCopy } from '../../../src/main/core/storage/safety-copy.ts'

const [, , file = '', target = ''] = process.argv
const db = new Sqlite(file, { readonly: true })
try {
  writeVerifiedCopy(db, target)
  process.stdout.write('copied\n')
} catch (error) {
  process.stdout.write(
    `refused ${error instanceof Error && 'code' in error ? String(error.code) : 'other'}\n`,
  )
}
