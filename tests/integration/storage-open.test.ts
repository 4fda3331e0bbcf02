import { copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { closeConnections, openConnections } from '../../src/main/core/storage/connections.ts'
import { OpenError, openStorage } from '../../src/main/core/storage/index.ts'
import { schemaVersion } from '../../src/main/core/storage/migrations/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { startProcess } from '../support/process.ts'
import { folderState, makeFile, openForTest, temporaryFolder, write } from '../support/storage.ts'

const now = (): Date => new Date('2026-11-24T10:00:00Z')

/** The reason for which a file is refused, after seeing that nothing in its folder changed. */
function refusal(folder: string, file: string): string {
  const before = folderState(folder)
  let reason = 'none'
  try {
    void openStorage({ file, now }).close()
  } catch (error) {
    if (!(error instanceof OpenError)) throw error
    reason = error.reason
  }
  expect(folderState(folder)).toEqual(before)
  return reason
}

function flip(file: string, offset: number): void {
  const bytes = readFileSync(file)
  bytes.writeUInt8(bytes.readUInt8(offset) ^ 0xff, offset)
  writeFileSync(file, bytes)
}

/** A knowledge base as a killed process leaves it: its last writes only in the log. */
async function makeLeftOpen(file: string): Promise<void> {
  const storage = openForTest(`${file}.live`)
  await write(storage, insertSampleRows)
  for (const end of ['', '-wal', '-shm']) copyFileSync(`${file}.live${end}`, `${file}${end}`)
  await storage.close()
}

describe('the settings that keep data safe', () => {
  test('hold on the writing connection after a write', () => {
    const connections = openConnections(join(temporaryFolder(), 'kb.bloemlezing'), now)
    if (connections.mode !== 'write') throw new Error('expected to write')
    onTestFinished(() => closeConnections(connections))
    const { writer } = connections
    writer.exec(`INSERT INTO programme VALUES ('p', 'p', 1, 1)`)
    const setting = (name: string): unknown => writer.pragma(name, { simple: true })
    expect({
      journal: setting('journal_mode'),
      synchronous: setting('synchronous'),
      foreignKeys: setting('foreign_keys'),
      recursiveTriggers: setting('recursive_triggers'),
      secureDelete: setting('secure_delete'),
    }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, recursiveTriggers: 1, secureDelete: 1 })
  })

  test('mark the file as ours, at the present schema version', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    await makeFile(file)
    const header = readFileSync(file)
    expect(header.toString('latin1', 68, 72)).toBe('BLML')
    expect(header.readUInt32BE(60)).toBe(schemaVersion)
  })
})

describe('a file that opens', () => {
  test('absent: it is made whole, and closed it is one file', async () => {
    const folder = temporaryFolder()
    await makeFile(join(folder, 'kb.bloemlezing'))
    expect(Object.keys(folderState(folder))).toEqual(['kb.bloemlezing'])
  })

  test('of no bytes: it becomes a knowledge base', () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    writeFileSync(file, '')
    expect(openForTest(file).check()).toEqual([])
  })

  test('beside a half-made one of a killed process', () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    writeFileSync(`${file}.nieuw`, 'half')
    writeFileSync(`${file}.nieuw-journal`, 'half')
    expect(openForTest(file).check()).toEqual([])
  })

  test('left open by a killed process: the log is played', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    await makeLeftOpen(file)
    const storage = openForTest(file)
    expect(storage.access).toEqual({ mode: 'write' })
    expect(await storage.reads.selectFrom('statement').select('id').execute()).toHaveLength(5)
  })

  test('left open with its log cut off: up to the last whole write, never half a write', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    await makeLeftOpen(file)
    truncateSync(`${file}-wal`, readFileSync(`${file}-wal`).length - 1)
    const storage = openForTest(file)
    expect(storage.revision()).toBe(0)
    expect(storage.check()).toEqual([])
  })

  test('with a name full of signs that mean something elsewhere', async () => {
    const file = join(temporaryFolder(), 'één kennis?bank #1 100%.bloemlezing')
    await makeFile(file, insertSampleRows)
    expect(openForTest(file).check()).toEqual([])
  })
})

describe('a file that is refused, with everything in its folder untouched:', () => {
  const damaged: readonly (readonly [string, (file: string) => void, string])[] = [
    ['another kind of file', (file) => writeFileSync(file, '%PDF-1.7 and so on'.repeat(20)), 'foreign'],
    ['a few bytes', (file) => writeFileSync(file, 'hallo'), 'foreign'],
    ['cut off inside its header', (file) => truncateSync(file, 60), 'damaged'],
    ['cut off after its first page', (file) => truncateSync(file, 4096), 'damaged'],
    ['cut off inside its last page', (file) => truncateSync(file, readFileSync(file).length - 1), 'damaged'],
    ['a flipped byte in the name of the format', (file) => flip(file, 3), 'foreign'],
    ['a flipped byte in the page size', (file) => flip(file, 16), 'damaged'],
    ['a flipped byte in the schema format', (file) => flip(file, 47), 'damaged'],
    ['a flipped byte in our mark', (file) => flip(file, 68), 'foreign'],
    ['a flipped byte in the version, upward', (file) => flip(file, 60), 'newer'],
    [
      'a flipped byte in the version, down to none',
      (file) => {
        const bytes = readFileSync(file)
        bytes.writeUInt32BE(0, 60)
        writeFileSync(file, bytes)
      },
      'damaged',
    ],
    ['a flipped byte in the head of the schema page', (file) => flip(file, 100), 'damaged'],
    [
      'a changed letter in the definition of a table',
      (file) => {
        const bytes = readFileSync(file).toString('latin1')
        writeFileSync(file, bytes.replaceAll('CREATE TABLE placement', 'CREATE TABLE place-ent'), 'latin1')
      },
      'damaged',
    ],
    [
      'a changed letter in the name of a column',
      (file) => {
        const bytes = readFileSync(file).toString('latin1')
        writeFileSync(file, bytes.replaceAll('created_at', 'created_bt'), 'latin1')
      },
      'damaged',
    ],
  ]
  test.each(damaged)('%s', async (_, damage, reason) => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    await makeFile(file, insertSampleRows)
    damage(file)
    expect(refusal(folder, file)).toBe(reason)
  })

  test('a database of another program', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'other.sqlite')
    const other = new Sqlite(file)
    other.exec('CREATE TABLE t (a); PRAGMA user_version = 1')
    other.close()
    expect(refusal(folder, file)).toBe('foreign')
  })

  test('a newer version', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    await makeFile(file)
    const newer = new Sqlite(file)
    newer.pragma(`user_version = ${schemaVersion + 1}`)
    newer.close()
    expect(refusal(folder, file)).toBe('newer')
  })

  test('left open by a newer version, which only its log tells', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    await makeFile(`${file}.live`)
    const newer = new Sqlite(`${file}.live`)
    newer.pragma(`user_version = ${schemaVersion + 1}`)
    for (const end of ['', '-wal']) copyFileSync(`${file}.live${end}`, `${file}${end}`)
    newer.close()
    expect(refusal(folder, file)).toBe('newer')
  })

  test('left open, with a flipped byte in a page of rows', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    await makeFile(file, insertSampleRows)
    const live = openForTest(file)
    await write(live, (tx) => tx.update('programme', 'pr-1', { title: 'x' }))
    for (const end of ['', '-wal', '-shm']) copyFileSync(file + end, `${file}-left${end}`)
    await live.close()
    flipRoot(`${file}-left`, 'statement')
    expect(refusal(folder, `${file}-left`)).toBe('damaged')
  })

  test('a folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'map'))
    expect(refusal(folder, join(folder, 'map'))).toBe('foreign')
  })

  test('in a folder that is not there', () => {
    const folder = temporaryFolder()
    expect(refusal(folder, join(folder, 'none', 'kb.bloemlezing'))).toBe('missing-folder')
  })

  test('a log without its file, which is somebody’s work', async () => {
    const folder = temporaryFolder()
    await makeLeftOpen(join(folder, 'kb.bloemlezing'))
    copyFileSync(join(folder, 'kb.bloemlezing-wal'), join(folder, 'lost.bloemlezing-wal'))
    expect(refusal(folder, join(folder, 'lost.bloemlezing'))).toBe('damaged')
  })
})

test('a flipped byte in a page of rows, after a clean close, is found by check and not by opening', async () => {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  await makeFile(file, insertSampleRows)
  flipRoot(file, 'statement')
  expect(openForTest(file).check()).toMatchObject([{ kind: 'damaged-pages' }])
})

describe('one writer', () => {
  test('a file in use by another process is read, and a write is refused with the reason', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const storage = openForTest(file)
    await write(storage, insertSampleRows)
    const other = startProcess('open.ts', [file])
    expect(JSON.parse((await other.line()) ?? '')).toEqual({
      access: { mode: 'read-only', reason: 'in-use' },
      statements: ['st-1', 'st-2', 'st-bin', 'st-inbox', 'st-old'],
      refusal: 'READ_ONLY {"reason":"in-use"}',
      damage: [],
    })
    await other.finish()
  })

  test('the reader in the other process follows what is written', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const other = startProcess('write-stream.ts', [file])
    expect([await other.line(), await other.line(), await other.line()]).toEqual(['opening', 'open', '1'])
    const storage = openForTest(file)
    expect(storage.access).toEqual({ mode: 'read-only', reason: 'in-use' })
    const first = storage.revision()
    while (storage.revision() === first) await other.line()
    await other.kill()
  })

  test('of two processes that make the same file at once one writes, and the other reads or hears that it is in use', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const both = [startProcess('open.ts', [file]), startProcess('open.ts', [file])]
    const outcomes = await Promise.all(
      both.map(async (other) => {
        const { access, failure } = JSON.parse((await other.line()) ?? '') as {
          readonly access?: { readonly mode: string; readonly reason?: string }
          readonly failure?: string
        }
        return failure ?? access?.reason ?? access?.mode
      }),
    )
    expect(new Set(outcomes)).toEqual(new Set(['in-use', 'write']))
    for (const other of both) await other.finish()
  })

  test('the lock of a killed process is free at once', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const other = startProcess('open.ts', [file])
    await other.line()
    await other.kill()
    expect(openForTest(file).access).toEqual({ mode: 'write' })
  })

  test('a link to the file has the same lock', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    mkdirSync(join(folder, 'elsewhere'))
    const link = join(folder, 'elsewhere', 'link.bloemlezing')
    const other = startProcess('open.ts', [file])
    await other.line()
    symlinkSync(file, link)
    expect(openForTest(link).access).toEqual({ mode: 'read-only', reason: 'in-use' })
    await other.kill()
  })
})

/** Damages the page where the rows of a table begin. */
function flipRoot(file: string, table: string): void {
  const copy = `${file}.look`
  copyFileSync(file, copy)
  const db = new Sqlite(copy)
  const page = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table))
  db.close()
  flip(file, (page - 1) * 4096)
}
