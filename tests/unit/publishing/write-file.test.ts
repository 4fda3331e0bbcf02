/** A file is there whole, or what stood there still is. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFileWhole } from '../../../src/main/core/publishing/index.ts'
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

test('a folder that is not there is told of', async () => {
  const folder = temporaryFolder()
  await expect(writeFileWhole(join(folder, 'weg', 'uit.docx'), bytes)).rejects.toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual([])
})
