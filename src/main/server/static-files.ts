/** The files of the built renderer. */
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export type StaticFile = {
  readonly body: Buffer
  readonly contentType: string
  readonly caching: string | null
}

/** The file a decoded path stands for, or null when it points outside the folder. */
export function resolveFile(folder: string, path: string): string | null {
  const root = resolve(folder)
  const file = resolve(join(root, path === '/' ? 'index.html' : path))
  return file.startsWith(root + sep) ? file : null
}

/** The build puts a hash of the content in these names, so they never change. */
const isHashed = (path: string): boolean => /^\/assets\/[^/]+-[\w-]{8,}\.\w+$/.test(path)

/** Reads the file for a path; null when there is none of a kind that we serve. */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const file = resolveFile(folder, path)
  const contentType = file === null ? undefined : contentTypes[extname(file)]
  if (file === null || contentType === undefined) return null
  try {
    const body = await readFile(file)
    return { body, contentType, caching: isHashed(path) ? 'private, max-age=31536000, immutable' : null }
  } catch {
    return null
  }
}
