/** Ranks of statements by where they stand: the newest edition first, the inbox last. */
import type { Catalogue } from './catalogue/index.ts'
import { type Ids, listAt, type RankOf } from '../../../shared/search/index.ts'

export function editionRanks({ editions }: Catalogue, ids: Ids): RankOf {
  const ranks = new Map(editions.toReversed().map(({ id }, rank) => [id, rank]))
  const rankOfValue = Float64Array.from(ids.edition, (id) => ranks.get(id) ?? editions.length)
  return ({ part }) => {
    const { edition } = part.segment.columns
    return (doc) => lowest(rankOfValue, listAt(edition, doc)) ?? editions.length
  }
}

/** Within an edition in reading order, by the first section of each. */
export function placeRanks(catalogue: Catalogue, ids: Ids): RankOf {
  const { sections } = catalogue
  const step = sections.length + 1
  const orders = new Map(sections.map(({ id }, order) => [id, order]))
  const orderOfValue = Float64Array.from(ids.section, (id) => orders.get(id) ?? sections.length)
  const ofEdition = editionRanks(catalogue, ids)
  return (found) => {
    const { section } = found.part.segment.columns
    const edition = ofEdition(found)
    return (doc) => edition(doc) * step + (lowest(orderOfValue, listAt(section, doc)) ?? sections.length)
  }
}

function lowest(ranks: Float64Array, values: Uint32Array): number | null {
  let least: number | null = null
  for (const value of values) {
    const rank = ranks[value] ?? Number.POSITIVE_INFINITY
    if (least === null || rank < least) least = rank
  }
  return least
}
