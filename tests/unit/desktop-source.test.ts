import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (pattern: string): readonly { readonly path: string; readonly text: string }[] =>
  globSync(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe("the desktop's sources", () => {
  it.each([
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'no-sandbox',
    'crashReporter',
    '@electron/remote',
    'sendSync',
  ])('never name %s: the safe default stands', (word) => {
    const naming = read('src/main/desktop/**/*.ts').filter(({ text }) => text.includes(word))
    expect(naming.map(({ path }) => path)).toEqual([])
  })
  it('give the preload only the two parts of Electron that a bridge needs', () => {
    const [preload] = read('src/main/desktop/preload/*.ts')
    const imported = /import \{([^}]*)\} from 'electron'/.exec(preload?.text ?? '')?.[1]
    expect(imported?.split(',').map((name) => name.trim())).toEqual(['contextBridge', 'ipcRenderer'])
    expect(preload?.text).not.toMatch(/from 'node:/)
  })
})
