/** Texts to search for: from any text at all to what an officer types, with its mistakes. */
import fc from 'fast-check'

const word = fc.constantFrom(
  'opvang',
  'Cliënten',
  'e-mail',
  "zzp'ers",
  '2.2',
  'm.b.t.',
  'man/vrouw',
  'slachtoffer(s)',
  'a',
  'EN',
  'of',
  'ß',
)
const sign = fc.constantFrom(
  '(',
  ')',
  '-',
  '"',
  '„',
  '”',
  '*',
  ' EN ',
  ' OF ',
  ' NIET ',
  ' OR ',
  'label:',
  'soort: ',
  'jaar:2018..',
  'zonder:l',
  'bron:"',
  'zoals:s-1',
  ':',
  ' ',
  '\n',
  '..',
  '😀',
)
const piece = fc.oneof(
  word,
  word,
  sign,
  sign,
  fc.constant(' '),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

/** Any text, most of them made of pieces that mean something. */
export const queryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
