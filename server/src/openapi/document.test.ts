import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Operation } from '../http/operation.ts';
import { openApi, problemCodesOf } from './document.ts';
import { readExamples } from './examples.ts';
import { OPERATIONS } from './operations.ts';

const document = () => openApi(OPERATIONS, readExamples(), '1.2.3');

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(JSON.stringify(document())));
    expect(result).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('refers to nothing that is not there', () => {
    const { components } = document();
    const names = Object.keys(components.schemas as object);
    const refs = [...JSON.stringify(document()).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((ref) => !names.some((name) => ref === `#/components/schemas/${name}`))).toEqual([]);
  });

  it('gives every operation a name of its own, an example and its errors', () => {
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
    for (const { id, body, path, example } of OPERATIONS) {
      if (body) expect([id, body.safeParse(example.body).success]).toEqual([id, true]);
      const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([id, Object.keys(example.path ?? {})]).toEqual([id, parameters]);
    }
    const { responses } = document().paths['/admin/pipeline/runs/{id}/abort']?.post ?? {};
    expect(Object.keys(responses as object)).toEqual(['200', '401', '403', '404', '409', '503']);
  });

  it('describes requests as they are sent, and refuses unknown fields in them but not in answers', () => {
    const operation: Operation = {
      id: 'x',
      method: 'post',
      path: '/x',
      tag: 'x',
      access: 'public',
      summary: 'x',
      query: z.strictObject({ limit: z.coerce.number().int().max(9).default(5) }),
      body: z.strictObject({ name: z.string().default('n') }),
      answer: { status: 200, description: 'x', schema: z.object({ name: z.string() }) },
      example: { body: {} },
    };
    const { post } = openApi([operation], new Map(), '1').paths['/x'] ?? {};
    expect(post).toMatchObject({
      security: [],
      parameters: [{ name: 'limit', required: false, schema: { type: 'integer', maximum: 9, default: 5 } }],
      requestBody: { required: false },
    });
    const text = JSON.stringify(post);
    expect(text).toContain(
      '"properties":{"name":{"default":"n","type":"string"}},"additionalProperties":false',
    );
    expect(text.match(/additionalProperties/g)).toHaveLength(1);
    expect(problemCodesOf(operation)).toEqual(['request.not_json', 'request.too_large', 'request.invalid']);
  });
});
