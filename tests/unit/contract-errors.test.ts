/** Errors cross the contract as codes of a closed union, or not at all. */
import { ORPCError } from '@orpc/client'
import { MessageTooLargeError } from '../../src/shared/connection/index.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toContractError } from '../../src/main/core/transport/errors.ts'
import { toClientError, TransportError } from '../../src/renderer/app/transport/index.ts'
import {
  clientErrorSchema,
  contractErrors,
  CoreError,
  longCalls,
  contract,
  transportErrors,
} from '../../src/shared/contract/index.ts'

const ignore = (): void => {}

describe('the closed union', () => {
  it('has every code of the contract and of the way, once', () => {
    const codes = clientErrorSchema.options.map(({ shape }) => shape.code.value)
    expect([...codes].sort()).toEqual(
      [...Object.keys(contractErrors), ...Object.keys(transportErrors)].sort(),
    )
  })

  it('names long calls that exist', () => {
    const paths = Object.entries(contract).flatMap(([area, procedures]) =>
      Object.keys(procedures).map((name) => `${area}.${name}`),
    )
    expect(paths).toEqual(expect.arrayContaining([...longCalls]))
  })
})

describe('leaving the core', () => {
  it('keeps code and data of a refusal, not its text', () => {
    const error = toContractError(new CoreError('CONFLICT', { id: 's', revision: 3 }), ignore)
    expect(error.toJSON()).toMatchObject({
      code: 'CONFLICT',
      message: 'CONFLICT',
      data: { id: 's', revision: 3 },
    })
  })

  it('is quiet about what was cancelled', () => {
    const logged: string[] = []
    const error = toContractError(new DOMException('weg', 'AbortError'), (line) => logged.push(line))
    expect(error.code).toBe('CANCELLED')
    expect(logged).toEqual([])
  })

  it('says when an answer is too large', () => {
    expect(toContractError(new MessageTooLargeError(), ignore).code).toBe('TOO_LARGE')
  })

  it('logs kind, code and place of an unknown error under its reference, without its text', () => {
    const logged: string[] = []
    const cause = Object.assign(new TypeError('verklaring van slachtoffer\n    op meer regels'), {
      code: 'SQLITE_FULL',
    })
    const error = toContractError(cause, (line) => logged.push(line))
    expect(error.code).toBe('INTERNAL')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatch(/^\[[0-9a-f]{8}\] TypeError SQLITE_FULL \| at /)
    expect(logged[0]).not.toMatch(/slachtoffer|regels/)
    expect(error.data).toEqual({ reference: logged[0]?.slice(1, 9) })
  })

  it('lets nothing out that is not in the union, whatever is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        const { code, data, message } = toContractError(thrown, ignore)
        expect(clientErrorSchema.safeParse({ code, data }).success).toBe(true)
        expect(message).toBe(code)
      }),
    )
  })
})

describe('arriving at the page', () => {
  it('is what left the core', () => {
    const sent = toContractError(new CoreError('READ_ONLY', { reason: 'in-use' }), ignore)
    expect(toClientError(sent)).toEqual({ code: 'READ_ONLY', data: { reason: 'in-use' } })
  })

  it.each([
    [new TransportError('DEADLINE'), 'DEADLINE'],
    [new TransportError('DISCONNECTED'), 'DISCONNECTED'],
    [new MessageTooLargeError(), 'TOO_LARGE'],
    [new DOMException('', 'AbortError'), 'CANCELLED'],
    [new ORPCError('BAD_REQUEST'), 'INVALID_INPUT'],
    [new ORPCError('CONFLICT', { data: { onbekend: true } }), 'INTERNAL'],
    [new ORPCError('TEAPOT'), 'INTERNAL'],
    [new TypeError('fout in de pagina'), 'INTERNAL'],
    [undefined, 'INTERNAL'],
  ])('%s becomes %s', (thrown, code) => {
    expect(toClientError(thrown).code).toBe(code)
  })
})
