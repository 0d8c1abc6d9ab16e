import type { Context } from 'hono';
import type { z } from 'zod';
import type { Environment } from './environment.ts';
import { ProblemError, problem } from './problem.ts';

/** Bytes. A hundred leads or one description and its requirements, at the limits of their schemas, stay below. */
export const BODY_MAX = 4 * 1024 * 1024;

/**
 * Reads a JSON body that fits `schema`. No body at all stands for `{}` where the schema takes that.
 *
 * @throws ProblemError request.not_json (400), request.invalid (422)
 */
export async function readBody<S extends z.ZodType>(
  c: Context<Environment>,
  schema: S,
): Promise<z.output<S>> {
  const text = decoded(await readBytes(c));
  if (text === '') {
    const nothing = schema.safeParse({});
    if (nothing.success) return nothing.data;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem('request.not_json');
  }
  const valid = validate(schema, value);
  return HALF_A_PAIR.test(text) ? (wellFormed(valid) as z.output<S>) : valid;
}

/**
 * A request's body.
 *
 * @throws ProblemError request.incomplete (400) when the client hung up before all of it was there
 */
async function readBytes(c: Context): Promise<ArrayBuffer> {
  try {
    return await c.req.arrayBuffer();
  } catch (cause) {
    throw incomplete(cause);
  }
}

/**
 * Reads a form.
 *
 * @throws ProblemError request.form_malformed, request.incomplete (400)
 */
export async function readFields(c: Context): Promise<Awaited<ReturnType<Context['req']['parseBody']>>> {
  try {
    return await c.req.parseBody();
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw cause instanceof TypeError && !isHangUp(cause)
      ? problem('request.form_malformed', { cause })
      : incomplete(cause);
  }
}

/** Reading a body fails for the limit of its size, which is told as it is, or because the client went away. */
const incomplete = (cause: unknown) =>
  cause instanceof ProblemError || !isHangUp(cause) ? cause : problem('request.incomplete', { cause });

function isHangUp(error: unknown): boolean {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  return (
    code === 'ECONNRESET' ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    name === 'AbortError' ||
    message === 'aborted'
  );
}

/** JSON is UTF-8 (RFC 8259); letters of a body in another encoding would be lost irretrievably. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problem('request.not_json');
  }
}

/**
 * Reads the query string by a schema. A parameter of the schema's without a value is one that is not there: forms and
 * templates send those that nobody filled in.
 *
 * @throws ProblemError request.invalid (422)
 */
export function readQuery<S extends z.ZodObject>(c: Context<Environment>, schema: S): z.output<S> {
  const query = Object.entries(c.req.query()).filter(
    ([name, value]) => value.trim() !== '' || !Object.hasOwn(schema.shape, name),
  );
  const nul = query.find(([, value]) => value.includes('\0'))?.[0];
  if (nul !== undefined) {
    throw problem('request.invalid', { errors: [{ path: nul, message: 'must not contain NUL characters' }] });
  }
  return validate(schema, Object.fromEntries(query));
}

function validate<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: clipped(path.join('.')), message: clipped(message) }));
  throw problem('request.invalid', { errors });
}

/** Limits the answer to a request with a million unknown keys. */
const ERROR_MAX = 300;
const clipped = (text: string) => (text.length > ERROR_MAX ? `${text.slice(0, ERROR_MAX)}…` : text);

/** Half a surrogate pair, which is left when a text is cut in the middle of an emoji, cannot be stored in the database. */
const HALF_A_PAIR = /\\ud[89a-f]/i;

/** Replaces halves of pairs in a parsed value, in place. A reviver of JSON.parse would take 24 times as long. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === 'string' || typeof item === 'object') value[index] = wellFormed(item);
    }
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const name of Object.keys(fields)) fields[name] = wellFormed(fields[name]);
  }
  return value;
}
