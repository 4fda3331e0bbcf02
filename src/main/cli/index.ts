/** Entry of the command line. Answers at once what needs no knowledge base, and loads the rest only then. */
import { join } from 'node:path'
import { fill, nl } from '../../shared/i18n/index.ts'
import { exitCodes } from './failure.ts'
import { version } from './version.ts'

const minimumNode = 22

async function main(words: readonly string[]): Promise<number> {
  const [first] = words
  if (first === '--version' || first === '-v') {
    process.stdout.write(`${version}\n`)
    return exitCodes.success
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(`${nl.cli.usage}\n`)
    return exitCodes.success
  }
  // An older Node would load SQLite and then crash without a word.
  if (Number.parseInt(process.versions.node, 10) < minimumNode) {
    process.stderr.write(`${fill(nl.cli.needsNode, { version: process.versions.node })}\n`)
    return exitCodes.system
  }
  const { run } = await import('./run.ts')
  return run(words, {
    worker: new URL('./worker.js', import.meta.url),
    lexicon: new URL('./dutch.lexicon', import.meta.url),
    publication: new URL('./publication/', import.meta.url),
    print: new URL('./print/', import.meta.url),
    renderer: join(import.meta.dirname, '../renderer'),
    corpus: join(import.meta.dirname, '../../corpus'),
  })
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2))
