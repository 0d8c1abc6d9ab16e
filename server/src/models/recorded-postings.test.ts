import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contextSize } from '@jobsieve/shared/ollama/context-size';
import { findRepetition, RepetitionWatch } from '@jobsieve/shared/ollama/repetition';
import { describe, expect, it } from 'vitest';
import { checkoutDir } from '../config/checkout.ts';

const file = path.resolve(checkoutDir, '../shared/data/deutsche-bank/postings.json');
const present = existsSync(file);
const texts: string[] = present
  ? JSON.parse(readFileSync(file, 'utf8')).map((posting: { description: string }) => posting.description)
  : [];

describe.skipIf(!present)('the recorded postings', () => {
  it('never count as repeating themselves, as a text or within an answer', () => {
    expect(texts).toHaveLength(48);
    for (const text of texts) {
      expect(findRepetition(text), text.slice(0, 200)).toBeNull();
      const watch = new RepetitionWatch({ json: true });
      expect(watch.push(JSON.stringify({ summary: text })), text.slice(0, 200)).toBeNull();
      expect(watch.end()).toBeNull();
    }
  });

  it('all fit one window, with a summary and an answer', () => {
    for (const text of texts) expect(contextSize(text, 3072 + 2000, 32_768, 16_384)).toBe(16_384);
  });
});
