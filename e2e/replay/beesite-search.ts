import { z } from 'zod';
import type { BeeSitePosting } from './beesite-posting.ts';

/** As many items the board sends at most, whatever is asked for. */
export const BEESITE_PAGE = 20;

/** What the board understands; anything else is 400. */
export const beeSiteSearchSchema = z.object({
  LanguageCode: z.enum(['en', 'de']),
  SearchParameters: z.object({
    FirstItem: z.int().min(1),
    CountItem: z.int().min(1),
    Sort: z
      .array(z.object({ Criterion: z.string(), Direction: z.enum(['ASC', 'DESC']) }))
      .max(1)
      .default([]),
    MatchedObjectDescriptor: z.array(z.string()).min(1),
  }),
  SearchCriteria: z.array(z.unknown()).max(0),
});

/** Answers a search over postings: in the asked order, one page, with the asked fields only. */
export function searchBeeSite(
  postings: readonly BeeSitePosting[],
  { LanguageCode, SearchParameters: asked }: z.output<typeof beeSiteSearchSchema>,
) {
  const fits = postings.filter(({ languages }) => !languages || languages.includes(LanguageCode));
  const [sort] = asked.Sort;
  const value = ({ item }: BeeSitePosting) =>
    String(item.MatchedObjectDescriptor[sort?.Criterion ?? ''] ?? '');
  const sorted = fits.toSorted((a, b) => {
    if (!sort || value(a) === value(b)) return 0;
    return value(a) < value(b) === (sort.Direction === 'ASC') ? -1 : 1;
  });
  const first = asked.FirstItem - 1;
  const page = sorted.slice(first, first + Math.min(asked.CountItem, BEESITE_PAGE));
  return {
    LanguageCode,
    SearchResult: {
      SearchResultCount: page.length,
      SearchResultCountAll: sorted.length,
      SearchResultItems: page.map(({ item }, index) => ({
        MatchedObjectId: item.MatchedObjectId,
        MatchedObjectDescriptor: Object.fromEntries(
          asked.MatchedObjectDescriptor.flatMap((field) =>
            field in item.MatchedObjectDescriptor ? [[field, item.MatchedObjectDescriptor[field]]] : [],
          ),
        ),
        RelevanceScore: 0,
        RelevanceRank: first + index + 1,
      })),
    },
  };
}
