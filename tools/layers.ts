/**
 * The house's own lint rules, as a plugin for oxlint: who may import whom, and no REPLACE in SQL.
 * The arrows: renderer → shared ← core ← {desktop, server, cli}. Only `src/` is judged; tests look inside what they test.
 */
import { posix, relative, resolve, sep } from 'node:path'

type Floor = {
  /** Where it lies; the longest that fits counts. */
  readonly path: string
  /** The floors it may import besides itself. */
  readonly may: readonly string[]
}

const shared = 'src/shared'
const core = 'src/main/core'
const server = 'src/main/server'
const files = 'src/main/files'
const renderer = 'src/renderer'
/** The page of a publication that searches itself: a browser opens it from a file, without the app. */
const publication = 'src/publication'
const [app, views, components] = [`${renderer}/app`, `${renderer}/views`, `${renderer}/components`]

const floors: readonly Floor[] = [
  { path: shared, may: [] },
  { path: core, may: [shared] },
  { path: files, may: [shared] },
  { path: server, may: [shared, core] },
  { path: 'src/main/cli', may: [shared, core, server, files] },
  { path: 'src/main/desktop', may: [shared, core, files] },
  { path: 'src/main/desktop/preload', may: [shared] },
  { path: publication, may: [shared] },
  { path: renderer, may: [shared, app, views, components] },
  { path: app, may: [shared, views, components] },
  { path: views, may: [shared, app, components] },
  { path: components, may: [shared] },
]

/** Folders whose own folders are rooms; a room is entered by its `index.ts` only. */
const corridors: ReadonlySet<string> = new Set(['src', shared, 'src/main', core, renderer, app, views])

/** Where each package may be imported; one that is not listed may be imported nowhere. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@lexical/history': [`${components}/rich-text`],
  '@lexical/link': [`${components}/rich-text`],
  '@lexical/list': [`${components}/rich-text`],
  '@lexical/rich-text': [`${components}/rich-text`],
  '@myriaddreamin/typst-ts-node-compiler': [`${core}/publishing/pdf`],
  '@orpc/client': [`${core}/transport`, `${app}/transport`],
  '@orpc/contract': [`${shared}/contract`, `${core}/index.ts`, `${core}/transport`, `${app}/transport`],
  '@orpc/server': [`${core}/index.ts`, `${core}/router.ts`, `${core}/transport`, 'src/main/cli/session.ts'],
  '@orpc/tanstack-query': [`${app}/services/create-services.ts`],
  '@tanstack/react-query': [app, views],
  'better-sqlite3': [`${core}/storage`],
  diff: [`${shared}/domain`],
  docx: [`${core}/publishing/docx`],
  electron: ['src/main/desktop'],
  fflate: [`${core}/publishing`],
  'fuse.js': [`${app}/palette`],
  i18next: [app],
  kysely: [`${core}/storage`],
  lexical: [`${components}/rich-text`],
  'lucide-react': [components],
  react: [renderer],
  'react-aria-components': [components],
  'react-dom': [renderer],
  'react-i18next': [app],
  saxes: [`${core}/office-file`],
  ws: [server],
  yauzl: [`${core}/office-file`],
  zod: [shared, 'src/main'],
}

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

const floorOf = (path: string): Floor | undefined =>
  floors
    .filter((floor) => isInside(path, floor.path))
    .toSorted((a, b) => b.path.length - a.path.length)
    .at(0)

/** The first folder on the way down that is no corridor; null for a file that lies in a corridor itself. */
function roomOf(path: string): string | null {
  const folders = path.split('/').slice(0, -1)
  const depth = folders.findIndex((_, index) => !corridors.has(folders.slice(0, index + 1).join('/')))
  return depth === -1 ? null : folders.slice(0, depth + 1).join('/')
}

/**
 * Judges one import.
 * @param from path of the importing file, from the root of the project, with `/`
 * @param specifier what stands behind `from` in the import
 * @returns what is wrong with it, or null
 */
export function check(from: string, specifier: string): string | null {
  const here = floorOf(from)
  if (here === undefined) return null
  if (specifier.startsWith('.')) return checkPath(from, here, posix.join(posix.dirname(from), specifier))
  if (specifier.startsWith('node:')) {
    return isInside(from, 'src/main') && here.path !== 'src/main/desktop/preload'
      ? null
      : `${here.path} knows no Node`
  }
  return checkPackage(from, specifier.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? specifier)
}

function checkPath(from: string, here: Floor, target: string): string | null {
  if (target === 'package.json') return null
  const there = floorOf(target)
  if (there === undefined) return `${here.path} may not import from outside src`
  if (there !== here && !here.may.includes(there.path)) return `${here.path} may not import ${there.path}`
  if (there.path === core && here.path !== core && target !== `${core}/index.ts`) {
    return `${core} is entered by its index.ts only`
  }
  const room = roomOf(target)
  const isOwnRoom = room === null || room === roomOf(from)
  return isOwnRoom || target === `${room}/index.ts` ? null : `${room} is entered by its index.ts only`
}

function checkPackage(from: string, name: string): string | null {
  const places = packages[name]
  if (places === undefined) return `${name} has no place yet: give it one in tools/layers.ts`
  return places.some((place) => isInside(from, place)) ? null : `${name} belongs in ${places.join(', ')}`
}

/** Whether SQL replaces a row: that skips delete triggers, and with them the search index. */
export const replacesRows = (text: string): boolean =>
  /\b(?:insert\s+or\s+replace|replace\s+into)\b/i.test(text)

type Source = { readonly source: { readonly value?: unknown } | null }
type Context = {
  readonly filename: string
  readonly report: (problem: { readonly node: object; readonly message: string }) => void
}

const projectFolder = resolve(import.meta.dirname, '..')
const pathOf = ({ filename }: Context): string => relative(projectFolder, filename).split(sep).join('/')

function createImports(context: Context): Record<string, (node: Source) => void> {
  const from = pathOf(context)
  const judge = (node: Source): void => {
    const specifier = node.source?.value
    const message = typeof specifier === 'string' ? check(from, specifier) : null
    if (message !== null) context.report({ node, message })
  }
  return {
    ImportDeclaration: judge,
    ExportNamedDeclaration: judge,
    ExportAllDeclaration: judge,
    ImportExpression: judge,
    TSImportType: judge,
  }
}

type Text = { readonly value: unknown }
type TemplateText = { readonly value: { readonly raw: string } }

function createNoReplace(context: Context) {
  const judge = (node: object, text: unknown): void => {
    if (typeof text !== 'string' || !replacesRows(text)) return
    context.report({ node, message: 'REPLACE skips delete triggers: write ON CONFLICT DO UPDATE' })
  }
  if (floorOf(pathOf(context)) === undefined) return {}
  return {
    Literal: (node: Text): void => judge(node, node.value),
    TemplateElement: (node: TemplateText): void => judge(node, node.value.raw),
  }
}

export default {
  meta: { name: 'house' },
  rules: { imports: { create: createImports }, 'no-replace': { create: createNoReplace } },
}
