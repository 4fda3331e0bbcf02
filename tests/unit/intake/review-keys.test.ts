import { describe, expect, test } from 'vitest'
import { commandOfKey, reviewGroups } from '../../../src/renderer/views/intake/review-keys.ts'

const pressed = (key: string, held: { ctrl?: true; shift?: true; alt?: true } = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
  metaKey: false,
})

describe('keys of the review', () => {
  test.each([
    [pressed('n'), 'next-uncertain'],
    [pressed(' '), 'confirm'],
    [pressed('ArrowLeft'), 'move-split-left'],
    [pressed('ArrowLeft', { ctrl: true }), 'give-word'],
    [pressed('ArrowUp', { alt: true }), 'move-up'],
    [pressed('H', { shift: true }), 'new-section'],
    [pressed('h'), 'heading'],
    [pressed('Z', { ctrl: true, shift: true }), 'redo'],
    [pressed('q'), null],
  ])('%o in a list', (key, command) => {
    expect(commandOfKey(key, 'list')).toBe(command)
  })

  test('elsewhere only what is held with Ctrl counts, and the arrows stay with what has focus', () => {
    expect(commandOfKey(pressed('n'), 'elsewhere')).toBeNull()
    expect(commandOfKey(pressed('z', { ctrl: true }), 'elsewhere')).toBe('undo')
    expect(commandOfKey(pressed('ArrowRight', { ctrl: true }), 'elsewhere')).toBeNull()
  })

  test('single characters can be switched off', () => {
    expect(commandOfKey(pressed('m'), 'list', 'off')).toBeNull()
    expect(commandOfKey(pressed(','), 'list', 'off')).toBeNull()
    expect(commandOfKey(pressed('H', { shift: true }), 'list', 'off')).toBeNull()
    expect(commandOfKey(pressed('Delete'), 'list', 'off')).toBe('reject')
  })

  test('no key means two things', () => {
    const keys = reviewGroups.flat().flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
