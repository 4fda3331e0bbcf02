/** Widths of set text. Any sans-serif face is close enough to tell a full line from a short one. */

// Advance widths of Helvetica (Adobe font metrics), in thousandths of an em, for U+0020 to U+007E.
const ASCII_WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

const OTHER_WIDTHS: Readonly<Record<string, number>> = {
  '“': 333,
  '”': 333,
  '„': 333,
  '‘': 222,
  '’': 222,
  '•': 350,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '€': 556,
}

const AVERAGE_WIDTH = 556

/** The width of an ordinary word space. */
export const SPACE_WIDTH = 278

const charWidth = (char: string): number => {
  const code = char.charCodeAt(0)
  return (code < 127 ? ASCII_WIDTHS[code - 32] : OTHER_WIDTHS[char]) ?? AVERAGE_WIDTH
}

/** The width of a text in thousandths of an em; letters with diacritics are as wide as without. */
export const textWidth = (text: string): number => {
  let width = 0
  for (const char of text.normalize('NFD')) if (!/\p{M}/u.test(char)) width += charWidth(char)
  return width
}
