/** Reads the lexicon of Dutch from its file, for the analysis of words. */
import { readFile } from 'node:fs/promises'
import { type Analyser, createAnalyser, readLexicon } from '../../../shared/dutch/index.ts'

/**
 * An analyser over the built lexicon.
 * @param libraryWords folded words of the library, which help to split compounds
 * @throws when there is no such file, or RangeError when it is no lexicon of this version of the program
 */
export async function loadAnalyser(lexiconFile: URL, libraryWords: Iterable<string>): Promise<Analyser> {
  return createAnalyser(readLexicon(await readFile(lexiconFile)), libraryWords)
}
