import { describe, expect, it } from 'vitest';
import { newest } from './newest.ts';
import { type Item, itemSchema } from './schemas.ts';
import type { Language, Page } from './search.ts';

const item = (id: string, day: string | null): Item =>
  itemSchema.parse({
    MatchedObjectId: id,
    MatchedObjectDescriptor: { PositionTitle: `Job ${id}`, PublicationStartDate: day },
  });

/** Two results, a page at a time; what was asked for is noted. */
function board(results: Record<Language, Item[]>, size = 2) {
  const asked: string[] = [];
  const read = async (language: Language, firstItem: number): Promise<Page> => {
    asked.push(`${language} ${firstItem}`);
    const items = results[language].slice(firstItem - 1, firstItem - 1 + size);
    return { items, unreadable: [], count: items.length, total: results[language].length };
  };
  return { asked, read };
}
async function listed(read: Parameters<typeof newest>[0], limit = 100): Promise<string[]> {
  const ids: string[] = [];
  for await (const { item: it, language } of newest(read)) {
    ids.push(`${it.MatchedObjectId} ${language}`);
    if (ids.length === limit) break;
  }
  return ids;
}

describe('the newest postings', () => {
  const results = {
    en: [item('1', '2026-11-20'), item('3', '2026-11-18'), item('5', '2026-11-10')],
    de: [item('2', '2026-11-19'), item('3', '2026-11-18'), item('4', '2026-11-11')],
  };

  it('come from both languages by day, each once', async () => {
    expect(await listed(board(results).read)).toEqual(['1 en', '2 de', '3 en', '4 de', '5 en']);
  });

  it('are read no further than they are wanted', async () => {
    const { read, asked } = board(results);
    await listed(read, 2);
    expect(asked).toEqual(['en 1', 'de 1']);
  });

  it('are all there when postings move onto the next page meanwhile', async () => {
    const en = [item('1', '2026-11-20'), item('3', '2026-11-18'), item('5', '2026-11-10')];
    const { read } = board({ en, de: [] });
    const ids = await listed(async (language, firstItem) => {
      if (firstItem === 3) en.unshift(item('0', '2026-11-21'));
      return read(language, firstItem);
    });
    expect(ids).toEqual(['1 en', '3 en', '5 en']);
  });

  it('end with a board that sends its first page again and again', async () => {
    const { read } = board(results);
    const stubborn = async (language: Language) => ({ ...(await read(language, 1)), total: 2000 });
    expect(await listed(stubborn)).toEqual(['1 en', '2 de', '3 en']);
  });

  it('end with an empty page when the board does not tell how many there are', async () => {
    const { read } = board(results);
    const silent = async (language: Language, first: number) => ({
      ...(await read(language, first)),
      total: Number.POSITIVE_INFINITY,
    });
    expect(await listed(silent)).toHaveLength(5);
  });

  it('are not held up by one without a day', async () => {
    expect(await listed(board({ en: [item('1', null), item('2', '2026-11-01')], de: [] }).read)).toEqual([
      '1 en',
      '2 en',
    ]);
  });
});
