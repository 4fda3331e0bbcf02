/** Whether there is a screen, and how to show an address on it. */
import { spawn } from 'node:child_process'

export type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Whether windows can be shown: Linux says so in its environment, other systems always have a screen. */
export const hasDisplay = ({ platform, environment }: Surroundings): boolean =>
  platform !== 'linux' ||
  (environment['DISPLAY'] ?? '') !== '' ||
  (environment['WAYLAND_DISPLAY'] ?? '') !== ''

/** The program that opens an address in the default browser. */
export function openerOf(platform: NodeJS.Platform): {
  readonly command: string
  readonly first: readonly string[]
} {
  switch (platform) {
    case 'win32':
      return { command: 'rundll32', first: ['url.dll,FileProtocolHandler'] }
    case 'darwin':
      return { command: 'open', first: [] }
    default:
      return { command: 'xdg-open', first: [] }
  }
}

/** Opens an address in the default browser; `onFailure` is called when no browser could be found. */
export function openInBrowser(url: string, onFailure: () => void): void {
  const { command, first } = openerOf(process.platform)
  const opener = spawn(command, [...first, url], { stdio: 'ignore', detached: true })
  opener.on('error', onFailure)
  opener.on('exit', (code) => {
    if (code !== 0) onFailure()
  })
  opener.unref()
}
