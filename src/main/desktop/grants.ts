/** Files an officer picked: main keeps the path, the page gets a token that is good for one read. */
import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileGrant } from '../../shared/platform/index.ts'

export type Grants = {
  /** Grants one read of this file. */
  readonly grant: (path: string, size: number) => FileGrant
  /** Gives the path of a token and forgets it; null when it is unknown or used. */
  readonly redeem: (token: string) => string | null
}

export function createGrants(): Grants {
  const paths = new Map<string, string>()
  return {
    grant: (path, size) => {
      const token = randomBytes(32).toString('base64url')
      paths.set(token, path)
      return { token, name: basename(path), size }
    },
    redeem: (token) => {
      const path = paths.get(token) ?? null
      paths.delete(token)
      return path
    },
  }
}
