import type { Source } from '@jobsieve/shared/contracts/job';

/** The sites as they write themselves. */
export const SITE_NAMES: Record<Source, string> = { linkedin: 'LinkedIn', naukri: 'Naukri' };
