/**
 * Makes ordinary HTML of what Word puts on the clipboard. Word writes lists as paragraphs with a mark in them, keeps what
 * was deleted and the comments, and puts footnotes at the end; how is described in Microsoft's
 * "Office HTML and XML Reference" and seen in documents of Word 2016 and later.
 */

/** Attribute for a footnote's words on its mark in the text. */
export const footnoteAttribute = 'data-footnote'

/** Changes the document in place: it was parsed for this one paste. */
export function tidyWord(document: Document): void {
  drop(document, dropped)
  for (const comment of commentsOf(document)) comment.remove()
  moveFootnotes(document)
  for (const paragraph of listParagraphs(document)) paragraph.remove()
}

const dropped = [
  'del',
  '.MsoDel',
  '.MsoCommentReference',
  '.MsoCommentText',
  '[style*="mso-element:comment"]',
  '[style*="mso-hide:all"]',
  '[style*="display:none"]',
  'a[href^="#_msocom"]',
  'a[name^="_msoanchor"]',
  'script',
  'style',
  'template',
  'noscript',
  'meta',
  'link',
  'title',
  'xml',
].join(',')

function drop(document: Document, selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove()
}

/** Conditional comments hold a second copy of what is there. */
function commentsOf(document: Document): readonly Comment[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  const found: Comment[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node as Comment)
  return found
}

function moveFootnotes(document: Document): void {
  for (const mark of document.querySelectorAll('a[href^="#_ftn"], a[href^="#_edn"]')) {
    const target = mark.getAttribute('href')?.slice(2) ?? ''
    if (/^(?:ftn|edn)ref/.test(target)) continue
    const note = document.getElementById(target)
    if (note === null) continue
    const words = (note.textContent ?? '')
      .replace(/^\s*\[[^\]]*\]\s*/, '')
      .replace(/\s+/g, ' ')
      .trim()
    const moved = document.createElement('span')
    moved.setAttribute(footnoteAttribute, words)
    mark.replaceWith(moved)
  }
  drop(document, '[style*="mso-element:footnote"], [style*="mso-element:endnote"], [id^="ftn"], [id^="edn"]')
}

/** Puts every run of list paragraphs into a list; gives back the paragraphs, which are then empty. */
function listParagraphs(document: Document): readonly Element[] {
  const paragraphs = [...document.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].filter(isListParagraph)
  let list: Element | null = null
  let last: Element | null = null
  for (const paragraph of paragraphs) {
    const mark = markOf(paragraph)
    const tag = /^\s*[\p{L}\p{N}]+[.)]/u.test(mark) ? 'ol' : 'ul'
    if (list === null || paragraph.previousElementSibling !== last || last === null) {
      list = document.createElement(tag)
      paragraph.before(list)
    }
    const item = document.createElement('li')
    item.setAttribute('data-level', String(levelOf(paragraph) - 1))
    item.append(...paragraph.childNodes)
    list.append(item)
    last = paragraph
  }
  return paragraphs
}

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

const isListParagraph = (element: Element): boolean =>
  /mso-list:\s*l\d+/.test(styleOf(element)) && element.closest('li') === null

/** Word counts levels from 1. */
const levelOf = (element: Element): number => Number(styleOf(element).match(/level(\d+)/)?.[1] ?? 1)

/** Takes the bullet or number out of the paragraph and gives back its text. */
function markOf(paragraph: Element): string {
  const marks = [...paragraph.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*Ignore/i.test(styleOf(span)),
  )
  const text = marks[0]?.textContent ?? ''
  for (const mark of marks) mark.remove()
  return text
}
