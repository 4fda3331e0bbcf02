/** Text that every format can hold. */

// Controls (but line ends), what turns the direction of all that follows, and what is no character in XML 1.0.
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/** One line end for all, blanks for tabs, and no control characters, overrides of direction or lone surrogates. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unprintable, (character) => (character === '\n' ? '\n' : ''))

/** The same on one line. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()

/** The address of a link when it is one to follow: to the web, mail or telephone; else null. */
export function safeAddress(href: string): string | null {
  const address = cleanLine(href)
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/i.test(address) ? uriOf(address) : null
}

/** Signs that stand for something in an address are written as what they are wherever they do not (RFC 3986, 2.1). */
function uriOf(address: string): string {
  const [place = '', ...fragment] = address.split('#')
  const whole = fragment.length === 0 ? place : `${place}#${fragment.join('%23')}`
  return whole.replaceAll(/%(?![\dA-F]{2})|[[\]]/gi, encodeURIComponent)
}
