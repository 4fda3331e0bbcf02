/** Bytes become a checked edition or taxonomy in the exchange format. */
import type { z } from 'zod'
import { CoreError } from '../../../../shared/contract/index.ts'
import {
  type ExchangeEdition,
  exchangeEditionSchema,
  exchangeFormat,
  type ExchangeTaxonomy,
  exchangeTaxonomySchema,
  exchangeVersion,
} from '../../../../shared/domain/index.ts'

/**
 * Reads an edition. Fields that are not known are left out.
 * @param name of the file, for the message
 * @throws CoreError BAD_INPUT: empty, not-json, wrong-format (with the place of the first fault), newer-version
 */
export function parseEdition(json: string, name: string): ExchangeEdition {
  const data = parseJson(json, name)
  const { format, version } = data as { format?: unknown; version?: unknown }
  if (format === exchangeFormat && typeof version === 'number' && version > exchangeVersion) {
    throw bad('newer-version', name, String(version))
  }
  return check(exchangeEditionSchema, data, name)
}

/** Reads a taxonomy: the format's `tags`, on their own or as part of an edition. @throws CoreError BAD_INPUT */
export function parseTaxonomy(json: string, name: string): ExchangeTaxonomy {
  return check(exchangeTaxonomySchema, parseJson(json, name), name)
}

function parseJson(json: string, name: string): object {
  if (json.trim() === '') throw bad('empty', name, null)
  try {
    const data: unknown = JSON.parse(json)
    if (typeof data === 'object' && data !== null) return data
  } catch (error) {
    throw bad('not-json', name, error instanceof SyntaxError ? error.message : null)
  }
  throw bad('wrong-format', name, null)
}

function check<Data>(schema: z.ZodType<Data>, data: unknown, name: string): Data {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw bad('wrong-format', name, issue === undefined ? null : `${issue.path.join('.')}: ${issue.message}`)
}

const bad = (
  reason: 'empty' | 'not-json' | 'wrong-format' | 'newer-version',
  file: string,
  detail: string | null,
): CoreError => new CoreError('BAD_INPUT', { reason, file, detail })
