/** Bytes become a checked edition or taxonomy in the exchange format. */
import { z } from 'zod'
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
 * @throws CoreError BAD_INPUT: empty, not-text, not-json, wrong-format (with the place of the first fault), newer-version
 */
export function parseEdition(bytes: Uint8Array, name: string): ExchangeEdition {
  const data = parseJson(bytes, name)
  const { format, version } = data as { format?: unknown; version?: unknown }
  if (format === exchangeFormat && typeof version === 'number' && version > exchangeVersion) {
    throw bad('newer-version', name, String(version))
  }
  return check(exchangeEditionSchema, data, name)
}

/** Reads a taxonomy: the format's `tags`, on their own or as part of an edition. @throws CoreError BAD_INPUT */
export function parseTaxonomy(bytes: Uint8Array, name: string): ExchangeTaxonomy {
  return check(exchangeTaxonomySchema, parseJson(bytes, name), name)
}

function parseJson(bytes: Uint8Array, name: string): object {
  const json = decode(bytes, name)
  if (json.trim() === '') throw bad('empty', name, null)
  try {
    const data: unknown = JSON.parse(json)
    if (typeof data === 'object' && data !== null) return data
  } catch (error) {
    throw bad('not-json', name, error instanceof SyntaxError ? placeIn(error.message) : null)
  }
  throw bad('wrong-format', name, null)
}

/** Where the text stops being JSON, as far as the engine says so; never its words, which may quote the file. */
function placeIn(message: string): string | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line === undefined || column === undefined ? null : `regel ${line}, teken ${column}`
}

/** JSON is UTF-8 (RFC 8259); reading anything else as such would lose letters unseen. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new CoreError('BAD_INPUT', { reason: 'not-text', file: name, detail: null }, { cause: error })
  }
}

function check<Data>(schema: z.ZodType<Data>, data: unknown, name: string): Data {
  const result = safelyParse(schema, data, name)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue === undefined || issue.path.length === 0 ? [] : [issue.path.join('.')]
  throw bad('wrong-format', name, issue === undefined ? null : [...place, issue.message].join(': '))
}

const inDutch = z.locales.nl().localeError

/** A file may nest its sections deeper than can be followed. */
function safelyParse<Data>(schema: z.ZodType<Data>, data: unknown, name: string): z.ZodSafeParseResult<Data> {
  try {
    return schema.safeParse(data, { error: inDutch })
  } catch (error) {
    if (error instanceof RangeError) throw bad('wrong-format', name, null)
    throw error
  }
}

const bad = (
  reason: 'empty' | 'not-json' | 'wrong-format' | 'newer-version',
  file: string,
  detail: string | null,
): CoreError => new CoreError('BAD_INPUT', { reason, file, detail })
