import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFromArguments } from '../../src/main/desktop/files.ts'
import {
  emptySettings,
  maxRecent,
  readSettings,
  withRecent,
  writeSettings,
} from '../../src/main/desktop/settings.ts'

const letters = Array.from('abcdefghijklm')

describe('withRecent', () => {
  it('keeps the last opened first, each once, no more than the menu shows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1 }), (opened) => {
        const { recent } = opened.reduce(withRecent, emptySettings)
        expect(recent[0]).toBe(opened.at(-1))
        expect(new Set(recent).size).toBe(recent.length)
        expect(recent.length).toBe(Math.min(maxRecent, new Set(opened).size))
      }),
    )
  })
})

const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'bloemlezing-settings-'))

describe('the settings file', () => {
  it('gives back what was written, and leaves nothing else', async () => {
    const folder = await freshFolder()
    const settings = withRecent({ ...emptySettings, folder: '/documenten' }, '/a.bloemlezing')
    await writeSettings(join(folder, 'desktop.json'), settings)
    expect(await readSettings(join(folder, 'desktop.json'))).toEqual(settings)
    expect(await readdir(folder)).toEqual(['desktop.json'])
  })
  it.each(['', '{', '{"version":2,"recent":[],"folder":null}', '{"version":1,"recent":[3],"folder":null}'])(
    'starts empty when the file holds %j',
    async (content) => {
      const file = join(await freshFolder(), 'desktop.json')
      await writeFile(file, content)
      expect(await readSettings(file)).toEqual(emptySettings)
    },
  )
  it('starts empty without a file', async () => {
    expect(await readSettings(join(await freshFolder(), 'desktop.json'))).toEqual(emptySettings)
  })
})

describe('fileFromArguments', () => {
  it.each([
    [['program', 'beleid.bloemlezing'], '/werk/beleid.bloemlezing'],
    [['program', '--flag', '/elders/A.BLOEMLEZING'], '/elders/A.BLOEMLEZING'],
    [['program', '.', 'brief.docx'], null],
    [['program', '--open=x.bloemlezing'], null],
    [['program.bloemlezing'], null],
    [[], null],
  ])('reads %j', (argumentList, expected) =>
    expect(fileFromArguments(argumentList, '/werk')).toBe(expected === null ? null : resolve(expected)),
  )
})
