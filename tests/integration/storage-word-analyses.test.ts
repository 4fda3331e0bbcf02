import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { KeptAnalysis, Storage } from '../../src/main/core/storage/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { openForTest, temporaryFolder, write } from '../support/storage.ts'

const analysed = (word: string): KeptAnalysis => ({ word, form: 'plain', analysis: `{"lemmas":["${word}"]}` })

const keptWords = (storage: Storage): readonly unknown[] =>
  storage.reader.prepare('SELECT version, word FROM word_analysis ORDER BY word').all()

test('what is known of words is kept until another version of the analyser knows better', async () => {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  await storage.keepAnalyses('1', [analysed('opvang'), analysed('vol')])
  await storage.keepAnalyses('1', [analysed('aangifte')])
  expect(keptWords(storage)).toEqual(['aangifte', 'opvang', 'vol'].map((word) => ({ version: '1', word })))
  await storage.keepAnalyses('2', [analysed('vol')])
  expect(keptWords(storage)).toEqual([{ version: '2', word: 'vol' }])
})

test('keeping it is no change', async () => {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  await storage.keepAnalyses('1', [analysed('opvang')])
  expect([storage.revision(), storage.history('any').undo]).toEqual([0, null])
})

test('words that stand in no text after a purge leave the file, those of other texts stay', async () => {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  const storage = openForTest(file)
  await write(storage, insertSampleRows)
  // The parts of a compound are no word of a text either.
  await storage.keepAnalyses('1', ['vervallen', 'opvang', 'verklaarwoord'].map(analysed))
  await storage.purge(['st-bin'])
  expect(keptWords(storage)).toEqual([{ version: '1', word: 'opvang' }])
  await storage.close()
  expect(readFileSync(file, 'latin1')).not.toMatch(/vervallen|verklaarwoord/i)
})
