/** Knowledge of written Dutch shared by intake and search. Pure text functions. */
export type { Analyser, CompoundPart, Token, WordAnalysis, WordForm } from './analysis/analysis.ts'
export { createAnalyser } from './analysis/analyser.ts'
export { isBullet } from './bullets.ts'
export { endsInHyphen, isSuspended, joinLines } from './hyphens.ts'
export type { LineJoin } from './hyphens.ts'
export { normalise, withoutDiacritics } from './normalise.ts'
export { closings, openings } from './lexicon/syllables.ts'
export { type Lexicon, packLexicon, type Reading, readLexicon, wordClass } from './lexicon/lexicon.ts'
export {
  allowedDistance,
  lettersOf,
  type Spelling,
  spellingDistance,
  spellingOf,
} from './spelling/spelling.ts'
export { fold, tokenise } from './tokens/tokens.ts'
export { FUNCTION_CLASSES, functionClass, sentenceEnd } from './words.ts'
export type { FunctionClass, SentenceEnd } from './words.ts'
