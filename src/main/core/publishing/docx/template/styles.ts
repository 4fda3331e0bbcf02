/** The styles of a template, with ours laid over them. */
import {
  childOf,
  elementsOf,
  OfficeFileError,
  type XmlElement,
  type XmlNode,
} from '../../../office-file/index.ts'
import { element, prefixOf, prune, type Pruning, withChild } from './markup.ts'
import { orders } from './orders.ts'

const nameOf = (style: XmlElement): string => valueOf(childOf(style, 'w:name'))
const idOf = (style: XmlElement): string => style.attributes.get('w:styleId') ?? ''
const typeOf = (style: XmlElement): string => style.attributes.get('w:type') ?? 'paragraph'
const valueOf = (node: XmlElement | undefined): string => node?.attributes.get('w:val') ?? ''
const isDefault = (style: XmlElement): boolean =>
  /^(?:1|true|on)$/.test(style.attributes.get('w:default') ?? '')

const pruning: Pruning = {
  judge: (name) =>
    prefixOf(name) === 'w' && !/^w:(?:numPr|sectPr|rsid|\w+Change|ins|del)$/.test(name) ? 'keep' : 'drop',
  keepsAttribute: (name) => prefixOf(name) === 'w',
  keepsText: () => false,
}

/**
 * What of the styles of a template is taken over: all but those of lists, which need what stands in another part.
 * @param root `w:styles`
 * @throws OfficeFileError too-large for more styles than Word can hold
 */
export function takeStyles(root: XmlElement): XmlElement {
  if (elementsOf(root, 'w:style').length > mostStyles) throw new OfficeFileError('too-large', 'styles')
  const children = elementsOf(root).flatMap((child) => prune(child, pruning))
  const seen = new Set<string>()
  const kept = elementsOf({ children }).filter((child) => {
    if (child.name !== 'w:style') return child.name === 'w:docDefaults' || child.name === 'w:latentStyles'
    const id = idOf(child)
    if (id === '' || nameOf(child) === '' || seen.has(id) || typeOf(child) === 'numbering') return false
    seen.add(id)
    return true
  })
  return element('w:styles', {}, withoutCircles(kept.map((child) => withoutDangling(child, seen))))
}

const mostStyles = 5_000

const references: ReadonlySet<string> = new Set(['w:basedOn', 'w:next', 'w:link'])

const withoutDangling = (style: XmlElement, known: ReadonlySet<string>): XmlElement => ({
  ...style,
  children: style.children.filter(
    (child) => typeof child === 'string' || !references.has(child.name) || known.has(valueOf(child)),
  ),
})

/** A style that in the end is based on itself is based on nothing. */
function withoutCircles(styles: readonly XmlElement[]): readonly XmlElement[] {
  const bases = new Map(styles.map((style) => [idOf(style), valueOf(childOf(style, 'w:basedOn'))]))
  const isCircular = (id: string): boolean => {
    const seen = new Set<string>()
    for (let at = bases.get(id) ?? ''; at !== ''; at = bases.get(at) ?? '') {
      if (at === id) return true
      if (seen.has(at)) return false
      seen.add(at)
    }
    return false
  }
  return styles.map((style) =>
    isCircular(idOf(style))
      ? {
          ...style,
          children: style.children.filter((child) => typeof child === 'string' || child.name !== 'w:basedOn'),
        }
      : style,
  )
}

export type MergedStyles = {
  readonly root: XmlElement
  /** Which style of the template one of ours has become, by id; those that keep their id are not in it. */
  readonly renamed: ReadonlyMap<string, string>
}

/**
 * The styles of a template; ours are added where it has none of the name. Headings of the template are counted by our
 * list, and a quote has room for its place.
 * @param template as it was taken
 * @param ours `w:styles` of our own file
 */
export function mergeStyles(template: XmlElement, ours: XmlElement): MergedStyles {
  const theirs = elementsOf(template, 'w:style')
  const own = elementsOf(ours, 'w:style')
  const counterparts = new Map(
    own.flatMap((style): readonly (readonly [XmlElement, XmlElement])[] => {
      const found = counterpartOf(style, theirs)
      return found === null ? [] : [[style, found]]
    }),
  )
  const taken = new Set(theirs.map(idOf))
  const names = new Set(theirs.map((style) => nameOf(style).toLowerCase()))
  const ids = new Map<string, string>()
  for (const style of own) {
    const counterpart = counterparts.get(style)
    const id = counterpart === undefined ? unused(idOf(style), taken) : idOf(counterpart)
    taken.add(id)
    ids.set(idOf(style), id)
  }
  const patches = new Map([...counterparts].map(([style, theirStyle]) => [theirStyle, style]))
  const added = own.flatMap((style) =>
    counterparts.has(style) ? [] : [asAdded(style, ids, unused(nameOf(style), names), theirs)],
  )
  return {
    root: element('w:styles', {}, [
      defaultsOf(template, ours),
      ...elementsOf(template, 'w:latentStyles'),
      ...theirs.map((style) => patched(style, patches.get(style))),
      ...added,
    ]),
    renamed: new Map([...ids].filter(([id, become]) => id !== become)),
  }
}

/** Word writes the names that it has itself in English, in any language; other programs may write them in Dutch. */
const dutch: readonly (readonly [RegExp, string])[] = [
  [/^normal$/, 'standaard'],
  [/^heading (\d)$/, 'kop $1'],
  [/^toc (\d)$/, 'inhopg $1'],
  [/^toc heading$/, 'kop van inhoudsopgave'],
  [/^title$/, 'titel'],
  [/^subtitle$/, 'ondertitel'],
  [/^quote$/, 'citaat'],
  [/^caption$/, 'bijschrift'],
  [/^header$/, 'koptekst'],
  [/^footer$/, 'voettekst'],
  [/^footnote text$/, 'voetnoottekst'],
  [/^footnote reference$/, 'voetnootmarkering'],
  [/^list bullet$/, 'lijst opsom.teken'],
  [/^list number$/, 'lijstnummering'],
  [/^default paragraph font$/, 'standaardalinea-lettertype'],
  [/^normal table$/, 'standaardtabel'],
]

/** The style of the template that one of ours is: by name, by Dutch name, else by id. */
function counterpartOf(style: XmlElement, theirs: readonly XmlElement[]): XmlElement | null {
  const alike = theirs.filter((one) => typeOf(one) === typeOf(style))
  const name = nameOf(style).toLowerCase()
  const [pattern, translation] = dutch.find(([english]) => english.test(name)) ?? []
  const localised = pattern === undefined ? name : name.replace(pattern, translation ?? '')
  const named = (wanted: string): XmlElement | undefined => alike.find((one) => namesOf(one).includes(wanted))
  return (
    named(name) ??
    named(localised) ??
    alike.find((one) => idOf(one) === idOf(style)) ??
    // The style of all that has no style is one, whatever it is called.
    (isDefault(style) ? alike.find(isDefault) : undefined) ??
    null
  )
}

const namesOf = (style: XmlElement): readonly string[] =>
  [nameOf(style), ...valueOf(childOf(style, 'w:aliases')).split(',')].map((name) => name.trim().toLowerCase())

function unused(wanted: string, taken: ReadonlySet<string>): string {
  const isTaken = (word: string): boolean => taken.has(word) || taken.has(word.toLowerCase())
  for (let at = 1; ; at += 1) {
    const word = at === 1 ? wanted : `${wanted}${at}`
    if (!isTaken(word)) return word
  }
}

function asAdded(
  style: XmlElement,
  ids: ReadonlyMap<string, string>,
  name: string,
  theirs: readonly XmlElement[],
): XmlElement {
  const attributes = new Map([...style.attributes, ['w:styleId', ids.get(idOf(style)) ?? idOf(style)]])
  if (theirs.some((one) => typeOf(one) === typeOf(style) && isDefault(one))) attributes.delete('w:default')
  const children = style.children.map((child): XmlNode => {
    if (typeof child === 'string') return child
    if (child.name === 'w:name') return element('w:name', { 'w:val': name })
    return references.has(child.name)
      ? element(child.name, { 'w:val': ids.get(valueOf(child)) ?? valueOf(child) })
      : child
  })
  return { ...style, attributes, children }
}

/** A style of the template with what it needs to do our work; as it is when it does none that asks for more. */
function patched(style: XmlElement, ours: XmlElement | undefined): XmlElement {
  const own = ours === undefined ? undefined : childOf(ours, 'w:pPr')
  if (ours === undefined || own === undefined) return style
  const isHeading = /^heading \d$/i.test(nameOf(ours))
  const theirs = childOf(style, 'w:pPr') ?? element('w:pPr')
  const missing = isHeading ? headingNeeds : placeNeeds(nameOf(ours), theirs)
  const wanted = missing.flatMap((name) => childOf(own, name) ?? [])
  if (wanted.length === 0) return style
  const paragraph = wanted.reduce((one, child) => withChild(one, child, orders.paragraph), theirs)
  return withChild(style, paragraph, orders.style)
}

const headingNeeds = ['w:keepNext', 'w:numPr', 'w:outlineLvl'] as const

/** A quote without room at its left has none for its place; nor has one in the middle of the line. */
const placeNeeds = (name: string, theirs: XmlElement): readonly string[] =>
  name.toLowerCase() === 'quote' && childOf(theirs, 'w:ind')?.attributes.has('w:hanging') !== true
    ? ['w:ind', 'w:tabs', 'w:jc']
    : []

/** The defaults of the template in the language of our text. */
function defaultsOf(template: XmlElement, ours: XmlElement): XmlElement {
  const own = childOf(ours, 'w:docDefaults') ?? element('w:docDefaults')
  const theirs = childOf(template, 'w:docDefaults')
  if (theirs === undefined) return own
  const language = within(own, 'w:rPrDefault', 'w:rPr', 'w:lang')
  if (language === undefined) return theirs
  const holder = childOf(theirs, 'w:rPrDefault') ?? element('w:rPrDefault')
  const run = withChild(childOf(holder, 'w:rPr') ?? element('w:rPr'), language, orders.run)
  return withChild(theirs, withChild(holder, run, []), orders.defaults)
}

const within = (root: XmlElement, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((node, name) => (node === undefined ? node : childOf(node, name)), root)
