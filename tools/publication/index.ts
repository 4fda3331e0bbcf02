/** Builds the page of a publication, its script and its style: for the build, and for tests that run without one. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { placeWhole } from '../place-whole.ts'

/** All that the script can be made of. */
const makers = ['src/publication', 'src/shared', 'tools/publication']

/**
 * A folder in `.cache` with `publication.js` and `publication.css`, made when it is not there yet.
 * @param root folder of the project
 */
export async function makePublication(root: string = resolve(import.meta.dirname, '../..')): Promise<URL> {
  const hash = createHash('sha256')
  for (const file of globSync(
    makers.map((maker) => `${maker}/**/*.{ts,css}`),
    { cwd: root },
  ).sort())
    hash.update(file).update(readFileSync(join(root, file)))
  const folder = join(root, '.cache/publication', hash.digest('hex').slice(0, 16))
  if (!existsSync(folder)) {
    const script = await bundle(root)
    placeWhole(folder, (path) => {
      mkdirSync(path)
      writeFileSync(join(path, 'publication.js'), script)
      writeFileSync(join(path, 'publication.css'), readFileSync(join(root, 'src/publication/style.css')))
    })
  }
  return pathToFileURL(`${folder}/`)
}

/** One classic script: a page that is opened from a disk may load no modules. */
async function bundle(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      rollupOptions: {
        input: join(root, 'src/publication/main.ts'),
        // What the page uses nothing of stays out.
        treeshake: { moduleSideEffects: [{ test: /\/src\/shared\//, sideEffects: false }] },
        output: { format: 'iife' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[]
  const [chunk] = outputs.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error('the script of a publication is not one file')
  if (/<\/script|<!--/i.test(chunk.code)) throw new Error('the script cannot stand within a page')
  return chunk.code
}
