/** The one-time token and the sessions that it opens. Only hashes are kept, so that no store of ours holds what opens the door. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A browser that was let in: the hash of its secret, and when, in milliseconds since 1970. */
export type Session = { readonly hash: string; readonly since: number }

export type Sessions = {
  /** The token to print; good for one use. */
  readonly token: string
  tokenState(candidate: string | null): 'absent' | 'valid' | 'invalid'
  /** The session that a secret belongs to. */
  find(secret: string | undefined): Session | null
  /** Uses up the token and gives the secret of a new session. */
  admit(): string
  all(): readonly Session[]
}

/** How long a browser stays known, in milliseconds: long enough to find yesterday's page again after a weekend. */
const sessionAgeMs = 7 * 24 * 3_600_000
const maxSessions = 8

const secret = (): string => randomBytes(32).toString('base64url')
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Equal length by hashing, so that time tells nothing about where two secrets differ. */
const isSame = (hash: string, other: string): boolean => {
  const [left, right] = [Buffer.from(hash), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Opens the door with a fresh token; `kept` are sessions of an earlier run. */
export function createSessions(kept: readonly Session[], now: () => number): Sessions {
  const token = secret()
  let tokenHash: string | null = hashOf(token)
  let sessions = kept

  const isCurrent = ({ since }: Session): boolean => now() - since < sessionAgeMs
  return {
    token,
    tokenState(candidate) {
      if (candidate === null) return 'absent'
      return tokenHash !== null && isSame(tokenHash, hashOf(candidate)) ? 'valid' : 'invalid'
    },
    find(candidate) {
      if (candidate === undefined) return null
      const hash = hashOf(candidate)
      return sessions.find((session) => isSame(session.hash, hash) && isCurrent(session)) ?? null
    },
    admit() {
      tokenHash = null
      const opened = secret()
      sessions = [...sessions.filter(isCurrent), { hash: hashOf(opened), since: now() }].slice(-maxSessions)
      return opened
    },
    all: () => sessions,
  }
}

/** Cookies are shared between the ports of a machine, so the name holds the port. */
export const cookieName = (port: number): string => `bloemlezing-${port}`

/** The `Set-Cookie` value; without an age, so that it goes when the browser is closed. */
export const sessionCookie = (port: number, value: string): string =>
  `${cookieName(port)}=${value}; HttpOnly; SameSite=Strict; Path=/`

/** Reads one cookie from a `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
