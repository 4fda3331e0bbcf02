/** What is remembered of publishing, and what it comes to. */
import { describe, expect, test } from 'vitest'
import { profiles } from '../../../src/shared/document/index.ts'
import {
  parsePublishing,
  partOf,
  withoutStatements,
  withPart,
} from '../../../src/renderer/app/state/index.ts'

const fresh = parsePublishing(undefined)

describe('what is remembered', () => {
  test('begins with a whole edition as a Word file for inside', () => {
    expect(fresh).toMatchObject({
      subject: 'edition',
      format: 'docx',
      manner: profiles['Intern werkdocument'],
    })
  })

  test('comes back as it was, but for a selection', () => {
    const state = {
      ...fresh,
      sections: ['a'],
      statements: ['x'],
      manner: profiles['Kamerbrief bijlage'],
      format: 'odt' as const,
    }
    expect(parsePublishing(JSON.parse(JSON.stringify(withoutStatements(state))))).toEqual({
      ...state,
      statements: [],
    })
  })

  test('that is of another make falls back, setting by setting', () => {
    expect(parsePublishing({ format: 'wp5', manner: { columns: 3, sources: 'footnote' } })).toMatchObject({
      format: 'docx',
      manner: { ...profiles['Intern werkdocument'], sources: 'footnote' },
    })
  })
})

describe('a part', () => {
  test('that is handed over is what is published', () => {
    for (const part of [
      { kind: 'edition', edition: '2022' },
      { kind: 'sections', edition: '2022', sections: ['a', 'b'] },
      { kind: 'statements', statements: ['x'] },
      { kind: 'query', query: 'opvang' },
    ] as const)
      expect(partOf(withPart(part)(fresh), '2022')).toEqual(part)
  })

  test('leaves what was chosen of the other kinds', () => {
    const state = withPart({ kind: 'query', query: 'opvang' })({ ...fresh, sections: ['a'] })
    expect(state.sections).toEqual(['a'])
  })

  test('is none where nothing was chosen', () => {
    expect(partOf({ ...fresh, subject: 'edition' }, null)).toBeNull()
    expect(partOf({ ...fresh, subject: 'sections' }, '2022')).toBeNull()
    expect(partOf({ ...fresh, subject: 'statements' }, '2022')).toBeNull()
    expect(partOf({ ...fresh, subject: 'query', query: ' ' }, '2022')).toBeNull()
  })
})
