import { PAGES } from '../browsers.ts';

/** What the navigation leads to. */
export const SECTIONS = [
  { name: 'Overview', path: PAGES },
  { name: 'Flowchart', path: `${PAGES}/flowchart` },
  { name: 'Runs', path: `${PAGES}/runs` },
  { name: 'Steps', path: `${PAGES}/interactions` },
  { name: 'Repair', path: `${PAGES}/repair` },
  { name: 'Tickets', path: `${PAGES}/tickets` },
  { name: 'Postings', path: `${PAGES}/postings` },
  { name: 'Statistics', path: `${PAGES}/storage` },
  { name: 'Checks', path: `${PAGES}/verify` },
  { name: 'Users', path: `${PAGES}/users` },
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'];
