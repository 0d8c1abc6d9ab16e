import { type EnrichRequest, enrichRequestSchema } from '@jobsieve/shared/contracts/enrichment';
import type { Sql } from '../src/database/client.ts';
import { decide } from '../src/modules/jobs/enrich.usecase.ts';
import { syncLeads } from '../src/modules/jobs/sync.usecase.ts';
import { createUser } from '../src/modules/users/users.usecases.ts';
import { newLead } from './leads.ts';

const JOBS = 3000;
const TABLES = ['jobs', 'user_job_map', 'job_match_analysis', 'postings'];
/** Characters; about the middle of the descriptions that job sites show. */
const DESCRIPTION = 4500;

/** What a rejected and a matched job cost on disk, tables and indexes, in bytes. */
export async function measureBytes(sql: Sql): Promise<void> {
  const user = await createUser(sql, 'bytes', 'user');
  const rejected = await store(sql, user.id, () => ({
    match_score: 15,
    status: 'AUTO_REJECTED',
    ai_reasoning: prose(220),
    missing_skills: ['Kubernetes', 'Terraform', 'Go'],
  }));
  const matched = await store(sql, user.id, () => ({
    match_score: 85,
    status: 'MATCHED',
    ai_reasoning: prose(220),
    missing_skills: ['Terraform'],
    enrichment_data: { description: prose(DESCRIPTION), requirements: prose(900), is_easy_apply: true },
  }));
  console.log(`\nBytes stored a job (${JOBS} of each, description of ${DESCRIPTION} characters)\n`);
  console.log(`  rejected ${rejected.toFixed(0).padStart(6)}`);
  console.log(
    `  matched  ${matched.toFixed(0).padStart(6)}   matched/rejected ${(matched / rejected).toFixed(1)}`,
  );
}

async function store(sql: Sql, userId: number, decision: () => object): Promise<number> {
  const before = await size(sql);
  for (let done = 0; done < JOBS; done += 25) {
    const leads = Array.from({ length: 25 }, newLead);
    const synced = await syncLeads(sql, { userId, leads, recheckDays: 14, now: new Date() });
    for (const jobId of synced.new) {
      const parsed: EnrichRequest = enrichRequestSchema.parse(decision());
      await decide(sql, { userId, jobId, decision: parsed, recheckDays: 14, now: new Date() });
    }
  }
  return ((await size(sql)) - before) / JOBS;
}

async function size(sql: Sql): Promise<number> {
  for (const table of TABLES) await sql`vacuum ${sql(table)}`;
  const [row] = await sql<[{ bytes: number }]>`
    select sum(pg_total_relation_size(name::regclass))::bigint as bytes from unnest(${TABLES}::text[]) as name`;
  return row.bytes;
}

const WORDS = (
  'the team builds and runs services for payments with python java and sql you will design test deploy and maintain ' +
  'systems that handle many requests work with product managers review code mentor engineers improve reliability ' +
  'experience in cloud data pipelines testing automation communication degree years strong knowledge of linux docker'
).split(' ');
let seed = 7;

/** Text that compresses about as well as real one: words in no order, always the same ones. */
function prose(length: number): string {
  let text = '';
  while (text.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += `${WORDS[Math.floor(seed / 65_536) % WORDS.length]}${seed % 11 === 0 ? '.\n' : ' '}`;
  }
  return text.slice(0, length);
}
