import { describe, expect, test, vi } from 'vitest'
import {
  actionOfKey,
  type ActionStates,
  createActionRegistry,
  isPressed,
  pickActions,
  runAction,
  shownKeys,
} from '../../../src/renderer/app/actions/index.ts'

const pressed = (key: string, modifiers: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', true>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
})
const nothing = (): void => {}

describe('a combination of keys', () => {
  test('is pressed with exactly its modifiers', () => {
    expect(isPressed('Alt Shift N', pressed('N', { altKey: true, shiftKey: true }))).toBe(true)
    expect(isPressed('Alt N', pressed('N', { altKey: true, shiftKey: true }))).toBe(false)
    expect(isPressed('Alt N', pressed('n', { altKey: true }))).toBe(true)
    expect(isPressed('L', pressed('l', { ctrlKey: true }))).toBe(false)
  })
  test('is shown as people know it', () => expect(shownKeys('Alt ArrowUp')).toBe('Alt ↑'))
})

describe('actions of a view', () => {
  const states: ActionStates = {
    'bin-statements': { whyNot: 'actions.why.noStatement', run: nothing },
    'remove-section': { whyNot: null, run: nothing },
  }
  test('come in the order asked for, without those that are not offered', () => {
    const ids = pickActions(states, ['remove-section', 'new-edition', 'bin-statements']).map(({ id }) => id)
    expect(ids).toEqual(['remove-section', 'bin-statements'])
  })
  test('share a key by where it is pressed', () => {
    const actions = pickActions(states, ['remove-section', 'bin-statements'])
    expect(actionOfKey(actions, pressed('Delete'), 'list')?.id).toBe('bin-statements')
    expect(actionOfKey(actions, pressed('Delete'), 'tree')?.id).toBe('remove-section')
    expect(actionOfKey(actions, pressed('Delete'), 'window')).toBeNull()
  })
  test('run only when nothing stands in the way', () => {
    const run = vi.fn()
    runAction({ 'new-edition': { whyNot: 'actions.why.readOnly', run } }, 'new-edition')
    expect(run).not.toHaveBeenCalled()
    runAction({ 'new-edition': { whyNot: null, run } }, 'new-edition')
    expect(run).toHaveBeenCalledOnce()
  })
})

describe('the registry', () => {
  test('answers with what its views offer at that moment, and no longer after they are gone', () => {
    const registry = createActionRegistry()
    let offered: ActionStates = {}
    const remove = registry.add(() => offered)
    expect(registry.actions()).toEqual([])
    offered = { 'new-edition': { whyNot: null, run: nothing } }
    expect(registry.actions().map(({ id }) => id)).toEqual(['new-edition'])
    remove()
    expect(registry.actions()).toEqual([])
  })

  test('lets a view do in its own way what holds everywhere, whichever came first', () => {
    const registry = createActionRegistry()
    registry.add(() => ({ export: { whyNot: 'actions.why.noStatement', run: nothing } }))
    registry.addBelow(() => ({ export: { whyNot: null, run: nothing } }))
    expect(registry.actions()[0]?.whyNot).toBe('actions.why.noStatement')
  })
})
