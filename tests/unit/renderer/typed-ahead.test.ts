import { describe, expect, test } from 'vitest'
import { typeAhead } from '../../../src/renderer/views/statement/typed-ahead.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }
const after = (...keys: string[]): string =>
  keys.reduce((typed, key) => typeAhead(typed, { key, ...plain }) ?? typed, '')

describe('What is typed before the text is there', () => {
  test('is kept as it was typed, and Backspace takes back', () => {
    expect(after('T', 'e', ' ', 'k', 'x', 'Backspace')).toBe('Te k')
  })

  test('opens and bins nothing', () => {
    expect(after('T', 'Enter', 'Delete')).toBe('T')
  })

  test('leaves keys that move and commands to others', () => {
    expect(typeAhead('T', { key: 'ArrowDown', ...plain })).toBeNull()
    expect(typeAhead('T', { key: 'n', ...plain, altKey: true })).toBeNull()
  })
})
