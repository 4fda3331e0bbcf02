/** Numbers and text as the page carries them. */

export type Unpacked = { readonly numbers: Uint32Array<ArrayBuffer>; readonly text: string }

/** @throws what the browser says of data that was damaged */
export async function unpack(packed: string): Promise<Unpacked> {
  const deflated = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const inflating = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(inflating).arrayBuffer())
  const count = new DataView(bytes.buffer).getUint32(0, true)
  const planes = bytes.subarray(4, 4 + 4 * count)
  const numbers = new Uint32Array(count)
  // First all first bytes, then all second ones, and so on.
  for (let at = 0; at < count; at += 1) {
    const [low = 0, second = 0, third = 0, high = 0] = [
      planes[at],
      planes[count + at],
      planes[2 * count + at],
      planes[3 * count + at],
    ]
    numbers[at] = (low | (second << 8) | (third << 16) | (high << 24)) >>> 0
  }
  return { numbers, text: new TextDecoder().decode(bytes.subarray(4 + 4 * count)) }
}
