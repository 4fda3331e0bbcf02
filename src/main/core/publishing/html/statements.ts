/** The statements of a document as its page finds them: each once, wherever it stands. */
import {
  type Block,
  type Document,
  type Inline,
  plainText,
  type Section,
  sectionBookmark,
  type Statement,
} from '../../../../shared/document/index.ts'
import type { Searched } from '../../../../shared/publication/index.ts'

/** By placement the place of its statement among those that are searched. */
export type StatementNumbers = ReadonlyMap<string, number>

export type FoundStatements = { readonly searched: readonly Searched[]; readonly numbers: StatementNumbers }

type Placed = { readonly statement: Statement; readonly text: string; readonly sections: readonly string[] }

export function findStatements({ sections }: Document): FoundStatements {
  // Statements of several editions may have come in under one name.
  const groups = Map.groupBy(placedIn(sections, []), ({ statement, text }) => `${statement.id}\n${text}`)
  const statements = [...groups.values()]
  return {
    searched: statements.flatMap(searchedOf),
    numbers: new Map(
      statements.flatMap((places, number) =>
        places.map(({ statement }): [string, number] => [statement.placement, number]),
      ),
    ),
  }
}

/** @param above ids of the sections that these are in */
const placedIn = (sections: readonly Section[], above: readonly string[]): readonly Placed[] =>
  sections.flatMap((section) => {
    const within = [...above, sectionBookmark(section.id)]
    return [
      ...section.statements.map((statement) => ({
        statement,
        text: plainText(statement.blocks.map(withoutNotes)),
        sections: within,
      })),
      ...placedIn(section.sections, within),
    ]
  })

function searchedOf(places: readonly Placed[]): readonly Searched[] {
  const [first] = places
  if (first === undefined) return []
  const { kind, tags, organisations } = first.statement
  return [
    {
      text: first.text,
      values: {
        section: [...new Set(places.flatMap((place) => place.sections))],
        kind: [kind],
        tag: [...new Set(tags)],
        organisation: organisations,
      },
    },
  ]
}

/** Notes stand at the end of the page, and are no words of the statement. */
function withoutNotes(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: running(block.content) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, content: running(item.content) })) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map(({ content }) => ({ content: running(content) }))),
      }
  }
}

const running = (content: readonly Inline[]): readonly Inline[] =>
  content.filter(({ type }) => type !== 'footnote')
