/** What a file is called. */

/** What Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const longest = 120

/** A name that every file system takes, from words that may hold anything: 'Wie/wat?' and 'docx' become 'Wie wat.docx'. */
export function fileName(words: string, extension: string): string {
  const clean = words
    .toWellFormed()
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
  const name = Array.from(clean)
    .slice(0, longest)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  return `${name === '' || reserved.test(name) ? `bloemlezing ${name}`.trim() : name}.${extension}`
}
