/** What the desktop remembers between starts, in one small file beside the knowledge base. A lost or damaged file costs only this. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { languages } from '../../shared/i18n/index.ts'

const settingsSchema = z.object({
  version: z.literal(1),
  /** Knowledge bases by absolute path, the last opened first. */
  recent: z.array(z.string()).readonly(),
  /** Where the last dialog ended; null before the first. */
  folder: z.string().nullable(),
  /** As the page last said. */
  language: z.enum(languages).default('nl'),
})
export type DesktopSettings = z.infer<typeof settingsSchema>

export const emptySettings: DesktopSettings = { version: 1, recent: [], folder: null, language: 'nl' }

/** How many knowledge bases the menu offers again. */
export const maxRecent = 8

/** Puts a knowledge base at the head of the recent ones. */
export const withRecent = (settings: DesktopSettings, file: string): DesktopSettings => ({
  ...settings,
  recent: [file, ...settings.recent.filter((other) => other !== file)].slice(0, maxRecent),
})

/** Reads the settings; a missing, damaged or newer file gives the empty ones. */
export async function readSettings(path: string): Promise<DesktopSettings> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return emptySettings
  }
}

/** Writes the settings whole or not at all: beside the old file, to the disk, then in its place. */
async function writeSettings(path: string, settings: DesktopSettings): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.new`
  try {
    const file = await open(beside, 'w', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(settings, null, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Makes a function that writes settings one after the other, so that the last ones given are the ones that stay. */
export function createSettingsWriter(
  path: string,
  onFailure: (error: unknown) => void,
): (settings: DesktopSettings) => Promise<void> {
  let queue: Promise<void> = Promise.resolve()
  return (settings) => {
    queue = queue.then(() => writeSettings(path, settings)).catch(onFailure)
    return queue
  }
}
