import { type Lead, leadSchema, SYNC_BATCH } from '@jobsieve/shared/contracts/job';

const KNOWN = 2000;
/** Of each batch: what a user meets who looks at the results of the same search every day. */
const NEW_A_BATCH = 5;

let next = 1_000_000_000;

export function newLead(): Lead {
  next += 1;
  return leadSchema.parse({
    source: 'linkedin',
    external_id: String(next),
    title: `Senior Python Engineer (Payments, Platform) ${next % 97}`,
    company: `Company Number ${next % 503} Private Limited`,
    location: 'Bengaluru East, Karnataka, India',
    url: `https://www.linkedin.com/jobs/view/${next}/`,
    posted_at: '2026-08-09',
    salary: next % 3 === 0 ? '₹18,00,000 - ₹25,00,000 a year' : null,
    workplace: next % 2 === 0 ? 'hybrid' : null,
  });
}

export const knownLeads: Lead[] = Array.from({ length: KNOWN }, newLead);

/** A batch as an agent sends it: mostly known leads, a few new ones. */
export function batch(n: number): Lead[] {
  const known = Array.from({ length: SYNC_BATCH - NEW_A_BATCH }, (_, place) => {
    const lead = knownLeads[(n * 37 + place * 61) % KNOWN];
    if (!lead) throw new RangeError('no such lead');
    return lead;
  });
  return [...known, ...Array.from({ length: NEW_A_BATCH }, newLead)];
}
