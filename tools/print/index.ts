/** Puts together what pages are printed with: the template, the typefaces, and the font for what these lack. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { placeWhole } from '../place-whole.ts'
import { makeBoxFont } from './box-font.ts'

const template = 'src/main/core/publishing/pdf/document.typ'
/** The weights in use: a text, and headings with what is small. */
const typefaces = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'fira-sans/400Regular/FiraSans_400Regular.ttf',
  'fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
]

type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

/** The files of the folder. @param root folder of the project */
export const printFiles = (root: string): readonly NamedFile[] => [
  ...[template, ...typefaces.map((path) => `node_modules/@expo-google-fonts/${path}`)].map((path) => ({
    name: basename(path),
    bytes: readFileSync(join(root, path)),
  })),
  { name: 'box.ttf', bytes: makeBoxFont() },
]

/**
 * The folder in `.cache`, made when it is not there yet: for what runs without a build.
 * @param root folder of the project
 */
export function makePrintFolder(root: string = resolve(import.meta.dirname, '../..')): URL {
  const files = printFiles(root)
  const hash = files.reduce((sum, { name, bytes }) => sum.update(name).update(bytes), createHash('sha256'))
  const folder = join(root, '.cache/print', hash.digest('hex').slice(0, 16))
  if (!existsSync(folder))
    placeWhole(folder, (path) => {
      mkdirSync(path)
      for (const { name, bytes } of files) writeFileSync(join(path, name), bytes)
    })
  return pathToFileURL(`${folder}/`)
}
