import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFromArguments } from '../../src/main/desktop/files.ts'
import {
  emptySettings,
  maxRecent,
  readSettings,
  withRecent,
  createSettingsWriter,
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

const fail = (error: unknown): never => {
  throw error
}

const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'bloemlezing-settings-'))

describe('the settings file', () => {
  it('gives back what was written, and leaves nothing else', async () => {
    const folder = await freshFolder()
    const settings = withRecent({ ...emptySettings, folder: '/documenten' }, '/a.bloemlezing')
    await createSettingsWriter(join(folder, 'desktop.json'), fail)(settings)
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
  it('keeps the last of many that are written at once', async () => {
    const file = join(await freshFolder(), 'desktop.json')
    const write = createSettingsWriter(file, fail)
    const folders = ['/a', '/b', '/c', '/d']
    await Promise.all(folders.map((folder) => write({ ...emptySettings, folder })))
    expect((await readSettings(file)).folder).toBe('/d')
  })
  it('tells of a write that fails, and writes the next one', async () => {
    const file = join(await freshFolder(), 'in', 'desktop.json')
    await writeFile(dirname(file), 'a file where the folder should be')
    const failures: unknown[] = []
    const write = createSettingsWriter(file, (error) => failures.push(error))
    await write(emptySettings)
    expect(failures).toHaveLength(1)
    await rm(dirname(file))
    await write({ ...emptySettings, folder: '/later' })
    expect((await readSettings(file)).folder).toBe('/later')
  })
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
