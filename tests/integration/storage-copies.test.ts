import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { CopyError, OpenError } from '../../src/main/core/storage/index.ts'
import { safetyFolder, writeVerifiedCopy } from '../../src/main/core/storage/safety-copy.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import {
  fixtureFile,
  contents,
  folderState,
  makeFile,
  openForTest,
  temporaryFolder,
  write,
} from '../support/storage.ts'

const now = new Date('2026-11-24T10:00:00Z')
const day = 86_400_000

async function makeSample(file: string): Promise<void> {
  await makeFile(file, insertSampleRows)
}

describe('a copy', () => {
  test('has everything, needs nothing beside it, and replaces what had its name', async () => {
    const folder = temporaryFolder()
    const storage = openForTest(join(folder, 'kb.bloemlezing'))
    await write(storage, insertSampleRows)
    const target = join(folder, 'elsewhere', 'copy.bloemlezing')
    mkdirSync(join(folder, 'elsewhere'))
    writeFileSync(target, 'an older copy')
    storage.copyTo(target)
    expect(Object.keys(folderState(join(folder, 'elsewhere')))).toEqual(['copy.bloemlezing'])
    const before = contents(storage.reader)
    expect(contents(openForTest(target).reader)).toEqual(before)
  })

  test('that cannot get its name leaves nothing behind', () => {
    const folder = temporaryFolder()
    const storage = openForTest(join(folder, 'kb.bloemlezing'))
    mkdirSync(join(folder, 'elsewhere', 'taken'), { recursive: true })
    expect(() => storage.copyTo(join(folder, 'elsewhere', 'taken'))).toThrow()
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['taken'])
  })

  test('never goes over a knowledge base that is open, least of all the copied one itself', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const storage = openForTest(file)
    await write(storage, insertSampleRows)
    expect(() => storage.copyTo(file)).toThrow(OpenError)
    await write(storage, (tx) => tx.update('programme', 'pr-1', { title: 'verder' }))
    await storage.close()
    const again = openForTest(file)
    expect(again.revision()).toBe(2)
    expect(again.check()).toEqual([])
  })

  test('of a damaged file is refused, and the older copy stays', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    await makeSample(file)
    const target = join(folder, 'copy.bloemlezing')
    writeFileSync(target, 'an older copy')
    const db = new Sqlite(file)
    db.pragma('foreign_keys = OFF')
    db.exec('DELETE FROM programme')
    expect(() => writeVerifiedCopy(db, target)).toThrow(CopyError)
    db.close()
    expect(readFileSync(target, 'utf8')).toBe('an older copy')
    expect(readdirSync(folder).filter((name) => name.includes('.deel'))).toEqual([])
  })

  test('for which the disk has no room is refused, and the older copy stays', (context) => {
    if (process.platform === 'win32') context.skip('Windows has no limit on the size of a file')
    const folder = temporaryFolder()
    const target = join(folder, 'copy.bloemlezing')
    writeFileSync(target, 'an older copy')
    const script = fileURLToPath(new URL('../support/children/copy.ts', import.meta.url))
    // A file may have 64 KiB at most: less than any knowledge base.
    const limited = `trap '' XFSZ; ulimit -f 128; exec "$0" "$@"`
    const child = spawnSync('sh', ['-c', limited, process.execPath, script, fixtureFile, target], {
      encoding: 'utf8',
    })
    expect(child.stdout).toMatch(/^refused SQLITE_(FULL|IOERR)/)
    expect(readFileSync(target, 'utf8')).toBe('an older copy')
    expect(Object.keys(folderState(folder))).toEqual(['copy.bloemlezing'])
  })
})

describe('safety copies', () => {
  test('are kept by the rule, and nothing else in their folder is touched', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'kb.bloemlezing')
    await makeSample(file)
    mkdirSync(safetyFolder(file))
    writeFileSync(join(safetyFolder(file), 'mijn eigen kopie.bloemlezing'), 'x')
    for (let age = 20; age >= 0; age -= 1) {
      const storage = openForTest(file, new Date(now.getTime() - age * day))
      storage.safetyCopy('dagelijks')
      await storage.close()
    }
    const names = readdirSync(safetyFolder(file))
    expect(names).toHaveLength(15)
    expect(names).toContain('mijn eigen kopie.bloemlezing')
    expect(names).toContain('20261111-100000000-dagelijks.bloemlezing')
    expect(names).not.toContain('20261110-100000000-dagelijks.bloemlezing')
  })

  test('that are much smaller than the one before say so, and then no older one is removed', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    await makeSample(file)
    mkdirSync(safetyFolder(file))
    for (let index = 10; index < 30; index += 1) {
      const name = `202001${index}-000000000-dagelijks.bloemlezing`
      writeFileSync(join(safetyFolder(file), name), Buffer.alloc(statSync(file).size * 3))
    }
    const storage = openForTest(file)
    expect(storage.safetyCopy('op-verzoek').muchSmaller).toBe(true)
    expect(readdirSync(safetyFolder(file))).toHaveLength(21)
    expect(openForTest(file).access).toEqual({ mode: 'read-only', reason: 'in-use' })
  })

  test('of the usual size raise no alarm', async () => {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    await write(storage, insertSampleRows)
    storage.safetyCopy('op-verzoek')
    expect(storage.safetyCopy('dagelijks').muchSmaller).toBe(false)
  })
})
