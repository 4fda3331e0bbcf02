/** Reading back what was remembered: anything unexpected becomes the fallback. */

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

export const oneOf = <Value extends string>(
  values: readonly Value[],
  value: unknown,
  fallback: Value,
): Value => values.find((candidate) => candidate === value) ?? fallback

export const asTextOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The texts of a list. */
export const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

export const asNumbers = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(asRecord(value)).flatMap(([key, number]) =>
      typeof number === 'number' && Number.isFinite(number) ? [[key, number]] : [],
    ),
  )

/** A record with a value for every key. */
export const perKey = <Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>
