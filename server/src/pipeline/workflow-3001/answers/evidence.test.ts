import { describe, expect, it } from 'vitest';
import type { Posting } from '../posting.ts';
import { isQuoteOf, keepEvidence, reviewExpert } from './evidence.ts';
import { categoryOf, type Expert } from './ihl.ts';

const posting: Posting = {
  id: 1,
  version: '1',
  externalId: 'R1',
  title: 'Spezialist Abwicklung',
  company: null,
  location: null,
  description: 'Sie kennen\n  unser System\tKORN-7.\n\n• genau 3 Jahre Erfahrung\n\nFür Sie: „Zeit".',
};

describe('a quote', () => {
  it.each([
    'Sie kennen unser System KORN-7.',
    'unser\nSystem KORN-7',
    '"genau 3 Jahre Erfahrung..."',
    '„Fu\u0308r Sie“',
    'Spezialist Abwicklung',
  ])('is evidence when the posting says it, however it is broken into lines: %s', (quote) => {
    expect(isQuoteOf(posting, quote)).toBe(true);
  });

  it.each(['Sie kennen das System KORN-7', 'sie kennen unser system', '', '""', '7.', 'Er', '   '])(
    'is none when the posting does not say it, or it says nothing: "%s"',
    (quote) => {
      expect(isQuoteOf(posting, quote)).toBe(false);
    },
  );
});

const flag = (quote: string) => ({ pattern: 'p', quote, innocent_explanation: 'e' });

it('flags without evidence are taken out and counted, whatever count the model claims', () => {
  const answer = { red_flags: [flag('genau 3 Jahre'), flag('invented'), flag('')], dropped_quotes: 9 };
  expect(keepEvidence(answer, posting)).toEqual({ red_flags: [flag('genau 3 Jahre')], dropped_quotes: 2 });
});

describe('the final verdict', () => {
  const expert: Expert = {
    reasoning: 'Pattern seen.',
    red_flags: [flag('genau 3 Jahre')],
    ihl_score: 8,
    verdict: 'GENUINE',
    confidence: 'low',
    recommendation: 'Ask.',
    dropped_quotes: 0,
  };

  it('is that of its score', () => {
    expect(reviewExpert(expert, posting)).toMatchObject({ ihl_score: 8, verdict: 'COMPLIANCE_THEATER' });
    expect(Array.from({ length: 11 }, (_, score) => categoryOf(score))).toEqual([
      ...Array(4).fill('GENUINE'),
      ...Array(3).fill('BORDERLINE'),
      ...Array(3).fill('COMPLIANCE_THEATER'),
      'FAKE',
    ]);
  });

  it('may trust without evidence, but not suspect', () => {
    const without = { ...expert, red_flags: [flag('invented')] };
    expect(reviewExpert({ ...without, ihl_score: 3 }, posting)).toMatchObject({
      red_flags: [],
      dropped_quotes: 1,
    });
    expect(() => reviewExpert({ ...without, ihl_score: 4 }, posting)).toThrow('1 dropped');
  });
});
