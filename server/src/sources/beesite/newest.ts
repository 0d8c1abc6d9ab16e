import type { Item } from './schemas.ts';
import { LANGUAGES, type Language, type Page } from './search.ts';

export interface Listed {
  item: Item;
  /** The search that listed it, which is not always the language of its text. */
  language: Language;
}

/** The results of one language, read page by page as they are needed. */
class Results {
  readonly language: Language;
  readonly #read: (language: Language, firstItem: number) => Promise<Page>;
  readonly #listed = new Set<string>();
  #items: Item[] = [];
  #nextItem = 1;
  #over = false;

  constructor(language: Language, read: (language: Language, firstItem: number) => Promise<Page>) {
    this.language = language;
    this.#read = read;
  }

  /** Its newest item that was not taken yet; undefined at the end. */
  async head(): Promise<Item | undefined> {
    while (this.#items.length === 0 && !this.#over) {
      const { items, count, total } = await this.#read(this.language, this.#nextItem);
      // While pages are turned, new postings push known ones onto the next page.
      this.#items = items.filter(({ MatchedObjectId: id }) => !this.#listed.has(id));
      for (const { MatchedObjectId: id } of items) this.#listed.add(id);
      this.#nextItem += count;
      // A board that ignores the number of the first item would send its first page for ever.
      const stuck = items.length > 0 && this.#items.length === 0;
      this.#over = count === 0 || stuck || this.#nextItem > total;
    }
    return this.#items[0];
  }

  take(): void {
    this.#items.shift();
  }
}

/**
 * The postings of all languages, newest first, each once.
 *
 * @param read one page, which is newest first
 */
export async function* newest(
  read: (language: Language, firstItem: number) => Promise<Page>,
): AsyncGenerator<Listed> {
  const all = LANGUAGES.map((language) => new Results(language, read));
  const given = new Set<string>();
  for (;;) {
    let best: { results: Results; item: Item } | undefined;
    for (const results of all) {
      const item = await results.head();
      if (item && (!best || dayOf(item) > dayOf(best.item))) best = { results, item };
    }
    if (!best) return;
    best.results.take();
    const { item, results } = best;
    if (given.has(item.MatchedObjectId)) continue;
    given.add(item.MatchedObjectId);
    yield { item, language: results.language };
  }
}

/** One without a date goes on where it stands. */
const dayOf = ({ MatchedObjectDescriptor: { PublicationStartDate, PublicationChannel } }: Item) =>
  PublicationStartDate ?? PublicationChannel[0]?.StartDate ?? '9999-12-31';
