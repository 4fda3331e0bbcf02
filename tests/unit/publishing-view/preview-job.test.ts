/** The pages of one choice after the other. */
import { expect, test } from 'vitest'
import type { PublishingChoice } from '../../../src/shared/contract/index.ts'
import { profiles } from '../../../src/shared/document/index.ts'
import {
  type AskPages,
  createPreviewJob,
  type PreviewEvent,
} from '../../../src/renderer/views/publishing/preview/preview-job.ts'

const choiceOf = (edition: string): PublishingChoice => ({
  part: { kind: 'edition', edition },
  manner: profiles['Intern werkdocument'],
})

const pageOf = (svg: string) => ({ number: 1, width: 1, height: 1, svg })
const pages = (svg: string, total = 1): PreviewEvent => ({ type: 'pages', total, pages: [pageOf(svg)] })

/** A core whose answers come when the test says so. */
function slowCore() {
  const asked: {
    readonly signal: AbortSignal
    readonly send: (event: PreviewEvent | null) => Promise<void>
    readonly fail: (error: Error) => Promise<void>
  }[] = []
  const ask: AskPages = async (_choice, { signal }) => {
    const stream = new TransformStream<PreviewEvent, PreviewEvent>()
    const writer = stream.writable.getWriter()
    asked.push({
      signal,
      send: (event) => (event === null ? writer.close() : writer.write(event)),
      fail: (error) => writer.abort(error),
    })
    return stream.readable
  }
  return { ask, asked }
}

async function twoChoices() {
  const { ask, asked } = slowCore()
  const job = createPreviewJob(ask)
  const one = job.make(choiceOf('een'))
  const [first] = asked
  if (first === undefined) throw new Error('nothing was asked')
  await first.send(pages('een'))
  const two = job.make(choiceOf('twee'))
  const second = asked[1]
  if (second === undefined) throw new Error('nothing more was asked')
  return { job, one, two, first, second }
}

test('come one after the other', async () => {
  const { ask, asked } = slowCore()
  const job = createPreviewJob(ask)
  const made = job.make(choiceOf('een'))
  await asked[0]?.send(pages('a', 2))
  await asked[0]?.send({ type: 'progress', done: 0.5 })
  await asked[0]?.send(pages('b', 2))
  await asked[0]?.send(null)
  await made
  const { pages: shown, total, making } = job.store.get()
  expect(shown.map(({ svg }) => svg)).toEqual(['a', 'b'])
  expect(total).toBe(2)
  expect(making).toEqual({ phase: 'made' })
})

test('another choice ends what was under way, and the last pages stay until its own come', async () => {
  const { job, two, first, second } = await twoChoices()
  expect(first.signal.aborted).toBe(true)
  expect(job.store.get()).toMatchObject({ pages: [{ svg: 'een' }], isOld: true })
  await second.send(pages('twee'))
  await second.send(null)
  await two
  expect(job.store.get()).toMatchObject({ pages: [{ svg: 'twee' }], isOld: false, making: { phase: 'made' } })
})

test('what still comes of the last choice is not shown', async () => {
  const { job, one, first, two, second } = await twoChoices()
  await first.send(pages('te laat'))
  await one
  await second.send(pages('twee'))
  await second.send(null)
  await two
  expect(job.store.get().pages.map(({ svg }) => svg)).toEqual(['twee'])
})

test('can be stopped, and the last pages are still told to be old', async () => {
  const { job, second } = await twoChoices()
  job.stop()
  expect(second.signal.aborted).toBe(true)
  expect(job.store.get()).toMatchObject({ isOld: true, making: { phase: 'stopped' } })
})

test('that fail say why', async () => {
  const { job, two, second } = await twoChoices()
  await second.fail(new Error('kapot'))
  await two
  expect(job.store.get().making).toMatchObject({ phase: 'failed', error: { code: 'INTERNAL' } })
})
