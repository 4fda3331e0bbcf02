/** Who wrote which version: an earlier text is stored with the edit that ended it. */
import { expect, it } from 'vitest'
import { versionsOf } from '../../../src/renderer/views/details/text-versions.ts'
import { fromPlainText } from '../../../src/shared/domain/index.ts'

const text = (words: string) => ({ text: words, rich: fromPlainText(words) })

it('each version bears the name of who wrote it, and knows the one before it', () => {
  const versions = versionsOf(text('drie'), [
    { id: 8, ...text('twee'), author: 'Chris', at: '2026-03-02' },
    { id: 5, ...text('een'), author: 'Bo', at: '2026-03-01' },
  ])
  expect(
    versions.map(({ revision, before, written, ...version }) => [
      revision,
      version.text,
      before,
      written?.author ?? null,
    ]),
  ).toEqual([
    [null, 'drie', 'twee', 'Chris'],
    [8, 'twee', 'een', 'Bo'],
    [5, 'een', null, null],
  ])
})

it('a text that never changed has one version', () => {
  expect(versionsOf(text('een'), [])).toHaveLength(1)
})
