import { type BeeSiteOptions, beeSite } from './beesite/beesite.ts';
import type { PostingSource } from './source.ts';

/** What may be written for `--source`. */
export const SOURCE_NAMES = ['deutsche-bank'] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];

export const DEFAULT_SOURCE: SourceName = 'deutsche-bank';

export interface SourceAddresses {
  /** The configuration's entry: an address other than the board's own stands in for its apply links, too. */
  BEESITE_URL: string;
}

/**
 * @throws RangeError for a name that is none of {@link SOURCE_NAMES}; its message is for people
 */
export function postingSource(
  name: string,
  addresses: SourceAddresses,
  options?: BeeSiteOptions,
): PostingSource {
  switch (name) {
    case 'deutsche-bank':
      return beeSite(
        {
          name,
          company: 'Deutsche Bank',
          url: addresses.BEESITE_URL,
          hosts: ['api-deutschebank.beesite.de', 'db.wd3.myworkdayjobs.com', 'jobs.db-finanzberatung.de'],
        },
        options,
      );
    default:
      throw new RangeError(`There is no source "${name}". There is: ${SOURCE_NAMES.join(', ')}.`);
  }
}
