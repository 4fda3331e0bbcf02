/** The text in a file, or null where the file is no text. */
import type { FileContent } from '../../../shared/contract/index.ts'

/** UTF-8, else Windows-1252 as older programmes wrote; a file with null characters is no text. */
export async function readText(content: FileContent): Promise<string | null> {
  const bytes = await content.arrayBuffer()
  const text = decode(bytes)
  return text.includes('\0') ? null : text
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
