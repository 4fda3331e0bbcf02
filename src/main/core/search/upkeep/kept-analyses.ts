/** What is known of words: as the file keeps it from an earlier time, else worked out. */
import type { Analyser, WordAnalysis, WordForm } from '../../../../shared/dutch/index.ts'
import type { KeptAnalysis, Storage } from '../../storage/index.ts'
import type { Analyse } from '../../../../shared/search/index.ts'

export type AnalysesOfFile = {
  readonly analyse: Analyse
  /** What was worked out and is not kept yet. */
  fresh(): readonly PackedAnalyses[]
}

/** So many as are written in one transaction, as bytes: another thread takes those over without reading them. */
export type PackedAnalyses = Uint8Array<ArrayBuffer>

/** Few enough for no other write to wait long. */
const analysesAtOnce = 2_000

export const unpackAnalyses = (packed: PackedAnalyses): readonly KeptAnalysis[] =>
  JSON.parse(new TextDecoder().decode(packed)) as readonly KeptAnalysis[]

function packAnalyses(analyses: readonly KeptAnalysis[]): readonly PackedAnalyses[] {
  const encoder = new TextEncoder()
  const count = Math.ceil(analyses.length / analysesAtOnce)
  return Array.from({ length: count }, (_, at) =>
    encoder.encode(JSON.stringify(analyses.slice(at * analysesAtOnce, (at + 1) * analysesAtOnce))),
  )
}

export function analysesOfFile(db: Storage['reader'], analyser: Analyser): AnalysesOfFile {
  const kept = readKept(db, analyser.version)
  const fresh: KeptAnalysis[] = []
  const analyse = (word: string, form: WordForm): WordAnalysis => {
    const key = keyOf(word, form)
    const known = kept.get(key)
    if (known !== undefined) return JSON.parse(known) as WordAnalysis
    const analysis = analyser.analyse(word, form)
    const text = JSON.stringify(analysis)
    kept.set(key, text)
    fresh.push({ word, form, analysis: text })
    return analysis
  }
  return { analyse, fresh: () => packAnalyses(fresh) }
}

function readKept(db: Storage['reader'], version: string): Map<string, string> {
  const rows = db
    .prepare<[string], [string, WordForm, string]>(
      'SELECT word, form, analysis FROM word_analysis WHERE version = ?',
    )
    .raw()
    .iterate(version)
  const kept = new Map<string, string>()
  for (const [word, form, analysis] of rows) kept.set(keyOf(word, form), analysis)
  return kept
}

/** No word has a blank in it. */
const keyOf = (word: string, form: WordForm): string => (form === 'capitals' ? ` ${word}` : word)
