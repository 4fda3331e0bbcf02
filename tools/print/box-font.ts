/** A font of one sign, an empty box, for every character that the typefaces lack: nothing stays unprinted or unread. */

/** The name of the family. */
export const boxFamily = 'Bloemlezing Box'

const unitsPerEm = 1_000
const ascent = 800
const descent = -200

/** Glyphs: what stands for no character at all, the box, and what is not seen. */
const glyphs = { missing: 0, box: 1, unseen: 2 } as const
const advances: readonly number[] = [640, 640, 0]

/** Characters that only join or colour others (Unicode, Default_Ignorable_Code_Point), in order. */
const unseen: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
]
/** What is drawn: the planes that have characters, but for the last two, which are for private use. */
const drawn: readonly (readonly [number, number])[] = [
  [0x21, 0x3_ffff],
  [0xe_0000, 0xe_0fff],
]

/** The font as a TrueType file (OpenType 1.9). The same bytes every time. */
export function makeBoxFont(): Uint8Array<ArrayBuffer> {
  const outline = boxOutline()
  return fontFile([
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', bytes(outline, outline)],
    ['head', head()],
    ['hhea', hhea()],
    ['hmtx', bytes(...advances.map((advance) => numbers([2, advance], [2, 0])))],
    ['loca', numbers(...[0, 1, 2, 2].map((at): Field => [4, at * outline.length]))],
    ['maxp', maxp()],
    ['name', nameTable()],
    ['post', numbers([4, 0x0003_0000], ...zeros(14))],
  ])
}

/** A number and its size in bytes; negative numbers in two's complement. */
type Field = readonly [size: 1 | 2 | 4, value: number]

const zeros = (words: number): readonly Field[] => Array.from({ length: words }, () => [2, 0])

function numbers(...fields: readonly Field[]): Uint8Array {
  return bytes(
    ...fields.map(([size, value]) =>
      Uint8Array.from({ length: size }, (_, at) => (value >>> (8 * (size - 1 - at))) & 0xff),
    ),
  )
}

function bytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}

/** Two squares, the inner one the other way round, so that it is a hole. */
function boxOutline(): Uint8Array {
  const [left, right, bottom, top, line] = [60, 580, 0, 660, 45]
  const points = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [left + line, bottom + line],
    [right - line, bottom + line],
    [right - line, top - line],
    [left + line, top - line],
  ] as const
  const steps = (axis: 0 | 1): readonly Field[] =>
    points.map((point, at) => [2, point[axis] - (points[at - 1]?.[axis] ?? 0)])
  const outline = numbers(
    ...[2, left, bottom, right, top, 3, 7, 0].map((value): Field => [2, value]),
    ...points.map((): Field => [1, 1]),
    ...steps(0),
    ...steps(1),
  )
  // Glyphs begin at a multiple of four.
  return bytes(outline, new Uint8Array((4 - (outline.length % 4)) % 4))
}

/** Format 13: a range of characters to one glyph. */
function cmap(): Uint8Array {
  const groups = drawn.flatMap(([first, last]) => {
    const inside = unseen.filter(([from]) => from >= first && from <= last)
    const boxes = [...inside, [last + 1, last + 1] as const].map(([from], at) => {
      const start = at === 0 ? first : (inside[at - 1]?.[1] ?? last) + 1
      return [start, from - 1, glyphs.box] as const
    })
    return [...boxes, ...inside.map(([from, to]) => [from, to, glyphs.unseen] as const)]
      .filter(([from, to]) => from <= to)
      .toSorted(([one], [other]) => one - other)
  })
  const table = numbers(
    [2, 13],
    [2, 0],
    [4, 16 + 12 * groups.length],
    [4, 0],
    [4, groups.length],
    ...groups.flat().map((value): Field => [4, value]),
  )
  // Platform 0, encoding 6: all of Unicode.
  return bytes(numbers([2, 0], [2, 1], [2, 0], [2, 6], [4, 12]), table)
}

const head = (): Uint8Array =>
  numbers(
    [4, 0x0001_0000],
    [4, 0x0001_0000],
    [4, 0],
    [4, 0x5f0f_3cf5],
    [2, 0x000b],
    [2, unitsPerEm],
    ...zeros(8),
    ...[0, descent, advances[glyphs.box] ?? 0, ascent, 0, 8, 2, 1, 0].map((value): Field => [2, value]),
  )

const hhea = (): Uint8Array =>
  numbers(
    [4, 0x0001_0000],
    ...[ascent, descent, 0, 640, 0, 0, 640, 1, 0, 0, 0, 0, 0, 0, 0].map((value): Field => [2, value]),
    [2, advances.length],
  )

const maxp = (): Uint8Array =>
  numbers(
    [4, 0x0001_0000],
    ...[advances.length, 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0].map((value): Field => [2, value]),
  )

const os2 = (): Uint8Array =>
  numbers(
    ...[4, 640, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0].map((value): Field => [2, value]),
    ...zeros(5),
    ...zeros(8),
    ...zeros(2),
    [2, 0x40],
    [2, 0x21],
    [2, 0xffff],
    ...[ascent, descent, 0, ascent, -descent].map((value): Field => [2, value]),
    ...zeros(4),
    ...[500, 660, 0, 0x20, 1].map((value): Field => [2, value]),
  )

function nameTable(): Uint8Array {
  const names: readonly (readonly [number, string])[] = [
    [1, boxFamily],
    [2, 'Regular'],
    [4, boxFamily],
    [6, boxFamily.replaceAll(' ', '')],
  ]
  const texts = names.map(([, text]) =>
    numbers(...Array.from(text, (sign): Field => [2, sign.charCodeAt(0)])),
  )
  const records = names.map(([id], at) => {
    const offset = texts.slice(0, at).reduce((length, text) => length + text.length, 0)
    return numbers(...[3, 1, 0x409, id, texts[at]?.length ?? 0, offset].map((value): Field => [2, value]))
  })
  const start = numbers([2, 0], [2, names.length], [2, 6 + 12 * names.length])
  return bytes(start, ...records, ...texts)
}

/** Tables in the order of their names, each at a multiple of four. */
function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const padded = tables.map(([, table]) => bytes(table, new Uint8Array((4 - (table.length % 4)) % 4)))
  const first = 12 + 16 * tables.length
  const entries = tables.map(([tag, table], at) => {
    const offset = padded.slice(0, at).reduce((sum, part) => sum + part.length, first)
    const checksum = checksumOf(padded[at] ?? table)
    return bytes(new TextEncoder().encode(tag), numbers([4, checksum], [4, offset], [4, table.length]))
  })
  const power = Math.floor(Math.log2(tables.length))
  const searchRange = 16 * 2 ** power
  const header = numbers(
    [4, 0x0001_0000],
    [2, tables.length],
    [2, searchRange],
    [2, power],
    [2, 16 * tables.length - searchRange],
  )
  return bytes(header, ...entries, ...padded)
}

function checksumOf(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  return Array.from({ length: table.length / 4 }, (_, at) => view.getUint32(4 * at)).reduce(
    (sum, word) => (sum + word) >>> 0,
    0,
  )
}
