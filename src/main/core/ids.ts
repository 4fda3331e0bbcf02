/** Identifiers for new rows. */
import { randomFillSync } from 'node:crypto'
import { makeId } from '../../shared/domain/index.ts'

const bytesOfId = 10

/** A maker of ids. It asks the system for the random bytes of many at once: asking costs more than making an id. */
export function createIdMaker(): () => string {
  const bytes = new Uint8Array(bytesOfId * 400)
  let used = bytes.length
  return () => {
    if (used === bytes.length) {
      randomFillSync(bytes)
      used = 0
    }
    used += bytesOfId
    return makeId(Date.now(), bytes.subarray(used - bytesOfId, used))
  }
}
