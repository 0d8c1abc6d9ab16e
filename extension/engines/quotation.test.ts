import { describe, expect, it } from 'vitest';
import { isQuoted } from './quotation';

const is = isQuoted(
  'You bring:\n • 5+ years of C++ and C#\n • Fließendes Deutsch (C1); Führerschein Klasse B.\nNice to have: Kubernetes\u200b, Git.',
);

describe('a quotation', () => {
  it.each([
    'You bring: 5+ years of C++',
    'fliessendes deutsch'.replace('ss', 'ß'),
    'C++ and C#',
    '"Führerschein Klasse B"',
    'kubernetes, git',
    'You bring … Kubernetes',
    '5+ years [...] Git',
    'Git',
  ])('is found whatever it does to case, spaces and punctuation: %s', (quotation) => {
    expect(is(quotation)).toBe(true);
  });

  it.each([
    '',
    '…',
    '  ',
    'years of C',
    'ten years of Java',
    'Kubernetes … You bring',
    'Gi',
    'German fluent',
  ])('that does not stand there word for word and in its order is none: %j', (quotation) => {
    expect(is(quotation)).toBe(false);
  });
});
