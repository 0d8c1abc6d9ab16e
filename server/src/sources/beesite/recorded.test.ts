import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BeeSiteReplay, startBeeSite } from '../../../../e2e/replay/beesite.ts';
import {
  hasRecordedBeeSite,
  recordedBeeSite,
  recordedBeeSitePostings,
} from '../../../../e2e/replay/beesite-recorded.ts';
import type { Fetched } from '../source.ts';
import { postingSource } from '../sources.ts';

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

describe.skipIf(!hasRecordedBeeSite)('the 48 recorded postings of Deutsche Bank (../shared/data)', () => {
  const recorded = recordedBeeSite();
  let board: BeeSiteReplay;
  let fetched: Fetched;
  beforeAll(async () => {
    board = await startBeeSite({ postings: recordedBeeSitePostings() });
    fetched = await postingSource('deutsche-bank', { BEESITE_URL: board.url }).fetch({
      limit: 100,
      known: async () => new Set(),
      timeLimitMs: 60_000,
      signal: new AbortController().signal,
    });
  });
  afterAll(() => board?.stop());

  it('are fetched, all of them', () => {
    expect(fetched).toMatchObject({ outcome: 'ok', reason: null, left_out: [] });
    expect(fetched.postings).toHaveLength(48);
    const found = fetched.postings.map((posting) => posting.external_id);
    expect(found.toSorted()).toEqual(recorded.map(({ item }) => item.MatchedObjectId).toSorted());
  });

  it('have their texts, whole and as text', () => {
    const texts = new Map(recorded.map(({ item, description }) => [item.MatchedObjectId, description]));
    for (const { external_id, description } of fetched.postings) {
      const text = texts.get(external_id) ?? '';
      expect(letters(description ?? ''), external_id).toBe(letters(text));
      expect(Math.abs((description ?? '').length - text.length), external_id).toBeLessThan(
        0.02 * text.length,
      );
      expect(description).not.toMatch(/<\/?[a-z]+[ />]|&[a-z]+;|&#\d+;|[\u00a0\u200b]|\ufffd|Ã/i);
    }
  });

  it('have clean titles, places and days', () => {
    for (const { title, location, published_on } of fetched.postings) {
      expect(title).not.toMatch(/&\w+;|<|\s{2}|^\s|\s$/);
      expect(location).toMatch(/^(Frankfurt|München|Koblenz|Würzburg)/);
      expect(published_on).toMatch(/^202[45]-\d\d-\d\d$/);
    }
    expect(fetched.postings.filter(({ title }) => title.includes('&'))).toHaveLength(
      recorded.filter(({ item }) => item.MatchedObjectDescriptor.PositionTitle.includes('&amp;')).length,
    );
  });

  it('are German and English', () => {
    const languages = new Map(fetched.postings.map(({ external_id, language }) => [external_id, language]));
    expect(['15929', '56411', '59428', '62204'].map((id) => languages.get(id))).toEqual(Array(4).fill('de'));
    expect(['60828', '64496', '64658', '65048'].map((id) => languages.get(id))).toEqual(Array(4).fill('en'));
  });
});
