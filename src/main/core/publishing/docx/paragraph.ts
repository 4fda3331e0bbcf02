/** A paragraph of a Word file, piece by piece: what the library takes as children leaves out the ends of bookmarks. */
import {
  type Bookmark,
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  type IParagraphPropertiesOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx'

export type Piece = Exclude<ParagraphChild, Bookmark> | BookmarkStart | BookmarkEnd

export function paragraphOf(options: IParagraphPropertiesOptions, pieces: readonly Piece[]): Paragraph {
  const paragraph = new Paragraph(options)
  for (const piece of pieces) paragraph.addChildElement(piece)
  return paragraph
}

/** The two ends of a bookmark, which may stand in different paragraphs. */
export function bookmarkEnds(name: string): { readonly start: BookmarkStart; readonly end: BookmarkEnd } {
  const id = bookmarkUniqueNumericId()
  return { start: new BookmarkStart(name, id), end: new BookmarkEnd(id) }
}

/** Pieces within a bookmark. */
export function bookmarked(name: string, pieces: readonly Piece[]): readonly Piece[] {
  const { start, end } = bookmarkEnds(name)
  return [start, ...pieces, end]
}
