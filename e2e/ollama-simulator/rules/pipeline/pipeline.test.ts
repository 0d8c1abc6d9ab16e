import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from '../../answers/answer.ts';
import type { Graders } from '../rule.ts';
import { checksum } from './posting-text.ts';

const posting = `Title: Data Engineer
Company: Korn
Location: Bonn
Job ID: 7

We keep data in good order. You build pipelines with Python and SQL.
• You bring 12 years of experience with Spark
• You know our internal systems by heart
You like Kafka and Docker and Linux. You write well and speak well. You start whenever you can. You like to laugh a lot.`;
const draft = z.object({ summary: z.string() });
const grading = z.object({ issues: z.array(z.string()), grade: z.enum(['pass', 'fail']) });

const ask = <S extends z.ZodType>(
  schema: S,
  { text = posting, more = '', graders }: { text?: string; more?: string; graders?: Graders } = {},
): z.output<S> =>
  schema.parse(
    JSON.parse(
      answer(
        `<|im_start|>user\n<posting>\n${text}\n</posting>\n${more}\nDo it.<|im_end|>\n`,
        z.toJSONSchema(schema),
        graders ? { graders } : {},
      ),
    ),
  );
const withSummary = (summary: string, issues?: string) =>
  `<summary>\n${summary}\n</summary>\n${issues === undefined ? '' : `<issues>\n${issues}\n</issues>`}`;

describe('a summary', () => {
  it('is the head and the first five sentences', () => {
    expect(ask(draft).summary).toBe(
      'Data Engineer at Korn in Bonn. We keep data in good order. You build pipelines with Python and SQL. ' +
        'You bring 12 years of experience with Spark You know our internal systems by heart ' +
        'You like Kafka and Docker and Linux.',
    );
  });

  it('is improved by each issue that it does not name yet', () => {
    const more = withSummary('Old.\nRevised: It is short', '- It is short\n- It is dry');
    expect(ask(draft, { more }).summary).toBe('Old.\nRevised: It is short\nRevised: It is dry');
  });
});

describe('graders', () => {
  const outcome = (text: string, revisions: number, graders: Graders = 'pass') =>
    ask(grading, { text, graders, more: withSummary(`Old.${' Revised: x'.repeat(revisions)}`, '- x') });

  it('pass everything unless told otherwise', () => {
    expect(outcome(posting, 0)).toEqual({ issues: [], grade: 'pass' });
  });

  it('fail by test markers, once or always', () => {
    expect(outcome(`${posting} [[grade:fail-once]]`, 0)).toMatchObject({
      grade: 'fail',
      issues: [expect.stringContaining('It leaves out')],
    });
    expect(outcome(`${posting} [[grade:fail-once]]`, 1).grade).toBe('pass');
    expect(outcome(`${posting} [[grade:fail]]`, 3).grade).toBe('fail');
  });

  it('raise another issue after each revision', () => {
    const issues = [0, 1, 2, 3].map((revisions) => outcome(`${posting} [[grade:fail]]`, revisions).issues[0]);
    expect(new Set(issues).size).toBe(4);
  });

  it('fail one in three by the checksum, every second of them for good', () => {
    const padded = Array.from(
      { length: 60 },
      (_, n) => `${posting} ${String.fromCharCode(97 + (n % 26))}${n}`,
    );
    const failing = padded.filter((text) => outcome(text, 0, 'one-in-three').grade === 'fail');
    expect(failing).toEqual(padded.filter((text) => checksum(text) % 3 === 0));
    expect(failing.length).toBeGreaterThan(5);
    const forGood = failing.filter((text) => outcome(text, 2, 'one-in-three').grade === 'fail');
    expect(forGood).toEqual(padded.filter((text) => checksum(text) % 6 === 0));
    expect(forGood.length).toBeGreaterThan(1);
  });
});

it('a ticket repeats the last grade', () => {
  const ticket = z.object({ title: z.string(), reason: z.string() });
  expect(ask(ticket, { more: '<grades>\n- one\n- two\n</grades>' })).toEqual({
    title: 'The summary of "Data Engineer" does not pass',
    reason: 'two',
  });
});

it('skills come in the bands of their importance, also out of a union of schemas', () => {
  const skill = (importance: string, least: number, most: number) =>
    z.object({ skill: z.string(), importance: z.literal(importance), weight: z.int().min(least).max(most) });
  const schema = z.object({
    skills: z.array(
      z.union([skill('preferred', 10, 34), skill('critical', 65, 89), skill('essential', 90, 100)]),
    ),
  });
  expect(ask(schema).skills).toEqual([
    { skill: 'Python', importance: 'essential', weight: 95 },
    { skill: 'SQL', importance: 'essential', weight: 95 },
    { skill: 'Spark', importance: 'critical', weight: 75 },
    { skill: 'Kafka', importance: 'critical', weight: 75 },
    { skill: 'Docker', importance: 'critical', weight: 75 },
    expect.objectContaining({ skill: 'Linux' }),
  ]);
});

describe('IHL', () => {
  const flags = z.object({ red_flags: z.array(z.object({ pattern: z.string(), quote: z.string() })) });
  const score = z.object({ ihl_score: z.int(), red_flags: z.array(z.object({ quote: z.string() })) });

  it('quotes the sentences that show a pattern', () => {
    expect(ask(flags).red_flags.map(({ quote }) => quote)).toEqual([
      'You bring 12 years of experience with Spark',
      'You know our internal systems by heart',
    ]);
  });

  it('is three points for each', () => {
    expect(ask(score).ihl_score).toBe(6);
    expect(ask(score, { text: 'Title: Baker\n\nWe bake bread every night.' })).toEqual({
      ihl_score: 0,
      red_flags: [],
    });
  });

  it('obeys a test marker', () => {
    expect(ask(score, { text: 'Title: Baker\n\nWe bake bread every night. [[ihl:10]]' })).toMatchObject({
      ihl_score: 10,
      red_flags: [{ quote: 'We bake bread every night.' }],
    });
  });
});
