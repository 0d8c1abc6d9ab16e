import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fill } from './fill.ts';
import type { JsonSchema } from './json-schema.ts';

const fallback = { text: 'A sentence.', words: ['Python', 'SQL'] };
const filled = (schema: z.ZodType, wanted?: unknown) =>
  schema.parse(fill(z.toJSONSchema(schema) as JsonSchema, wanted, fallback));

describe('a filled schema', () => {
  it.each<[string, z.ZodType]>([
    [
      'flat fields',
      z.object({ score: z.int().min(0).max(100), why: z.string().min(1).max(5), ok: z.boolean() }),
    ],
    [
      'strict objects and nested ones',
      z.strictObject({ a: z.object({ b: z.array(z.object({ c: z.number() })) }) }),
    ],
    [
      'enums, literals and unions',
      z.object({ e: z.enum(['x', 'y']), l: z.literal(7), u: z.union([z.int(), z.string()]) }),
    ],
    ['null or not', z.object({ n: z.null(), m: z.string().nullable() })],
    ['lengths of lists', z.array(z.string().min(20)).min(3).max(4)],
    ['formats', z.object({ d: z.iso.date(), t: z.iso.datetime(), u: z.url(), m: z.email(), id: z.uuid() })],
    ['patterns', z.object({ year: z.string().regex(/^\d{4}$/), code: z.string().regex(/^[A-Z]$/) })],
    [
      'bounds and steps',
      z.object({ a: z.number().gt(0).lt(1), b: z.int().multipleOf(5).min(3), c: z.int().max(-4) }),
    ],
    ['tuples', z.tuple([z.string(), z.int()])],
    [
      'discriminated unions',
      z.discriminatedUnion('k', [
        z.object({ k: z.literal('a') }),
        z.object({ k: z.literal('b'), v: z.string() }),
      ]),
    ],
  ])('is valid for %s', (_, schema) => {
    filled(schema);
  });

  it('is valid for a schema that refers to itself', () => {
    const node = z.object({
      name: z.string(),
      get children() {
        return z.array(node);
      },
    });
    expect(filled(node)).toMatchObject({ name: 'A sentence.' });
  });

  it('takes what a rule wants, cut to the limits', () => {
    const schema = z.object({
      score: z.int().min(0).max(100),
      list: z.array(z.string().max(3)).max(2),
      text: z.string().nullable(),
    });
    expect(filled(schema, { score: 140, list: ['abcd', 'ef', 'g'], text: null })).toEqual({
      score: 100,
      list: ['abc', 'ef'],
      text: null,
    });
  });

  it('is refused for a reference that leads nowhere', () => {
    expect(() => fill({ $ref: '#/$defs/none' }, undefined, fallback)).toThrow('invalid JSON schema');
  });
});
