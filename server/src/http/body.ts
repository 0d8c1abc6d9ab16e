import type { Context } from 'hono';
import type { z } from 'zod';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

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
  const text = await c.req.text();
  if (text === '') {
    const nothing = schema.safeParse({});
    if (nothing.success) return nothing.data;
  }
  let value: unknown;
  try {
    // Half a surrogate pair, as cutting a text in the middle of an emoji leaves it, is nothing that a database takes.
    value = /\\ud[89a-f]/i.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch {
    throw problem('request.not_json');
  }
  return validate(schema, value);
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
    .map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  throw problem('request.invalid', { errors });
}

const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);
