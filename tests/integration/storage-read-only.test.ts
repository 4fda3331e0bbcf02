import { chmodSync, copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { startProcess } from '../support/process.ts'
import { folderState, makeFile, openForTest, temporaryFolder, write } from '../support/storage.ts'

/** Root may write anywhere, so there the other process runs as nobody. */
const asUnprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** How another process, without the right to write here, opens the file; its folder must stay as it was. */
async function openUnprivileged(
  context: TestContext,
  folder: string,
  file: string,
  folderMode = 0o555,
): Promise<unknown> {
  if (process.platform === 'win32') context.skip('Windows has no such rights on a folder')
  chmodSync(folder, folderMode)
  onTestFinished(() => chmodSync(folder, 0o755))
  const before = folderState(folder)
  const other = startProcess('open.ts', [file], asUnprivileged)
  const line = await other.line()
  if (line === null) context.skip('the unprivileged user cannot read this project')
  await other.finish()
  expect(folderState(folder)).toEqual(before)
  return JSON.parse(line ?? '')
}

const readOnly = {
  access: { mode: 'read-only', reason: 'read-only-disk' },
  statements: ['st-1', 'st-2', 'st-bin', 'st-inbox', 'st-old'],
  refusal: 'READ_ONLY {"reason":"read-only-disk"}',
  damage: [],
}

/** Copies what a process has open, as it would lie there after that process was killed. */
async function makeLeftOpen(folder: string, ends: readonly string[]): Promise<string> {
  const live = join(temporaryFolder(), 'kb.bloemlezing')
  const file = join(folder, 'kb.bloemlezing')
  const storage = openForTest(live)
  await write(storage, insertSampleRows)
  for (const end of ends) copyFileSync(live + end, file + end)
  await storage.close()
  return file
}

test('a file in a folder without the right to write is read, all of it', async (context) => {
  const folder = temporaryFolder()
  const file = join(folder, 'kb.bloemlezing')
  await makeFile(file, insertSampleRows)
  expect(await openUnprivileged(context, folder, file)).toEqual(readOnly)
})

test('a file without the right to write it, in a folder with that right, is read', async (context) => {
  const folder = temporaryFolder()
  const file = join(folder, 'kb.bloemlezing')
  await makeFile(file, insertSampleRows)
  chmodSync(file, 0o444)
  expect(await openUnprivileged(context, folder, file, 0o777)).toEqual(readOnly)
})

test('a file whose lock belongs to somebody else is read', async (context) => {
  const folder = temporaryFolder()
  const file = join(folder, 'kb.bloemlezing')
  await makeFile(file, insertSampleRows)
  chmodSync(file, 0o666)
  chmodSync(`${file}-lock`, 0o444)
  expect(await openUnprivileged(context, folder, file, 0o777)).toEqual(readOnly)
})

test.for([
  ['with the index of its log', ['', '-wal', '-shm']],
  ['without the index of its log', ['', '-wal']],
] as const)(
  'a file that was left open, %s, is read with the writes in its log',
  async ([, ends], context) => {
    const folder = temporaryFolder()
    const file = await makeLeftOpen(folder, ends)
    expect(await openUnprivileged(context, folder, file)).toEqual(readOnly)
  },
)

test('a file that may not be read is refused', async (context) => {
  const folder = temporaryFolder()
  const file = join(folder, 'kb.bloemlezing')
  await makeFile(file)
  chmodSync(file, 0o000)
  expect(await openUnprivileged(context, folder, file)).toEqual({ failure: 'no-access' })
})

test('no file is made in a folder without the right to write', async (context) => {
  const folder = temporaryFolder()
  const file = join(folder, 'kb.bloemlezing')
  await makeFile(file)
  for (const end of ['', '-lock']) rmSync(file + end)
  expect(await openUnprivileged(context, folder, file)).toEqual({ failure: 'no-access' })
})
