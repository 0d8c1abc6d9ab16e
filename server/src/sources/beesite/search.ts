import type { PatientReader } from '../http/patient.ts';
import { SourceError } from '../http/source-error.ts';
import { parseJson } from './parse-json.ts';
import { DESCRIPTOR_FIELDS, type Item, itemSchema, searchAnswerSchema } from './schemas.ts';

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The board sends no more at once, whatever is asked for. */
export const PAGE_SIZE = 20;

const MAX_BYTES = 10_000_000;

export interface Page {
  items: Item[];
  /** Items that have no id or no title. */
  unreadable: { external_id: string | null; reason: string }[];
  /** How many items the answer had in all. */
  count: number;
  /** How many items there are on all pages. */
  total: number;
}

/**
 * Asks for one page of the board, newest first.
 *
 * @param firstItem number of its first item, from 1
 * @throws SourceError
 */
export async function searchPage(
  reader: PatientReader,
  url: URL,
  { language, firstItem }: { language: Language; firstItem: number },
): Promise<Page> {
  const text = await reader.read({
    url,
    accept: 'application/json',
    maxBytes: MAX_BYTES,
    json: {
      LanguageCode: language,
      SearchParameters: {
        FirstItem: firstItem,
        CountItem: PAGE_SIZE,
        Sort: [{ Criterion: 'PublicationStartDate', Direction: 'DESC' }],
        MatchedObjectDescriptor: DESCRIPTOR_FIELDS,
      },
      SearchCriteria: [],
    },
  });
  const answer = searchAnswerSchema.safeParse(parseJson(text, url.host));
  if (!answer.success) {
    throw new SourceError('unreadable', `${url.host} answered something else than search results.`);
  }
  const { SearchResultItems: found, SearchResultCountAll: total } = answer.data.SearchResult;
  const page: Page = { items: [], unreadable: [], count: found.length, total };
  for (const it of found) {
    const item = itemSchema.safeParse(it);
    if (item.success) page.items.push(item.data);
    else page.unreadable.push({ external_id: idOf(it), reason: 'The board tells no id or no title of it.' });
  }
  return page;
}

function idOf(item: unknown): string | null {
  const id = itemSchema.pick({ MatchedObjectId: true }).safeParse(item);
  return id.success ? id.data.MatchedObjectId : null;
}
