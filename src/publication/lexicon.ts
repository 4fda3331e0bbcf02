/** The lexicon as the page carries it. */
import { type Lexicon, readLexicon } from '../shared/dutch/index.ts'

/** @throws what the browser or the lexicon says of data that was damaged */
export async function unpackLexicon(packed: string): Promise<Lexicon> {
  const deflated = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const inflating = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const planes = new Uint8Array(await new Response(inflating).arrayBuffer())
  const numbers = planes.length / 4
  const bytes = new Uint8Array(planes.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = planes[(at & 3) * numbers + (at >>> 2)] ?? 0
  return readLexicon(bytes)
}
