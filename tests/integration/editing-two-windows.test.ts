import { expect, test } from 'vitest'
import { openFilledLibrary } from '../support/filled-library.ts'

const tooLate = { code: 'UNDO_REFUSED', data: { reason: 'changed-since' } }

test('a place is not taken back when it has become the last one', async () => {
  const library = await openFilledLibrary()
  const { id, placement } = library
  const [anne, bram] = [library.window('anne'), library.window('bram')]
  await anne.statements.place({ ids: [id('a3')], section: id('b') })
  await bram.statements.removePlace({ placement: placement('a3', 'a') })
  await expect(anne.knowledgeBase.undo()).rejects.toMatchObject(tooLate)
  expect(library.core.maintenance.check()).toEqual([])
})

test('a statement does not go back to the inbox when it got a further place', async () => {
  const library = await openFilledLibrary()
  const { id } = library
  const [anne, bram] = [library.window('anne'), library.window('bram')]
  await anne.statements.place({ ids: [id('in')], section: id('a') })
  await bram.statements.place({ ids: [id('in')], section: id('b') })
  await expect(anne.knowledgeBase.undo()).rejects.toMatchObject(tooLate)
  expect(library.core.maintenance.check()).toEqual([])
})

test('a statement is not placed again in a programme whose tags it does not have', async () => {
  const library = await openFilledLibrary()
  const { id } = library
  const [anne, bram] = [library.window('anne'), library.window('bram')]
  await anne.statements.place({ ids: [id('in')], section: id('x') })
  await anne.knowledgeBase.undo()
  await bram.tagging.apply({ ids: [id('in')], add: ['Thema/Aangifte'], remove: [] })
  await expect(anne.knowledgeBase.redo()).rejects.toMatchObject(tooLate)
  expect(library.core.maintenance.check()).toEqual([])
})
