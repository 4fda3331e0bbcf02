/** Reads the statements from the page: what is searched is what is read. */
import type { Facet, FacetValue, Searched } from './search.ts'

export type PageStatement = Searched & {
  /** Where it first stands. */
  readonly element: HTMLElement
  /** '2.2-3', once for each of its places, with the id to go to. */
  readonly places: readonly FacetValue[]
  /** 'knelpunt'. */
  readonly kindName: string
}

export type PageSection = FacetValue & { readonly depth: number; readonly above: readonly string[] }

export type PageContent = {
  readonly statements: readonly PageStatement[]
  /** In reading order. */
  readonly sections: readonly PageSection[]
  readonly names: Readonly<Record<Facet, readonly FacetValue[]>>
}

export function readPage(text: HTMLElement): PageContent {
  const sections = readSections(text)
  const byId = new Map(sections.map((section) => [section.id, section]))
  const elements = [...text.querySelectorAll<HTMLElement>('.statement')]
  const statements = [...Map.groupBy(elements, ({ dataset }) => dataset['statement'] ?? '').values()].flatMap(
    (own) => readStatement(own, byId),
  )
  return {
    statements,
    sections,
    names: {
      section: sections,
      kind: namesOf(statements.map(({ values, kindName }) => ({ id: values.kind[0] ?? '', name: kindName }))),
      tag: namesOf(statements.flatMap(({ values }) => values.tag.map(asValue))),
      organisation: namesOf(statements.flatMap(({ values }) => values.organisation.map(asValue))),
    },
  }
}

const asValue = (name: string): FacetValue => ({ id: name, name })

/** Each value once, in the order of the Dutch alphabet. */
function namesOf(values: readonly FacetValue[]): readonly FacetValue[] {
  const order = new Intl.Collator('nl', { numeric: true })
  return [...new Map(values.map((value) => [value.id, value])).values()].toSorted((one, other) =>
    order.compare(one.name, other.name),
  )
}

function readSections(text: HTMLElement): readonly PageSection[] {
  const sections = new Map<Element, PageSection>()
  for (const element of text.querySelectorAll('.section')) {
    const parent = element.parentElement?.closest('.section') ?? null
    const above = parent === null ? undefined : sections.get(parent)
    sections.set(element, {
      id: element.id,
      name: element.querySelector(':scope > :is(h2, h3, h4, h5, h6)')?.textContent ?? '',
      depth: above === undefined ? 0 : above.depth + 1,
      above: above === undefined ? [] : [...above.above, above.id],
    })
  }
  return [...sections.values()]
}

function readStatement(
  elements: readonly HTMLElement[],
  sections: ReadonlyMap<string, PageSection>,
): readonly PageStatement[] {
  const [element] = elements
  if (element === undefined) return []
  const standsIn = elements.flatMap((one) => {
    const id = one.closest('.section')?.id ?? ''
    return [...(sections.get(id)?.above ?? []), id]
  })
  const words = element.querySelector('.words')
  return [
    {
      element,
      places: elements.map((one) => ({ id: one.id, name: one.querySelector('.place a')?.textContent ?? '' })),
      kindName: element.querySelector('.kind')?.textContent ?? '',
      text: words === null ? '' : textOf(words).trim(),
      values: {
        section: [...new Set(standsIn)],
        kind: [element.dataset['kind'] ?? ''],
        tag: Array.from(element.querySelectorAll('.tags > li'), (tag) => tag.textContent),
        organisation: readOrganisations(element),
      },
    },
  ]
}

const readOrganisations = ({ dataset }: HTMLElement): readonly string[] =>
  JSON.parse(dataset['organisations'] ?? '[]') as readonly string[]

/** A line a paragraph, item or row, without the numbers of notes. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof HTMLElement)) return ''
  if (node.className === 'note') return ''
  const inner = Array.from(node.childNodes, textOf).join('')
  switch (node.localName) {
    case 'br':
      return '\n'
    case 'ul':
    case 'ol':
      return `\n${inner}`
    case 'p':
    case 'li':
    case 'tr':
      return `${inner}\n`
    case 'td':
    case 'th':
      return `${inner}\t`
    default:
      return inner
  }
}
