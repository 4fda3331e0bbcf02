/** What is different in a file that came back, each thing that an officer decides on by itself. */
import type { Difference } from '../../../../shared/contract/index.ts'
import {
  type Block,
  fingerprintOf,
  fingerprintOfLine,
  isBlank,
  keyOf,
  plainText,
  quoteOf,
  saysTheSame,
} from '../../../../shared/document/index.ts'
import { fromPlainText, type RichText } from '../../../../shared/domain/index.ts'
import type { Comment } from '../readers/index.ts'
import type { Base, BasePlacement, BaseSection } from './base.ts'
import { type Matched, type MatchedSection, type MatchedStatement, matchedTo } from './match.ts'
import { namesBack, replaced } from './names-back.ts'
import { type Places, placesIn } from './places.ts'
import type { ReturnedFile } from './read.ts'
import { changedRich, richOf } from './rich.ts'

/**
 * All differences in the order of the file. Only what the file showed is compared with what was exported: what changed
 * here since is no difference, unless it was changed there too; then it is a conflict.
 */
export function differencesOf(base: Base, file: ReturnedFile): readonly Difference[] {
  const matched = matchedTo(file, base)
  const comparing: Comparing = { base, matched, places: placesIn(matched, base) }
  return [
    ...matched.sections.flatMap((section) => [
      ...differencesOfSection(section, comparing),
      ...section.statements.flatMap((statement) => differencesOfStatement(statement, section, comparing)),
    ]),
    ...removed(comparing),
  ]
}

type Comparing = { readonly base: Base; readonly matched: Matched; readonly places: Places }

function differencesOfSection(section: MatchedSection, comparing: Comparing): readonly Difference[] {
  const { base, places } = comparing
  const { key, returned } = section
  const known = key === null ? undefined : base.sections.get(key)
  const id = places.sectionOf(section)
  const sectionName = places.sectionName(section)
  const remarks = remarksOn([...returned.heading.comments, ...returned.introduction.comments], {
    on: { entity: 'section', id },
    sectionName,
    place: '',
    about: sectionName,
  })
  if (known !== undefined) {
    return [...retitled(section, known, comparing), ...introductionOf(section, known, comparing), ...remarks]
  }
  const added: Difference = {
    kind: 'section-added',
    id,
    sectionName,
    tracked: [...returned.heading.tracked],
    ...places.newSection(section),
    sectionKind: returned.level === 1 ? topKind(comparing) : 'problem-area',
    title: returned.title,
  }
  return [added, ...remarks]
}

/** What the other headings at the top of the file are. */
const topKind = ({ base, matched }: Comparing): 'chapter' | 'problem-area' =>
  matched.sections
    .filter(({ returned }) => returned.level === 1)
    .map(({ key }) => (key === null ? undefined : base.sections.get(key)?.stored.kind))
    .find((kind) => kind !== undefined) ?? 'problem-area'

function retitled(
  { key, returned }: MatchedSection,
  { stored, shown, name }: BaseSection,
  { matched }: Comparing,
): readonly Difference[] {
  const sent = matched.exported.sections.get(key ?? '')
  const title = withoutNumber(returned.title, shown.number.text)
  const now = fingerprintOfLine(shown.title)
  const came = new Set([returned.title, title].map(fingerprintOfLine))
  if (title === '' || sent === undefined || came.has(sent.title) || came.has(now)) return []
  const after = replaced(title, namesBack(stored.title ?? shown.title, shown.title, title))
  return [
    {
      kind: 'retitled',
      id: `retitled-${stored.id}`,
      sectionName: name,
      tracked: [...returned.heading.tracked],
      section: stored.id,
      before: stored.title,
      after,
      isConflict: now !== sent.title,
    },
  ]
}

/** A number that a word processor cannot count to was written as words. */
const withoutNumber = (title: string, number: string): string =>
  number !== '' && title.startsWith(`${number} `) ? title.slice(number.length + 1) : title

function introductionOf(
  { key, returned }: MatchedSection,
  { stored, shown, name }: BaseSection,
  { base, matched }: Comparing,
): readonly Difference[] {
  const sent = matched.exported.sections.get(key ?? '')
  const { blocks, tracked } = returned.introduction
  if (base.manner.introductions === 'left-out' || sent === undefined) return []
  if (fingerprintOf(blocks) === sent.introduction || saysTheSame(blocks, shown.introduction)) return []
  const before = stored.introduction
  return [
    {
      kind: 'introduction',
      id: `introduction-${stored.id}`,
      sectionName: name,
      tracked: [...tracked],
      section: stored.id,
      revision: base.revisionOf(stored.id),
      before,
      after: isBlank(blocks) ? null : becoming(blocks, before, shown.introduction, base),
      isConflict: fingerprintOf(shown.introduction) !== sent.introduction,
      exported: null,
    },
  ]
}

function differencesOfStatement(
  statement: MatchedStatement,
  section: MatchedSection,
  comparing: Comparing,
): readonly Difference[] {
  const { base, places } = comparing
  const { key, returned } = statement
  const now = key === null ? undefined : base.placements.get(key)
  const changes =
    now === undefined
      ? added(statement, section, comparing)
      : [...changed(statement, now, comparing), ...moved(statement, section, now, comparing)]
  const id = now?.stored.statement.id ?? places.statementOf(statement) ?? changes[0]?.id
  if (id === undefined) return changes
  const sectionName = places.sectionName(section)
  return [
    ...changes,
    ...remarksOn(returned.comments, {
      on: { entity: 'statement', id },
      sectionName,
      place: now?.shown.place ?? '',
      about: plainText(returned.blocks),
    }),
  ]
}

/** Also what was changed there and removed here: it comes back as new. */
function added(
  statement: MatchedStatement,
  section: MatchedSection,
  { base, matched, places }: Comparing,
): readonly Difference[] {
  const { key, returned } = statement
  const sent = key === null ? undefined : matched.exported.statements.get(key)
  const { blocks, tracked, isQuote } = returned
  const isKnown =
    sent === undefined ? isTakenOver(blocks, section, base) : sent.text === fingerprintOf(blocks)
  if (isKnown) return []
  return [
    {
      kind: 'added',
      id: places.statementOf(statement) ?? `added-again-${key ?? ''}`,
      sectionName: places.sectionName(section),
      tracked: [...tracked],
      section: places.sectionOf(section),
      behind: places.behind(section, statement),
      statementKind: isQuote ? 'quote' : 'bottleneck',
      text: richOf(blocks, base.target),
    },
  ]
}

/** Whether a section has got the text since. */
function isTakenOver(blocks: readonly Block[], { key }: MatchedSection, base: Base): boolean {
  const here = (key === null ? undefined : base.sections.get(key)?.stored.placements) ?? []
  return here.some(({ id }) => {
    const shown = base.isNewer(id) ? base.placements.get(keyOf(id))?.shown : undefined
    return shown !== undefined && saysTheSame(shown.blocks, blocks)
  })
}

function changed(
  { key, returned }: MatchedStatement,
  { stored, section, shown }: BasePlacement,
  { base, matched }: Comparing,
): readonly Difference[] {
  const sent = matched.exported.statements.get(key ?? '')
  const { blocks, tracked } = returned
  if (sent === undefined || fingerprintOf(blocks) === sent.text) return []
  if (saysTheSame(blocks, shown.blocks)) return []
  const before = wordingOf(stored.statement, base)
  return [
    {
      kind: 'changed',
      id: `changed-${stored.id}`,
      sectionName: nameOf(section.id, base),
      tracked: [...tracked],
      placement: stored.id,
      statement: stored.statement.id,
      place: shown.place,
      revision: base.revisionOf(stored.statement.id),
      before,
      after: becoming(blocks, before, shown.blocks, base),
      isConflict: fingerprintOf(shown.blocks) !== sent.text,
      exported: null,
    },
  ]
}

function moved(
  statement: MatchedStatement,
  section: MatchedSection,
  { stored, section: from, shown }: BasePlacement,
  { base, matched, places }: Comparing,
): readonly Difference[] {
  if (!places.hasMoved(section, statement)) return []
  const sent = matched.exported.statements.get(statement.key ?? '')
  return [
    {
      kind: 'moved',
      id: `moved-${stored.id}`,
      sectionName: places.sectionName(section),
      tracked: [...statement.returned.tracked],
      placement: stored.id,
      statement: stored.statement.id,
      place: shown.place,
      text: plainText(shown.blocks),
      fromName: nameOf(from.id, base),
      section: places.sectionOf(section),
      behind: places.behind(section, statement),
      isConflict: sent !== undefined && base.sections.get(sent.section)?.stored.id !== from.id,
    },
  ]
}

/** What was exported, is here and did not come back. */
function removed({ base, matched }: Comparing): readonly Difference[] {
  const { exported, emptied, sections } = matched
  const back = new Set(sections.flatMap(({ statements }) => statements.map(({ key }) => key)))
  return [...exported.statements.values()].flatMap(({ key, text }): readonly Difference[] => {
    const now = base.placements.get(key)
    if (back.has(key) || now === undefined) return []
    const { stored, section, shown } = now
    const { statement } = stored
    const sectionName = nameOf(section.id, base)
    return [
      {
        kind: 'removed',
        id: `removed-${stored.id}`,
        sectionName,
        tracked: [...(emptied.get(key)?.tracked ?? [])],
        placement: stored.id,
        statement: statement.id,
        place: shown.place,
        revision: base.revisionOf(statement.id),
        text: statement.text,
        isLastPlace: (base.places.get(statement.id) ?? 1) < 2,
        isConflict: fingerprintOf(shown.blocks) !== text,
      },
      ...remarksOn(emptied.get(key)?.comments ?? [], {
        on: { entity: 'statement', id: statement.id },
        sectionName,
        place: shown.place,
        about: plainText(shown.blocks),
      }),
    ]
  })
}

const nameOf = (section: string, { sections }: Base): string => sections.get(keyOf(section))?.name ?? ''

/** What the text of a statement was made of: that of the anthology, or of its source. */
function wordingOf({ text, citations }: BasePlacement['stored']['statement'], { manner }: Base): RichText {
  const quote = manner.wording === 'verbatim' ? quoteOf(citations) : null
  return quote === null ? text : fromPlainText(quote)
}

const becoming = (
  blocks: readonly Block[],
  stored: RichText | null,
  shown: readonly Block[],
  { target }: Base,
): RichText => (stored === null ? richOf(blocks, target) : changedRich(blocks, { stored, shown }, target))

type About = Pick<Extract<Difference, { kind: 'comment' }>, 'on' | 'sectionName' | 'place' | 'about'>

const remarksOn = (comments: readonly Comment[], about: About): readonly Difference[] =>
  comments.flatMap(({ author, date, text }, at) =>
    text === ''
      ? []
      : [
          {
            kind: 'comment',
            id: `comment-${about.on.id}-${at + 1}`,
            tracked: [],
            ...about,
            author,
            date,
            text,
          },
        ],
  )
