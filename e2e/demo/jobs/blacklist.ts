import type { ReplayJob } from '../../replay/job.ts';

/** What the newcomer does not want to see: a word, another one, and an expression. */
export const BLACKLIST = ['warehouse', 'intern', '/^talentflood/'];

/** Which of the invented jobs these rules are about; the demo waits for exactly the others. */
export const isUnwanted = ({ title, company }: ReplayJob) =>
  /\b(?:warehouse|intern)\b/i.test(title) || company.startsWith('TalentFlood');
