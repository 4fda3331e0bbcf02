/**
 * What is dragged from a list of statements, as texts that also reach another window: keys of rows, or one text for a selection of
 * everything, of which most rows were never loaded.
 */
import {
  type StatementRow,
  type StatementScope,
  statementScopeSchema,
} from '../../../shared/contract/index.ts'
import type { CoreClient } from '../../app/transport/index.ts'
import { rowKey } from './chosen.ts'

export type DraggedScope = {
  readonly scope: StatementScope
  /** Keys of rows that do not go along. */
  readonly except: ReadonlySet<string>
}

const largestSlice = 500

/** A list, so that it is no key. */
export const dragScope = ({ scope, except }: DraggedScope): string => JSON.stringify([scope, ...except])

/** The selection of everything among texts that were dragged; null where they are keys of rows. */
export function draggedScope([text = '']: readonly string[]): DraggedScope | null {
  if (!text.startsWith('[')) return null
  const [first, ...except] = listIn(text)
  const { success, data: scope } = statementScopeSchema.safeParse(first)
  return success ? { scope, except: new Set(except.filter((key) => typeof key === 'string')) } : null
}

/**
 * All rows of what was dragged, in reading order. Rejects as the core does.
 * @param edition where rows are sought that were dragged by their keys
 */
export async function draggedRows(
  client: CoreClient,
  dragged: readonly string[],
  edition: string,
): Promise<readonly StatementRow[]> {
  const whole = draggedScope(dragged)
  if (whole !== null)
    return (await rowsIn(client, whole.scope)).filter((row) => !whole.except.has(rowKey(row)))
  const keys = new Set(dragged)
  return (await rowsIn(client, { kind: 'edition', edition })).filter((row) => keys.has(rowKey(row)))
}

async function rowsIn(client: CoreClient, scope: StatementScope): Promise<readonly StatementRow[]> {
  const slice = (offset: number) => client.library.statements({ scope, offset, limit: largestSlice })
  const first = await slice(0)
  const offsets = Array.from({ length: Math.ceil(first.total / largestSlice) }, (_, at) => at * largestSlice)
  const others = await Promise.all(offsets.slice(1).map(slice))
  return [first, ...others].flatMap(({ rows }) => rows)
}

function listIn(text: string): readonly unknown[] {
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}
