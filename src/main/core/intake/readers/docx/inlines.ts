/** The words of a paragraph of a Word file, in the order in which they stand. */
import { safeAddress, type Inline, type Text } from '../../../../../shared/document/index.ts'
import type { MarkType } from '../../../../../shared/domain/index.ts'
import { childOf, elementsOf, type XmlElement } from '../../../office-file/index.ts'
import { anchorOf, linked } from '../pieces.ts'
import type { Comment, Piece, Stamp } from '../text-file.ts'
import { isOn, stampOf, valueOf } from './values.ts'

/** What the words of a paragraph refer to elsewhere in the file. */
export type Surroundings = {
  /** Targets of links by the id of their relation. */
  readonly addresses: ReadonlyMap<string, string>
  /** By their kind and number: 'w:footnote 2'. */
  readonly notes: ReadonlyMap<string, readonly Text[]>
  readonly comments: ReadonlyMap<string, Comment>
  /** Names of bookmarks by their number: an end says only that. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Ids of the character styles that stand for something. */
  readonly placeStyles: ReadonlySet<string>
}

/** A field whose end is yet to come; it may end in a later paragraph. */
type OpenField = { instruction: string; isResult: boolean; readonly result: Piece[] }

/** Reads the pieces of one paragraph after the other. */
export function createInlineReader(surroundings: Surroundings): (paragraph: XmlElement) => readonly Piece[] {
  const fields: OpenField[] = []

  const read = (element: XmlElement, changed: Changed): readonly Piece[] => {
    switch (element.name) {
      case 'w:r':
        return readRun(element, changed)
      case 'w:ins':
      case 'w:moveTo':
        return readAll(element, { inserted: stampOf(element), deleted: changed.deleted })
      case 'w:del':
      case 'w:moveFrom':
        return readAll(element, { inserted: null, deleted: stampOf(element) })
      case 'w:hyperlink':
        return linked(targetOf(element, surroundings), readAll(element, changed))
      case 'w:fldSimple':
        return asField(element.attributes.get('w:instr') ?? '', readAll(element, changed))
      case 'w:bookmarkStart':
        return [{ type: 'bookmark', edge: 'start', name: element.attributes.get('w:name') ?? '' }]
      case 'w:bookmarkEnd':
        return bookmarkEnd(element, surroundings)
      case 'w:commentRangeStart':
        return []
      case 'mc:AlternateContent':
        return elementsOf(element, 'mc:Fallback').flatMap((fallback) => readAll(fallback, changed))
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        return readAll(element, changed)
      default:
        return []
    }
  }

  const readAll = (element: XmlElement, changed: Changed): readonly Piece[] =>
    elementsOf(element).flatMap((child) => inField(read(child, changed)))

  /** What stands between begin and end of a field waits for its end. */
  const inField = (pieces: readonly Piece[]): readonly Piece[] => {
    const field = fields.at(-1)
    if (field === undefined || pieces.length === 0) return pieces
    field.result.push(...pieces)
    return []
  }

  const readRun = (run: XmlElement, changed: Changed): readonly Piece[] => {
    const properties = childOf(run, 'w:rPr')
    if (properties !== undefined && isOn(properties, 'w:vanish')) return []
    const style = properties === undefined ? null : valueOf(properties, 'w:rStyle')
    const isPlace = style !== null && surroundings.placeStyles.has(style)
    const marks = properties === undefined ? [] : marksOf(properties)
    const text = (words: string): readonly Piece[] => {
      if (isPlace) return [{ type: 'place' }]
      if (changed.deleted !== null) return [{ type: 'deleted', text: words, by: changed.deleted }]
      return [{ type: 'inline', inline: { type: 'text', text: words, marks }, inserted: changed.inserted }]
    }
    const other = (inline: Inline): readonly Piece[] =>
      changed.deleted === null ? [{ type: 'inline', inline, inserted: changed.inserted }] : []
    return elementsOf(run).flatMap((child) => inField(readInRun(child, text, other)))
  }

  const readInRun = (
    child: XmlElement,
    text: (words: string) => readonly Piece[],
    other: (inline: Inline) => readonly Piece[],
  ): readonly Piece[] => {
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        return text(ownText(child))
      case 'w:tab':
        return [{ type: 'tab' }]
      case 'w:noBreakHyphen':
        return text('\u2011')
      case 'w:softHyphen':
        return text('\u00AD')
      case 'w:sym':
        return text(symbolOf(child))
      case 'w:br':
        // A break of a page or column is no part of the text.
        return ['page', 'column'].includes(child.attributes.get('w:type') ?? '')
          ? []
          : other({ type: 'line-break' })
      case 'w:cr':
        return other({ type: 'line-break' })
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = child.name.replace('Reference', '')
        const content = surroundings.notes.get(`${kind} ${child.attributes.get('w:id') ?? ''}`) ?? []
        return content.length === 0 ? [] : other({ type: 'footnote', content })
      }
      case 'w:commentReference': {
        const comment = surroundings.comments.get(child.attributes.get('w:id') ?? '')
        return comment === undefined ? [] : [{ type: 'comment', comment }]
      }
      case 'w:fldChar':
        return fieldCharacter(child.attributes.get('w:fldCharType') ?? '')
      case 'w:instrText': {
        const field = fields.at(-1)
        if (field !== undefined) field.instruction += ownText(child)
        return []
      }
      default:
        return []
    }
  }

  const fieldCharacter = (kind: string): readonly Piece[] => {
    switch (kind) {
      case 'begin':
        fields.push({ instruction: '', isResult: false, result: [] })
        return []
      case 'end': {
        const field = fields.pop()
        return field === undefined ? [] : asField(field.instruction, field.result)
      }
      default:
        return []
    }
  }

  return (paragraph) => {
    const pieces = readAll(paragraph, { inserted: null, deleted: null })
    // A field that goes on in the next paragraph is more than a reference; what is in it stands where it stands.
    return [...pieces, ...fields.flatMap(({ result }) => result.splice(0))]
  }
}

type Changed = { readonly inserted: Stamp | null; readonly deleted: Stamp | null }

/** A field as what it stands for: a reference to one of our bookmarks, a link, or the words that it came to. */
function asField(instruction: string, result: readonly Piece[]): readonly Piece[] {
  const [, name = '', target = ''] = /^\s*(\w+)\s+(?:\\l\s+)?"?([^\s"]+)/.exec(instruction) ?? []
  switch (name.toUpperCase()) {
    case 'REF':
    case 'PAGEREF':
      return linked(anchorOf(target), result)
    case 'HYPERLINK':
      return linked(anchorOf(target) ?? safeAddress(target), result)
    default:
      return result
  }
}

const targetOf = ({ attributes }: XmlElement, { addresses }: Surroundings) =>
  anchorOf(attributes.get('w:anchor') ?? '') ?? safeAddress(addresses.get(attributes.get('r:id') ?? '') ?? '')

function bookmarkEnd({ attributes }: XmlElement, { bookmarks }: Surroundings): readonly Piece[] {
  const name = bookmarks.get(attributes.get('w:id') ?? '')
  return name === undefined ? [] : [{ type: 'bookmark', edge: 'end', name }]
}

const ownText = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('')

/** A character of a symbol font: the one it stands for is not known, so that of its code (17.3.3.30). */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
  // Symbol fonts lie in the private area.
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCodePoint(code)
}

function marksOf(properties: XmlElement): readonly MarkType[] {
  const isUnderlined = isOn(properties, 'w:u')
  const position = valueOf(properties, 'w:vertAlign')
  const marks: readonly (readonly [MarkType, boolean])[] = [
    ['bold', isOn(properties, 'w:b')],
    ['italic', isOn(properties, 'w:i')],
    ['underline', isUnderlined && valueOf(properties, 'w:rStyle') !== 'Hyperlink'],
    ['strikethrough', isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')],
    ['superscript', position === 'superscript'],
    ['subscript', position === 'subscript'],
  ]
  return marks.flatMap(([mark, has]) => (has ? [mark] : []))
}
