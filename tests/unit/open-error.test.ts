import { expect, test } from 'vitest'
import { OpenError, toOpenError } from '../../src/main/core/storage/open-error.ts'

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

test.each([
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_READ', 'no-access'],
  ['SQLITE_CANTOPEN_ISDIR', 'no-access'],
  ['SQLITE_BUSY_RECOVERY', 'in-use'],
  ['EACCES', 'no-access'],
  ['ENOSPC', 'disk-full'],
])('%s is told as %s', (code, reason) => {
  const error = toOpenError(withCode(code), 'kb')
  expect(error).toBeInstanceOf(OpenError)
  expect(error).toMatchObject({ reason, file: 'kb' })
})

test('an error that is not about the file is handed on as it is', () => {
  const error = new Error('a fault of ours')
  expect(toOpenError(error, 'kb')).toBe(error)
})

test('the file that was named first stays named', () => {
  const error = new OpenError('damaged', 'copy')
  expect(toOpenError(error, 'kb')).toBe(error)
})
