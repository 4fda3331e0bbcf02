/** Head and foot of a template: text, tables and pictures are taken over, and nothing that reaches outside or runs. */
import { childOf, elementsOf, type XmlElement, type XmlNode } from '../../../office-file/index.ts'
import { isHarmless, refusedFields } from './fields.ts'
import type { Picture } from './images.ts'
import { element, knownName, prefixOf, prune, type Pruning } from './markup.ts'

/** A part whose pictures are named by the ids of their relations. */
export type Head = { readonly root: XmlElement; readonly pictures: ReadonlyMap<string, Picture> }

/** @param root `w:hdr` or `w:ftr` */
export function takeHead(root: XmlElement, pictures: ReadonlyMap<string, Picture>): Head {
  const taking: Taking = { pictures, refused: refusedFields(root) }
  const content = takeAll(root, taking)
  // Each needs a paragraph at its end.
  const last = elementsOf({ children: content }).at(-1)
  const children = last?.name === 'w:p' ? content : [...content, element('w:p')]
  const taken = element(root.name, {}, children)
  const used = new Set(within(taken).flatMap((one) => pictureOf(one) ?? []))
  return { root: taken, pictures: new Map([...pictures].filter(([id]) => used.has(id))) }
}

type Taking = {
  readonly pictures: ReadonlyMap<string, Picture>
  readonly refused: ReadonlySet<XmlElement>
}

const takeAll = (parent: XmlElement, taking: Taking): readonly XmlNode[] =>
  elementsOf(parent).flatMap((child) => take(child, taking))

const content: ReadonlySet<string> = new Set(
  'p r t tab br cr noBreakHyphen softHyphen sym ptab tbl tr tc tblGrid gridCol txbxContent'
    .split(' ')
    .map((name) => `w:${name}`),
)
const properties: ReadonlySet<string> = new Set(
  'pPr rPr tblPr tblPrEx trPr tcPr'.split(' ').map((name) => `w:${name}`),
)
/** What is only around what it holds. What was inserted stays, as if it were accepted. */
const wrappers: ReadonlySet<string> = new Set(
  'sdt sdtContent smartTag customXml hyperlink ins moveTo'.split(' ').map((name) => `w:${name}`),
)

function take(node: XmlElement, taking: Taking): readonly XmlNode[] {
  const { name, attributes } = node
  if (taking.refused.has(node)) return []
  if (name === 'mc:AlternateContent') return takeAlternative(node, taking)
  if (name === 'w:drawing' || name === 'w:pict') return takePicture(node, taking)
  if (name === 'w:fldSimple' && !isHarmless(attributes.get('w:instr') ?? '')) return takeAll(node, taking)
  if (wrappers.has(name)) return takeAll(node, taking)
  if (properties.has(name)) return prune(node, propertyPruning)
  if (name === 'w:t' || name === 'w:instrText') return prune(node, textPruning)
  if (name === 'w:fldChar') return [element(name, { 'w:fldCharType': attributes.get('w:fldCharType') ?? '' })]
  if (!content.has(name) && name !== 'w:fldSimple') return []
  const children = takeAll(node, taking)
  // A cell needs a paragraph.
  const isEmptyCell = name === 'w:tc' && childOf({ children }, 'w:p') === undefined
  const kept = [...attributes].filter(([key]) => prefixOf(key) === 'w' || key === 'xml:space')
  return [
    { name, attributes: new Map(kept), children: isEmptyCell ? [...children, element('w:p')] : children },
  ]
}

/** What newer programs show, when that can be taken over; else what older ones show. */
function takeAlternative(node: XmlElement, taking: Taking): readonly XmlNode[] {
  for (const way of [...elementsOf(node, 'mc:Choice'), ...elementsOf(node, 'mc:Fallback')]) {
    const taken = takeAll(way, taking)
    if (taken.length > 0) return taken
  }
  return []
}

const drawings: ReadonlySet<string> = new Set(['a', 'wp', 'pic', 'wps', 'wpg', 'v', 'w10'])

/** A drawing, with the text in its boxes; none when a picture of it cannot be taken over or nothing is left of it. */
function takePicture(node: XmlElement, taking: Taking): readonly XmlNode[] {
  const taken: XmlElement = { ...node, attributes: new Map(), children: takeDrawn(node, taking) }
  const all = within(taken)
  const isMissing = all.some((one) => isPicture(one) && !taking.pictures.has(pictureOf(one) ?? ''))
  const isEmpty =
    taken.children.length === 0 ||
    all.some((one) => one.name === 'a:graphicData' && one.children.length === 0)
  if (isMissing || isEmpty) return []
  // Programs know shapes of newer ones by this only.
  const needed = (['wpg', 'wps'] as const).find((prefix) => all.some(({ name }) => prefixOf(name) === prefix))
  return needed === undefined
    ? [taken]
    : [element('mc:AlternateContent', {}, [element('mc:Choice', { Requires: needed }, [taken])])]
}

const takeDrawn = (node: XmlElement, taking: Taking): readonly XmlNode[] =>
  node.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return positions.has(node.name) ? [child] : []
    if (child.name === 'w:txbxContent') return take(child, taking)
    const name = knownName(child.name)
    if (name === null || !isDrawn(name)) return []
    const attributes = new Map(
      [...child.attributes].flatMap(([key, value]): readonly (readonly [string, string])[] => {
        const known = knownName(key)
        return known !== null && isDrawnAttribute(known, name) ? [[known, value]] : []
      }),
    )
    return [{ name, attributes, children: takeDrawn({ ...child, name }, taking) }]
  })

/** Where a number or a word is written as text. */
const positions: ReadonlySet<string> = new Set(['wp:posOffset', 'wp:align'])

const notDrawn: ReadonlySet<string> = new Set([
  'a:extLst',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'a:audioCd',
  'a:audioFile',
  'a:wavAudioFile',
  'a:videoFile',
  'a:quickTimeFile',
  'wps:linkedTxbx',
])

const isDrawn = (name: string): boolean =>
  name === 'o:lock' || (drawings.has(prefixOf(name) ?? '') && !notDrawn.has(name))

const isPicture = ({ name }: XmlElement): boolean => name === 'a:blip' || name === 'v:imagedata'
const pictureOf = (one: XmlElement): string | null =>
  isPicture(one) ? (one.attributes.get('r:embed') ?? one.attributes.get('r:id') ?? null) : null

/** No address of anything, but the relation to a picture. */
function isDrawnAttribute(key: string, name: string): boolean {
  if (key === 'r:embed') return name === 'a:blip'
  if (key === 'r:id') return name === 'v:imagedata'
  return (
    prefixOf(key) !== 'r' &&
    !/(?:^|:)(?:href|src|althref|relid|oleid|target|macro|gfxdata|ole|oleicon)$/i.test(key)
  )
}

const within = (node: XmlElement): readonly XmlElement[] => [node, ...elementsOf(node).flatMap(within)]

/** Lists count by what stands in another part, and changes are no properties. */
const notProperties = /^w:(?:numPr|sectPr|\w+Change|ins|del|moveFrom|moveTo|divId|cnfStyle)$/
export const propertyPruning: Pruning = {
  judge: (name) => (prefixOf(name) === 'w' && !notProperties.test(name) ? 'keep' : 'drop'),
  keepsAttribute: (name) => prefixOf(name) === 'w',
  keepsText: () => false,
}

const textPruning: Pruning = {
  judge: () => 'keep',
  keepsAttribute: (name) => name === 'xml:space',
  keepsText: () => true,
}
