/** What was chosen of some editions becomes a document. */
import { nl } from '../i18n/index.ts'
import { cleanLine } from './clean.ts'
import type { Content, EditionContent } from './content.ts'
import { linksOf } from './links.ts'
import type { Document, Making, Properties, Section } from './model.ts'
import { createAnonymiser } from './names/index.ts'
import type { Options } from './options.ts'
import { choosePart } from './part.ts'
import { createPlaces, type Group } from './places.ts'
import { tagIndex } from './tag-index.ts'
import { writeSection, writeStatement, type Writing } from './write.ts'

/**
 * The document of an edition, or of a part of it. Of several editions each has a heading of its own, with its sections
 * below it; so has the inbox.
 * @param date the moment of publishing, ISO 8601 in UTC
 */
export function documentOf(content: Content, options: Options, date: string): Document {
  const groups = content.editions
    .map((edition) => ({ edition, chosen: choosePart(edition.sections, options.part) }))
    .filter(({ chosen }) => chosen.length > 0 || content.editions.length === 1)
  const places = createPlaces(groups, content.inbox)
  const writing: Writing = {
    options,
    places,
    links: options.links === 'shown' ? linksOf(content.links, places) : new Map(),
    words: wordsOf(content, options),
  }
  const sections = sectionsOf(groups, content, writing)
  return {
    title: titleOf(groups, sections, options, writing.words),
    properties: propertiesOf(
      groups.map(({ edition }) => edition),
      date,
      writing.words,
      content.inbox.length === 0 ? makingOf(groups, options) : null,
    ),
    layout: { columns: options.columns },
    sections,
    index:
      options.tags === 'shown'
        ? tagIndex(sections, ({ id, title }) => places.find({ kind: 'section', id })?.label ?? title)
        : [],
    terms: termsOf(content, writing.words),
  }
}

/** Without terms that hold a name which may not be read. */
const termsOf = ({ terms }: Content, words: Writing['words']): Document['terms'] =>
  terms
    .map((group) => group.map(cleanLine).filter((term) => term !== '' && words(term) === term))
    .filter((group) => group.length > 1)

function wordsOf({ names }: Content, { organisations }: Options): Writing['words'] {
  switch (organisations) {
    case 'named':
      return (text) => text
    case 'anonymous':
      return createAnonymiser(names)
  }
}

function sectionsOf(groups: readonly Group[], { inbox }: Content, writing: Writing): readonly Section[] {
  const [only] = groups
  if (only !== undefined && groups.length === 1 && inbox.length === 0) {
    return only.chosen.map((one) => writeSection(one, 1, only.edition, writing))
  }
  const ofEditions = groups.map(({ edition, chosen }, at) => ({
    ...heading(at, writing.words(titleOfEdition(edition))),
    sections: chosen.map((one) => writeSection(one, 2, edition, writing)),
  }))
  if (inbox.length === 0) return ofEditions
  return [
    ...ofEditions,
    {
      ...heading(groups.length, nl.document.inbox),
      statements: inbox.map((statement) => writeStatement({ id: statement.id, statement }, null, writing)),
    },
  ]
}

/** A heading that is no section of an edition; no row has such an id. */
const heading = (at: number, title: string): Section => ({
  id: at.toString(16).padStart(32, '0'),
  kind: 'chapter',
  level: 1,
  number: { text: '', counted: null },
  title,
  introduction: [],
  statements: [],
  sections: [],
})

function titleOfEdition({ edition }: EditionContent): string {
  const title = cleanLine(edition.title)
  return title === '' ? edition.id : title
}

/** A single section gives its document its name; else the edition does. */
function titleOf(
  groups: readonly Group[],
  sections: readonly Section[],
  { part }: Options,
  words: Writing['words'],
): string {
  const [only] = groups
  if (only === undefined || groups.length > 1) return nl.document.selection
  const name = words(titleOfEdition(only.edition))
  const [section] = sections
  return part.kind === 'sections' && section !== undefined && sections.length === 1
    ? `${[section.number.text, section.title].filter((text) => text !== '').join(' ')} – ${name}`
    : name
}

function propertiesOf(
  editions: readonly EditionContent[],
  date: string,
  words: Writing['words'],
  making: Making | null,
): Properties {
  const [only] = editions
  const programmes = new Set(editions.map(({ programme }) => words(cleanLine(programme))))
  return {
    programme: [...programmes].join(' · '),
    edition: editions.map(({ edition }) => cleanLine(edition.id)).join(', '),
    year: editions.length === 1 ? (only?.edition.year ?? null) : null,
    isDraft: editions.some(({ edition }) => edition.status === 'draft'),
    language: 'nl-NL',
    date,
    making,
  }
}

/** Only what is of one edition can be compared with it. */
function makingOf(groups: readonly Group[], { part, ...manner }: Options): Making | null {
  return groups.length === 1 ? { part: part.kind, manner } : null
}
