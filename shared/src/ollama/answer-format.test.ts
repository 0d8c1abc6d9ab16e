import { expect, it } from 'vitest';
import { z } from 'zod';
import { answerFormat, OURS } from './answer-format.ts';

it('asks for the fields, their kinds and bounds, but for no lengths', () => {
  const schema = z.object({
    score: z.int().min(0).max(10),
    notes: z.array(z.string().min(1).max(4000)).max(30),
  });
  expect(answerFormat(schema)).toEqual({
    type: 'object',
    properties: {
      score: { type: 'integer', minimum: 0, maximum: 10 },
      notes: { type: 'array', items: { type: 'string' } },
    },
    required: ['score', 'notes'],
    additionalProperties: false,
  });
});

it('does not ask for what we fill in ourselves', () => {
  const schema = z.object({ quote: z.string(), dropped: z.int().default(0).meta(OURS) });
  expect(answerFormat(schema)).toMatchObject({ properties: { quote: {} }, required: ['quote'] });
  expect(JSON.stringify(answerFormat(schema))).not.toContain('dropped');
});
