import type { JobDetail } from '@jobsieve/shared/contracts/job';
import type { Sql } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';
import { listTokens } from '../users/tokens.repository.ts';
import { csvLine } from './csv.ts';
import { listJobDetails } from './list.repository.ts';

const PAGE = 200;
const CSV_COLUMNS = [
  'id',
  'source',
  'external_id',
  'title',
  'company',
  'location',
  'url',
  'posted_at',
  'salary',
  'workplace',
  'is_easy_apply',
  'application_status',
  'match_score',
  'notes',
  'discovered_at',
  'checked_at',
] as const satisfies (keyof JobDetail)[];

/** Everything that there is of a user, as one JSON document in pieces. */
export async function* exportJson(sql: Sql, user: Caller, now: Date): AsyncGenerator<string> {
  const head = { exported_at: now.toISOString(), user, tokens: await listTokens(sql, { userId: user.id }) };
  yield `${JSON.stringify(head).slice(0, -1)},"jobs":[`;
  let separator = '\n';
  for await (const job of jobsOf(sql, user.id)) {
    yield separator + JSON.stringify(job);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The user's jobs, a line each, without their texts. */
export async function* exportCsv(sql: Sql, userId: number): AsyncGenerator<string> {
  yield csvLine([...CSV_COLUMNS, 'ai_reasoning', 'missing_skills']);
  for await (const job of jobsOf(sql, userId)) {
    yield csvLine([
      ...CSV_COLUMNS.map((column) => job[column]),
      job.analysis?.ai_reasoning ?? null,
      job.analysis?.missing_skills.join('; ') ?? null,
    ]);
  }
}

async function* jobsOf(sql: Sql, userId: number): AsyncGenerator<JobDetail> {
  let afterId = 0;
  for (;;) {
    const page = await listJobDetails(sql, { userId, afterId, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    afterId = page.at(-1)?.id ?? afterId;
  }
}
