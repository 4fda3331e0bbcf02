/** Which proposed statements say nearly what a statement in the knowledge base says. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useServices } from '../../app/services/index.ts'
import type { Review } from './review/index.ts'

export type Known = { readonly id: string; readonly similarity: number }

/** Texts are asked for by the section, so that a change asks again for little. */
const mostAtOnce = 100

/** The statement most like each text, by text. */
export function useKnown({ blocks }: Review): ReadonlyMap<string, Known> {
  const { queries } = useServices()
  const parts = useMemo(() => textsBySection(blocks), [blocks])
  return useQueries({
    queries: parts.map((texts) => queries.intake.findKnown.queryOptions({ input: { texts } })),
    combine: (answers) =>
      new Map(
        parts.flatMap((texts, part) =>
          texts.flatMap((text, index) => {
            const best = answers[part]?.data?.[index]?.[0]
            return best === undefined ? [] : [[text, { id: best.id, similarity: best.similarity }] as const]
          }),
        ),
      ),
  })
}

function textsBySection(blocks: Review['blocks']): string[][] {
  const parts: string[][] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.type === 'heading' || last === undefined || last.length === mostAtOnce) parts.push([])
    if (block.type === 'statement') parts.at(-1)?.push(block.text)
  }
  return parts.filter((texts) => texts.length > 0)
}
