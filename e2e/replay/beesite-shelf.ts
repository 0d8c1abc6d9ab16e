import type { BeeSitePosting } from './beesite-posting.ts';
import { writtenBeeSitePostings } from './beesite-postings.ts';
import { hasRecordedBeeSite, recordedBeeSitePostings } from './beesite-recorded.ts';

/** What a replayed board has: the recorded postings where they are there, else the written ones. */
export const beeSitePostings = (): BeeSitePosting[] =>
  hasRecordedBeeSite ? recordedBeeSitePostings() : writtenBeeSitePostings();
