/** Reads a Word file or template from anybody as a template: what is taken over of it, and nothing else. */
import { type BadInputReason, CoreError } from '../../../../../shared/contract/index.ts'
import {
  childOf,
  elementsOf,
  OfficeFileError,
  type OfficeFileReason,
  type OfficePackage,
  openPackage,
  parseXml,
  type XmlElement,
} from '../../../office-file/index.ts'
import type { TemplateFile } from '../../writer.ts'
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
 * @throws CoreError BAD_INPUT when it is not one of Word, or cannot be opened safely
 */
export async function readTemplate({ name, bytes }: TemplateFile): Promise<Template> {
  try {
    const template = await readParts(await openPackage(bytes))
    if (template !== null) return template
  } catch (error) {
    if (!(error instanceof OfficeFileError)) throw error
    throw refusal(reasons[error.reason], name, error)
  }
  throw refusal('template-not-word', name)
}

const reasons: Readonly<Record<OfficeFileReason, BadInputReason>> = {
  'not-a-package': 'template-not-word',
  damaged: 'template-damaged',
  encrypted: 'template-encrypted',
  'too-large': 'template-unsafe',
  unsafe: 'template-unsafe',
}

const refusal = (reason: BadInputReason, file: string, cause?: Error): CoreError =>
  new CoreError('BAD_INPUT', { reason, file, detail: null }, { cause })

/** Null for a package of another program. */
async function readParts(from: OfficePackage): Promise<Template | null> {
  const main = (await relationsOf('', from)).find(({ type }) => type === 'officeDocument')
  const bytes = main === undefined ? null : await from.read(main.part)
  if (main === undefined || bytes === null) return null
  const document = parseXml(bytes)
  if (document.name !== 'w:document') return null
  const relations = await relationsOf(main.part, from)
  const styles = await partOfType('styles', relations, from)
  const theme = await partOfType('theme', relations, from)
  const fonts = await partOfType('fontTable', relations, from)
  const settings = await partOfType('settings', relations, from)
  const sections = sectionsOf(document)
  const kept = settings === null ? [] : keptSettings(settings)
  const heads = await headsOf(sections, kept, relations, from)
  const hasEven = heads.some(({ pages }) => pages === 'even')
  return {
    styles: styles?.name === 'w:styles' ? takeStyles(styles) : null,
    theme: theme?.name === 'a:theme' ? pruned(theme, themePruning) : null,
    fonts: fonts?.name === 'w:fonts' ? pruned(fonts, fontPruning) : null,
    settings: kept.filter(({ name }) => name !== 'w:evenAndOddHeaders' || hasEven),
    page: pageOf(sections.at(-1)),
    heads,
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
