/** What is read from the page where it is needed: sections, and the statements that are shown as results. */
import type { Facet, PublicationIndex } from '../shared/publication/index.ts'
import type { FacetValue } from './search.ts'

export type PageStatement = {
  readonly text: string
  /** '2.2-3', once for each of its places, with the id to go to. */
  readonly places: readonly FacetValue[]
  /** Where it first stands. */
  readonly section: string
  readonly kind: FacetValue
}

export type PageSection = FacetValue & { readonly depth: number }

export type PageContent = {
  /** By its number. */
  statement(number: number): PageStatement
  /** In reading order. */
  readonly sections: readonly PageSection[]
  readonly names: Readonly<Record<Facet, readonly FacetValue[]>>
}

export function readPage(text: HTMLElement, { ids }: PublicationIndex): PageContent {
  const sections = readSections(text)
  const places = Map.groupBy(text.querySelectorAll<HTMLElement>('.statement'), ({ dataset }) =>
    Number(dataset['statement']),
  )
  const kindName = (id: string): string =>
    text.querySelector(`.statement[data-kind="${id}"] .kind`)?.textContent ?? id
  return {
    statement: (number) => readStatement(places.get(number) ?? []),
    sections,
    names: {
      section: sections,
      kind: inOrder(ids.kind.map((id) => ({ id, name: kindName(id) }))),
      tag: inOrder(ids.tag.map(asValue)),
      organisation: inOrder(ids.stakeholder.map(asValue)),
    },
  }
}

const asValue = (name: string): FacetValue => ({ id: name, name })

/** In the order of the Dutch alphabet. */
function inOrder(values: readonly FacetValue[]): readonly FacetValue[] {
  const order = new Intl.Collator('nl', { numeric: true })
  return values.toSorted((one, other) => order.compare(one.name, other.name))
}

function readSections(text: HTMLElement): readonly PageSection[] {
  const depths = new Map<Element, number>()
  return Array.from(text.querySelectorAll('.section'), (element) => {
    const above = element.parentElement?.closest('.section')
    const depth = above === null || above === undefined ? 0 : (depths.get(above) ?? 0) + 1
    depths.set(element, depth)
    return {
      id: element.id,
      name: element.querySelector(':scope > :is(h2, h3, h4, h5, h6)')?.textContent ?? '',
      depth,
    }
  })
}

function readStatement(elements: readonly HTMLElement[]): PageStatement {
  const [first] = elements
  const words = first?.querySelector('.words') ?? null
  return {
    text: words === null ? '' : textOf(words).trim(),
    places: elements.map(({ id, firstElementChild }) => ({
      id,
      name: firstElementChild?.querySelector('a')?.textContent ?? '',
    })),
    section: first?.closest('.section')?.querySelector(':scope > :is(h2, h3, h4, h5, h6)')?.textContent ?? '',
    kind: { id: first?.dataset['kind'] ?? '', name: first?.querySelector('.kind')?.textContent ?? '' },
  }
}

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
