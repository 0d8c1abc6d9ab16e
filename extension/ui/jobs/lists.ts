import type { Verdict } from '@jobsieve/shared/contracts/job';

/** The lists of the full page. */
export type List = Verdict | 'UNJUDGED' | 'UNDER_WAY';

/** Their names on the page and in its address. */
export const LISTS: readonly { name: List; label: string; hash: string }[] = [
  { name: 'MATCHED', label: 'Matches', hash: '#matches' },
  { name: 'AUTO_REJECTED', label: 'Sieved out', hash: '#sieved-out' },
  { name: 'UNJUDGED', label: 'Could not be judged', hash: '#not-judged' },
  { name: 'UNDER_WAY', label: 'Under way', hash: '#under-way' },
];

/** The full page, open at a list. */
export const listLink = (name: List) => `/jobs.html${LISTS.find((list) => list.name === name)?.hash ?? ''}`;

/** The list that an address asks for; the matches, if it asks for none. */
export const listOf = (hash: string): List => LISTS.find((list) => list.hash === hash)?.name ?? 'MATCHED';
