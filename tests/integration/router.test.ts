/** The core behind its contract: in one process, and over a connection as a page has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isContractProcedure } from '@orpc/contract'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type CoreClient, hostRouter } from '../../src/main/core/index.ts'
import {
  createClient,
  followChanges,
  steadyLink,
  toClientError,
} from '../../src/renderer/app/transport/index.ts'
import { memoryPair } from '../../src/shared/connection/index.ts'
import { type ChangeEvent, contract } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { fromPlainText } from '../../src/shared/domain/index.ts'
import {
  corpusFolder,
  fileOf,
  importJson,
  openCoreForTest,
  type OpenedCore,
  publish,
} from '../support/core.ts'
import { errorsIn } from '../support/word-file.ts'

const page18 = readFileSync(join(corpusFolder, 'samen-tegen-mensenhandel-p18.txt'))

/** A page connected to the core, with what the core logged of unknown errors. */
function connect({ core }: OpenedCore, window: string) {
  const [coreEnd, pageEnd] = memoryPair()
  const logged: string[] = []
  hostRouter({
    router: core.router,
    connection: coreEnd,
    context: { window },
    log: (line) => logged.push(line),
  })
  onTestFinished(() => pageEnd.close())
  const link = steadyLink(pageEnd)
  return { link, logged, client: createClient(link), close: () => pageEnd.close() }
}

/** The paths of all procedures of the contract. */
function procedures(node: object, path: readonly string[] = []): readonly (readonly string[])[] {
  if (isContractProcedure(node)) return [path]
  return Object.entries(node).flatMap(([name, child]: [string, object]) => procedures(child, [...path, name]))
}

/** Calls a procedure by its path, as a page of another version might. */
async function callUnknown(client: object, path: readonly string[]): Promise<unknown> {
  const procedure = path.reduce<object>((node, name) => Reflect.get(node, name) as object, client)
  const output: unknown = await (procedure as (input: unknown) => Promise<unknown>)(undefined)
  if (
    typeof output === 'object' &&
    output !== null &&
    'return' in output &&
    typeof output.return === 'function'
  ) {
    await output.return()
  }
  return output
}

test.each(procedures(contract).map((path) => [path.join('.'), path] as const))(
  '%s answers, or says what is wrong with being asked nothing',
  async (_, path) => {
    const { client, logged } = connect(await openCoreForTest(), 'a')
    const code = await callUnknown(client, path).then(
      () => 'answered',
      (error: unknown) => toClientError(error).code,
    )
    expect(['answered', 'INVALID_INPUT', 'ALREADY_EXISTS', 'UNDO_REFUSED']).toContain(code)
    expect(logged).toEqual([])
  },
)

describe('a proposal', () => {
  /** Columns without end: reading them takes far longer than a test may. */
  const endless = (): string => {
    const line = 'Aangifte doen duurt lang en is        De opvang is vol en er is geen\n'
    return `${line.repeat(60)}\f`.repeat(4_000)
  }

  const clients: readonly (readonly [string, (opened: OpenedCore) => Pick<CoreClient, 'intake'>])[] = [
    ['in the same process', ({ client }) => client],
    ['over a connection', (opened) => connect(opened, 'a').client],
  ]

  test.each(clients)('comes %s after its progress', async (_, clientOf) => {
    const client = clientOf(await openCoreForTest())
    const steps: string[] = []
    let statements = 0
    for await (const step of await client.intake.propose(fileOf('p18.txt', page18))) {
      steps.push(step.type)
      if (step.type === 'proposal') {
        statements = step.proposal.sections.reduce((sum, section) => sum + section.statements.length, 0)
      }
    }
    expect(statements).toBeGreaterThan(15)
    expect(steps.at(-1)).toBe('proposal')
    expect(new Set(steps.slice(0, -1))).toEqual(new Set(steps.length > 1 ? ['progress'] : []))
  })

  test.each(clients)('that is left %s ends its work, so that the next has its turn', async (_, clientOf) => {
    const opened = await openCoreForTest()
    const client = clientOf(opened)
    const steps = await client.intake.propose(fileOf('lang.txt', endless()))
    for await (const step of steps) {
      expect(step).toMatchObject({ type: 'progress' })
      break
    }
    // The pool has one worker: this answers only when that of the first has ended.
    const next = await client.intake.propose(fileOf('p18.txt', page18))
    await expect(lastOf(next)).resolves.toMatchObject({ type: 'proposal' })
  })

  test('that is cancelled while it waits for its turn never takes it', async () => {
    const { client } = connect(await openCoreForTest(), 'a')
    const first = await client.intake.propose(fileOf('lang.txt', endless()))
    await first.next()
    const cancel = new AbortController()
    const second = await client.intake.propose(fileOf('p18.txt', page18), { signal: cancel.signal })
    const waiting = second.next()
    cancel.abort()
    await expect(waiting).rejects.toThrow()
    await first.return()
  })

  test('ends with the connection', async () => {
    const opened = await openCoreForTest()
    const gone = connect(opened, 'a')
    const steps = await gone.client.intake.propose(fileOf('lang.txt', endless()))
    await steps.next()
    gone.close()
    const next = await opened.client.intake.propose(fileOf('p18.txt', page18))
    await expect(lastOf(next)).resolves.toMatchObject({ type: 'proposal' })
  })

  test.each([
    ['empty', 'empty', ''],
    ['not text', 'not-text', new Uint8Array([0, 1, 2, 3, 0, 255])],
  ] as const)('of a file that is %s is refused by name', async (_, reason, content) => {
    const { client } = connect(await openCoreForTest(), 'a')
    const error: unknown = await client.intake
      .propose(fileOf('brief.txt', content))
      .then(lastOf)
      .catch((thrown: unknown) => thrown)
    expect(toClientError(error)).toEqual({
      code: 'BAD_INPUT',
      data: { reason, file: 'brief.txt', detail: null },
    })
  })
})

async function lastOf<Step>(steps: AsyncIterable<Step>): Promise<Step | null> {
  let last: Step | null = null
  for await (const step of steps) last = step
  return last
}

describe('over a connection', () => {
  const edition = {
    format: 'bloemlezing-edition',
    version: 1,
    edition: { id: '2022', status: 'final' },
    sections: [{ number: '1', statements: [{ id: 's-1', text: 'De opvang is vol.' }] }],
  }

  test('an edition travels whole', async () => {
    const { client } = connect(await openCoreForTest(), 'a')
    await importJson(client, edition)
    const exported = await client.library.exportEdition({ edition: '2022' })
    expect(exported.sections[0]?.statements?.[0]?.text).toBe('De opvang is vol.')
  })

  test.each([
    [
      'NOT_FOUND',
      (client: CoreClient) => client.library.outline({ edition: 'x' }),
      { entity: 'edition', id: 'x' },
    ],
    [
      'ALREADY_EXISTS',
      (client: CoreClient) => importJson(client, edition),
      { entity: 'edition', id: '2022' },
    ],
    [
      'EDITION_FINAL',
      async (client: CoreClient) => {
        const { hits } = await client.search.query({ query: 'opvang' })
        const { id, revision } = await client.library.statement({ id: hits[0]?.id ?? '' })
        return client.library.editStatement({ id, revision, rich: fromPlainText('Anders.') })
      },
      { edition: '2022' },
    ],
    ['UNDO_REFUSED', (client: CoreClient) => client.knowledgeBase.redo(), { reason: 'nothing' }],
    [
      'INVALID_INPUT',
      (client: CoreClient) => client.search.query({ query: 'x', limit: 0 }),
      { fields: ['limit'] },
    ],
  ] as const)('%s arrives with its data', async (code, call, data) => {
    const { client } = connect(await openCoreForTest(), 'a')
    await importJson(client, edition)
    const error: unknown = await call(client).catch((thrown: unknown) => thrown)
    expect(toClientError(error)).toEqual({ code, data })
  })

  test('a published file travels whole, and so does its template', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, edition)
    const { client } = connect(opened, 'b')
    const part = { kind: 'edition', edition: '2022' } as const
    const choice = { part, manner: profiles['Intern werkdocument'] }
    const json = await publish(client, { ...choice, format: 'json' })
    expect(json).toEqual(await publish(opened.client, { ...choice, format: 'json' }))
    const { bytes } = await publish(client, { ...choice, format: 'docx' })
    const styled = await publish(client, { ...choice, format: 'docx' }, fileOf('huisstijl.docx', bytes))
    expect(await errorsIn(styled.bytes)).toEqual([])
  })

  test('an import that is cancelled stores nothing', async () => {
    const { client } = connect(await openCoreForTest(), 'a')
    const statements = Array.from({ length: 5_000 }, (_, index) => ({ text: `Uitspraak ${index}.` }))
    const large = JSON.stringify({ ...edition, edition: { id: 'groot' }, sections: [{ statements }] })
    const cancel = new AbortController()
    const importing = client.intake.importEdition(
      { ...fileOf('groot.json', large), edition: null },
      { signal: cancel.signal },
    )
    cancel.abort()
    await expect(importing).rejects.toThrow()
    // Writes go one after another: when this one is done, the one before it has ended.
    await importJson(client, edition)
    expect((await client.library.editions()).map(({ id }) => id)).toEqual(['2022'])
  })

  test('a change in one window reaches the other', async () => {
    const opened = await openCoreForTest()
    const [one, other] = [connect(opened, 'a'), connect(opened, 'b')]
    const changed = new Promise<ChangeEvent>((resolve) => {
      onTestFinished(followChanges(other.link, other.client, resolve))
    })
    await other.client.knowledgeBase.status()
    await importJson(one.client, edition)
    expect((await changed).topics).toEqual(
      expect.arrayContaining(['editions', 'sections', 'statements', 'history']),
    )
  })
})
