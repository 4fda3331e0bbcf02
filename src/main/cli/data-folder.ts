/** Where the app keeps its own data, the same place that the desktop uses. */
import { join } from 'node:path'

export type Machine = {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

const appFolder = 'bloemlezing'

/** The user's data folder of the app (Electron's `userData`). */
export function dataFolder({ platform, home, environment }: Machine): string {
  switch (platform) {
    case 'win32':
      return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), appFolder)
    case 'darwin':
      return join(home, 'Library', 'Application Support', appFolder)
    default:
      return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), appFolder)
  }
}

/** The app's own knowledge base. */
export const ownKnowledgeBase = (machine: Machine): string =>
  join(dataFolder(machine), 'kennisbank.bloemlezing')
