/** The words of a publication: contents, chapters with their statements, list of tags and notes. All of it is read without a script. */
import {
  type Document,
  type Link,
  type Section,
  sectionBookmark,
  type Statement,
  placementBookmark,
  type TagEntry,
} from '../../../../shared/document/index.ts'
import { fill, nl } from '../../../../shared/i18n/index.ts'
import { idOf, type Notes, writeBlocks } from './blocks.ts'
import { escape, lines } from './markup.ts'
import type { StatementNumbers } from './statements.ts'

const words = nl.publication

export function writeContents({ sections, index }: Document): string {
  const tags = index.length === 0 ? '' : `<li><a href="#labels">${escape(nl.document.tagIndex)}</a></li>`
  return lines([
    `<nav id="contents" aria-labelledby="contents-title">`,
    `<h2 id="contents-title">${escape(nl.document.contents)}</h2>`,
    `<ul>${sections.map(writeEntry).join('')}${tags}</ul>`,
    '</nav>',
  ])
}

const writeEntry = (section: Section): string => {
  const below = section.sections.length === 0 ? '' : `<ul>${section.sections.map(writeEntry).join('')}</ul>`
  return `<li><a href="#${sectionBookmark(section.id)}">${writeTitle(section)}</a>${below}</li>`
}

const writeTitle = ({ number, title }: Section): string =>
  number.text === '' ? escape(title) : `<span class="number">${escape(number.text)}</span> ${escape(title)}`

/** @param numbers by placement the number by which its statement is found */
export function writeBody(document: Document, numbers: StatementNumbers): string {
  const notes: Notes = []
  const sections = document.sections.map((section) => writeSection(section, notes, numbers))
  return lines([...sections, writeTagIndex(document.index), writeNotes(notes)])
}

/** The headings of HTML end at 6. */
const headingOf = (level: number): string => `h${Math.min(level + 1, 6)}`

function writeSection(section: Section, notes: Notes, numbers: StatementNumbers): string {
  const heading = headingOf(section.level)
  const statements = section.statements.map((statement) => writeStatement(statement, notes, numbers))
  return lines([
    `<section id="${sectionBookmark(section.id)}" class="section">`,
    `<${heading}>${writeTitle(section)}</${heading}>`,
    section.introduction.length === 0
      ? ''
      : `<div class="introduction">${writeBlocks(section.introduction, notes)}</div>`,
    statements.length === 0 ? '' : `<ol class="statements">\n${statements.join('\n')}\n</ol>`,
    ...section.sections.map((below) => writeSection(below, notes, numbers)),
    '</section>',
  ])
}

function writeStatement(
  { placement, place, kind, blocks, tags, sources, links }: Statement,
  notes: Notes,
  numbers: StatementNumbers,
): string {
  const id = placementBookmark(placement)
  return [
    `<li id="${id}" class="statement" data-statement="${numbers.get(placement) ?? 0}" data-kind="${kind}">`,
    `<p class="place"><a href="#${id}">${escape(place)}</a> <span class="kind">${escape(nl.domain.statementKind[kind])}</span></p>`,
    `<div class="words">${writeBlocks(blocks, notes)}</div>`,
    ...sources.map((source) => `<p class="source" dir="auto">${escape(source)}</p>`),
    tags.length === 0
      ? ''
      : `<ul class="tags" aria-label="${escape(nl.document.tagIndex)}">${tags.map((tag) => `<li>${escape(tag)}</li>`).join('')}</ul>`,
    links.length === 0 ? '' : `<p class="links">${links.map(writeLink).join('; ')}</p>`,
    '</li>',
  ].join('')
}

const writeLink = ({ word, label, anchor }: Link): string =>
  anchor === null
    ? escape(`${word} ${label}`)
    : `${escape(word)} <a href="#${idOf(anchor)}">${escape(label)}</a>`

function writeTagIndex(index: Document['index']): string {
  if (index.length === 0) return ''
  return lines([
    '<section id="labels" class="section">',
    `<h2>${escape(nl.document.tagIndex)}</h2>`,
    `<ul class="tag-index">\n${index.map(writeTag).join('\n')}\n</ul>`,
    '</section>',
  ])
}

const writeTag = ({ path, sections }: TagEntry): string => {
  const places = sections.map(({ anchor, label }) => `<a href="#${idOf(anchor)}">${escape(label)}</a>`)
  return `<li>${escape(path)}: ${places.join(', ')}</li>`
}

function writeNotes(notes: Notes): string {
  if (notes.length === 0) return ''
  const written = notes.map((note, at) => {
    const number = at + 1
    const back = escape(fill(words.back, { number }))
    return `<li id="noottekst-${number}" dir="auto">${note} <a href="#noot-${number}" role="doc-backlink" aria-label="${back}">↩</a></li>`
  })
  return lines([
    '<section id="noten" class="section" role="doc-endnotes">',
    `<h2>${escape(words.notes)}</h2>`,
    `<ol>\n${written.join('\n')}\n</ol>`,
    '</section>',
  ])
}
