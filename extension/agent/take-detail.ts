import type { Source } from '@jobsieve/shared/contracts/job';
import { DESCRIPTION_MAX } from '@jobsieve/shared/contracts/limits';
import type { DetailReading, JobDetail } from '../sites/site';
import { type LeadRow, leadKey, type TextRow } from '../store/database';
import { filledIn } from '../store/lead-row';
import { jobUnderstood, noteDrift, noteJobDrift } from './drift';
import type { AgentParts } from './parts';
import { siteBlocked } from './site-door';

/** What is kept of a job's page, wherever it was read. */
export type Text = Pick<JobDetail, 'description' | 'requirements'> & Partial<JobDetail>;

/**
 * Takes in a job that is open in front of the user. It is used when its text is wanted, and forgotten otherwise.
 *
 * @returns whether a wanted text was found
 */
export async function takeDetail(
  parts: AgentParts,
  source: Source,
  reading: DetailReading,
): Promise<boolean> {
  if (reading.kind === 'blocked') await siteBlocked(parts, source, reading.signal, reading.evidence);
  if (reading.kind === 'drift') {
    await noteDrift(parts, source, reading.layout, reading.missing);
    const [id] = reading.ids;
    if (id !== undefined) await noteJobDrift(parts, source, id);
  }
  if (reading.kind === 'closed' && reading.externalId) {
    return whileWanted(parts, source, reading.externalId, () => closed(parts, reading.evidence));
  }
  if (reading.kind !== 'detail' || reading.detail.source !== source) return false;
  await jobUnderstood(parts, source);
  return whileWanted(parts, source, reading.detail.externalId, (row) =>
    described(parts, row, reading.detail),
  );
}

/** Whoever holds the lead finds it gone from its stage when they finish, and drops what they have. */
function whileWanted(
  { db }: AgentParts,
  source: Source,
  externalId: string,
  write: (row: LeadRow) => Partial<LeadRow> | Promise<Partial<LeadRow>>,
): Promise<boolean> {
  return db.transaction('rw', db.leads, db.texts, async () => {
    const row = await db.leads.get(leadKey(source, externalId));
    if (row?.stage !== 'wanted') return false;
    await db.leads.put({ ...row, leaseUntil: 0, leaseHolder: null, ...(await write(row)) });
    return true;
  });
}

/** The step `wanted` to `described`; to be called inside its transaction. */
export async function described({ db }: AgentParts, row: LeadRow, detail: Text): Promise<Partial<LeadRow>> {
  const text: TextRow = {
    key: row.key,
    description: storable(detail.description),
    requirements: detail.requirements ? storable(detail.requirements) || null : null,
  };
  await db.texts.put(text);
  return {
    stage: 'described',
    dueAt: 0,
    attempts: 0,
    failure: null,
    ...filledIn(row, {
      ...detail,
      salary: detail.salary?.slice(0, 300) ?? null,
      location: detail.location?.slice(0, 500) ?? null,
    }),
    seniority: detail.seniority ?? row.seniority,
    employmentType: detail.employmentType ?? row.employmentType,
    skills: detail.skills?.length ? detail.skills : row.skills,
    isEasyApply: detail.isEasyApply ?? row.isEasyApply,
  };
}

/** The job cannot be applied for any more; there is nothing to score. */
export const closed = ({ now }: AgentParts, evidence: string): Partial<LeadRow> => ({
  stage: 'settled',
  failure: { code: 'scrape.closed', message: `No longer open: ${evidence.slice(0, 200)}`, at: now() },
});

/** As PostgreSQL and the contract can take it. */
const storable = (text: string) =>
  text.replaceAll('\0', '').trim().slice(0, DESCRIPTION_MAX).toWellFormed().trim();
