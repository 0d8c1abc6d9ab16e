/**
 * A value as jsonb and text can hold it: PostgreSQL takes neither NUL nor half of a surrogate pair, and models write both.
 */
export function storable<T>(value: T): T {
  return map(value) as T;
}

function map(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(map);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [map(key), map(inner)]));
}
