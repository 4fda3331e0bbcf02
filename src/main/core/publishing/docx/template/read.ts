/** Reads a Word file or template from anybody as a template: what is taken over of it, and nothing else. */
import {
  childOf,
  elementsOf,
  OfficeFileError,
  type OfficePackage,
  openPackage,
  parseXml,
  type XmlElement,
} from '../../../office-file/index.ts'
import { TemplateError } from './error.ts'
import { type Head, propertyPruning, takeHead } from './head.ts'
import { picturesOf } from './images.ts'
import { element, prefixOf, prune, type Pruning } from './markup.ts'
import { partOfType, type Relation, relationsOf } from './relations.ts'
import { takeStyles } from './styles.ts'

export type Template = {
  /** `w:styles`; null when the file has none. */
  readonly styles: XmlElement | null
  /** `a:theme`, and `w:fonts`. */
  readonly theme: XmlElement | null
  readonly fonts: XmlElement | null
  /** What its settings say of theme and pages. */
  readonly settings: readonly XmlElement[]
  readonly page: Page
  /** Head and foot by kind of page; none of a kind where the template leaves them to us. */
  readonly heads: readonly PageHead[]
}

/** Children of `w:sectPr`. */
export type Page = {
  readonly properties: readonly XmlElement[]
  /** Between the margins, in twentieths of a point; null when the template does not say. */
  readonly textWidth: number | null
}

export type PageHead = Head & {
  readonly where: 'header' | 'footer'
  readonly pages: 'default' | 'first' | 'even'
}

/**
 * Macros, attached templates, embedded objects, data that is bound and everything outside the file stay behind: only
 * what is named here is taken, so a file with macros is a template like any other.
 * @param bytes a .docx, .dotx, .docm or .dotm
 * @throws TemplateError
 */
export async function readTemplate(bytes: Uint8Array): Promise<Template> {
  try {
    return await readParts(await openPackage(bytes))
  } catch (error) {
    if (error instanceof OfficeFileError) throw new TemplateError(error.reason, { cause: error })
    throw error
  }
}

async function readParts(from: OfficePackage): Promise<Template> {
  const main = (await relationsOf('', from)).find(({ type }) => type === 'officeDocument')
  const bytes = main === undefined ? null : await from.read(main.part)
  if (main === undefined || bytes === null) throw new TemplateError('not-word')
  const document = parseXml(bytes)
  if (document.name !== 'w:document') throw new TemplateError('not-word')
  const relations = await relationsOf(main.part, from)
  const styles = await partOfType('styles', relations, from)
  const theme = await partOfType('theme', relations, from)
  const fonts = await partOfType('fontTable', relations, from)
  const settings = await partOfType('settings', relations, from)
  const sections = sectionsOf(document)
  const kept = settings === null ? [] : keptSettings(settings)
  return {
    styles: styles?.name === 'w:styles' ? takeStyles(styles) : null,
    theme: theme?.name === 'a:theme' ? pruned(theme, themePruning) : null,
    fonts: fonts?.name === 'w:fonts' ? pruned(fonts, fontPruning) : null,
    settings: kept,
    page: pageOf(sections.at(-1)),
    heads: await headsOf(sections, kept, relations, from),
  }
}

const pruned = (root: XmlElement, pruning: Pruning): XmlElement | null =>
  elementsOf({ children: prune(root, pruning) }).at(0) ?? null

const themePruning: Pruning = {
  judge: (name) => (prefixOf(name) === 'a' && name !== 'a:extLst' ? 'keep' : 'drop'),
  keepsAttribute: (name) => prefixOf(name) === null,
  keepsText: () => false,
}

const fontNames: ReadonlySet<string> = new Set([
  'w:fonts',
  'w:font',
  'w:altName',
  'w:panose1',
  'w:family',
  'w:pitch',
])

/** Names of fonts; what is embedded of them stays behind, for it may not be ours to hand on. */
const fontPruning: Pruning = {
  judge: (name) => (fontNames.has(name) ? 'keep' : 'drop'),
  keepsAttribute: (name) => name === 'w:name' || name === 'w:val',
  keepsText: () => false,
}

const settingNames: ReadonlySet<string> = new Set([
  'w:evenAndOddHeaders',
  'w:themeFontLang',
  'w:clrSchemeMapping',
])

const keptSettings = (settings: XmlElement): readonly XmlElement[] =>
  elementsOf(settings)
    .filter(({ name }) => settingNames.has(name))
    .flatMap((one) => elementsOf({ children: prune(one, propertyPruning) }))

/** The properties of all sections, in order; those of the text itself are the last. */
const sectionsOf = (node: XmlElement): readonly XmlElement[] =>
  node.name === 'w:sectPr' ? [node] : elementsOf(node).flatMap(sectionsOf)

const pageProperties: ReadonlySet<string> = new Set([
  'w:pgSz',
  'w:pgMar',
  'w:pgBorders',
  'w:titlePg',
  'w:docGrid',
])

function pageOf(section: XmlElement | undefined): Page {
  const properties = elementsOf(section ?? element('w:sectPr'))
    .filter(({ name }) => pageProperties.has(name))
    .flatMap((one) => elementsOf({ children: prune(one, propertyPruning) }))
  const size = properties.find(({ name }) => name === 'w:pgSz')
  const margins = properties.find(({ name }) => name === 'w:pgMar')
  const width = twips(size, 'w') - twips(margins, 'left') - twips(margins, 'right')
  return { properties, textWidth: Number.isNaN(width) || width < 1_000 ? null : width }
}

const twips = (from: XmlElement | undefined, name: string): number =>
  Number.parseInt(from?.attributes.get(`w:${name}`) ?? '', 10)

/** A section without a head of a kind has that of the section before it. */
async function headsOf(
  sections: readonly XmlElement[],
  settings: readonly XmlElement[],
  relations: readonly Relation[],
  from: OfficePackage,
): Promise<readonly PageHead[]> {
  const last = sections.at(-1)
  const hasFirst = last !== undefined && isOn(childOf(last, 'w:titlePg'))
  const hasEven = isOn(settings.find(({ name }) => name === 'w:evenAndOddHeaders'))
  const heads: PageHead[] = []
  for (const where of ['header', 'footer'] as const) {
    for (const pages of [
      'default',
      ...(hasFirst ? (['first'] as const) : []),
      ...(hasEven ? (['even'] as const) : []),
    ] as const) {
      const reference = sections
        .flatMap((section) => elementsOf(section, `w:${where}Reference`))
        .findLast(({ attributes }) => (attributes.get('w:type') ?? 'default') === pages)
      const id = reference?.attributes.get('r:id')
      const part = relations.find((relation) => relation.id === id && relation.type === where)?.part
      const bytes = part === undefined ? null : await from.read(part)
      if (part === undefined || bytes === null) continue
      const root = parseXml(bytes)
      if (root.name !== (where === 'header' ? 'w:hdr' : 'w:ftr')) continue
      heads.push({ where, pages, ...takeHead(root, await picturesOf(await relationsOf(part, from), from)) })
    }
  }
  return heads
}

const isOn = (node: XmlElement | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off)$/.test(node.attributes.get('w:val') ?? '1')
