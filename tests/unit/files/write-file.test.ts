/** A file is there whole, or what stood there still is. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { type FileHandle, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whyNotWritten, writeFileWhole } from '../../../src/main/files/index.ts'
import { temporaryFolder } from '../../support/storage.ts'

const bytes = new TextEncoder().encode('nieuw')

test('takes the place of what was there and leaves nothing beside it', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'uit.docx'), 'oud')
  await writeFileWhole(join(folder, 'uit.docx'), bytes)
  expect(readFileSync(join(folder, 'uit.docx'), 'utf8')).toBe('nieuw')
  expect(readdirSync(folder)).toEqual(['uit.docx'])
})

test('what cannot be replaced stays, with nothing beside it', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'uit.docx'))
  writeFileSync(join(folder, 'uit.docx', 'binnen'), 'oud')
  await expect(writeFileWhole(join(folder, 'uit.docx'), bytes)).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
  )
  expect([readdirSync(folder), readdirSync(join(folder, 'uit.docx'))]).toEqual([['uit.docx'], ['binnen']])
})

test('a link stays one, and what it leads to is replaced', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(elsewhere, 'echt.docx'), 'oud')
  symlinkSync(join(elsewhere, 'echt.docx'), join(folder, 'uit.docx'))
  await writeFileWhole(join(folder, 'uit.docx'), bytes)
  expect(readFileSync(join(elsewhere, 'echt.docx'), 'utf8')).toBe('nieuw')
  expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['uit.docx'], ['echt.docx']])
  expect(lstatSync(join(folder, 'uit.docx')).isSymbolicLink()).toBe(true)
})

test('a folder that is not there is told of', async () => {
  const folder = temporaryFolder()
  await expect(writeFileWhole(join(folder, 'weg', 'uit.docx'), bytes)).rejects.toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual([])
})

const fill = (handle: FileHandle, content: Uint8Array): Promise<void> => handle.writeFile(content)

/** A rename that is refused so often with a code, and then happens. */
function refusing(code: string, times: number) {
  let tries = 0
  return {
    tries: () => tries,
    effects: {
      delays: [0, 0, 0],
      fill,
      rename: async (from: string, to: string) => {
        tries += 1
        if (tries <= times) throw Object.assign(new Error(code), { code })
        await rename(from, to)
      },
    },
  }
}

test.each([
  ['a hold that passes', 'EBUSY', 3, 4, 'nieuw'],
  ['a hold that stays', 'EPERM', 9, 4, 'oud'],
  ['a full disk', 'ENOSPC', 1, 1, 'oud'],
] as const)('%s', async (_, code, times, tries, content) => {
  const folder = temporaryFolder()
  const file = join(folder, 'uit.docx')
  writeFileSync(file, 'oud')
  const held = refusing(code, times)
  const writing = writeFileWhole(file, bytes, undefined, held.effects)
  await (content === 'nieuw' ? writing : expect(writing).rejects.toThrow(code))
  expect([held.tries(), readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([
    tries,
    content,
    ['uit.docx'],
  ])
})

test('a disk that is full half-way leaves what was there, and nothing beside it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'uit.docx')
  writeFileSync(file, 'oud')
  const writing = writeFileWhole(file, bytes, undefined, {
    delays: [],
    rename,
    fill: async (handle, content) => {
      await handle.write(content.subarray(0, 2))
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    },
  })
  await expect(writing).rejects.toThrow('no space left')
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['oud', ['uit.docx']])
})

test.each(['while it is written', 'while it is held'])(
  'who stops it %s keeps what was there',
  async (when) => {
    const folder = temporaryFolder()
    const file = join(folder, 'uit.docx')
    writeFileSync(file, 'oud')
    const stopping = new AbortController()
    const writing = writeFileWhole(file, bytes, stopping.signal, {
      delays: [60_000],
      rename: async () => {
        stopping.abort(new Error('stopped'))
        throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
      },
      fill: async (handle, content) => {
        await fill(handle, content)
        if (when === 'while it is written') stopping.abort(new Error('stopped'))
      },
    })
    await expect(writing).rejects.toThrow(/stopped|aborted/)
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['oud', ['uit.docx']])
  },
)

test.each([
  ['EBUSY', 'held'],
  ['EROFS', 'held'],
  ['ENOSPC', 'full'],
  ['EISDIR', 'other'],
] as const)('%s tells that it is %s', (code, why) => {
  expect(whyNotWritten(Object.assign(new Error(code), { code }))).toBe(why)
  expect(whyNotWritten(new Error('unknown'))).toBe('other')
})
