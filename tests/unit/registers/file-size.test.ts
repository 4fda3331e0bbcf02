import { expect, it } from 'vitest'
import { fileSize } from '../../../src/renderer/views/sources/file-size.ts'

const numbers = new Intl.NumberFormat('nl-NL')
const text = { number: (value: number) => numbers.format(value) }

it.each([
  [0, '0 B'],
  [824, '824 B'],
  [1000, '1 kB'],
  [2561, '2,6 kB'],
  [12_400, '12 kB'],
  [5_300_000, '5,3 MB'],
  [2_000_000_000_000, '2.000 GB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(fileSize(bytes, text)).toBe(said)
})
