/** The lexicon as the build makes it, without a build. */
import { readFileSync } from 'node:fs'
import { createAnalyser, readLexicon } from '../../src/shared/dutch/index.ts'
import { makeLexicon } from '../../tools/lexicon/index.ts'

export const lexiconFile: URL = makeLexicon()

export const lexicon = readLexicon(readFileSync(lexiconFile))

/** An analyser that knows no words but those of the lexicon. */
export const analyser = createAnalyser(lexicon)
