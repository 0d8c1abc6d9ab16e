type Rows = Record<string, unknown>[];

interface Check {
  name: string;
  query: string;
  /** What is wrong with the answer, for people; null when nothing is. Without it the answer is only shown. */
  judge?: (rows: Rows) => string | null;
}

const none = (what: string) => (rows: Rows) => (rows.length === 0 ? null : `${rows.length} ${what}`);

/** The queries by which people check the pipeline, word for word, and those that find what the rules forbid. */
export const CHECKS: readonly Check[] = [
  {
    name: 'Every complete posting has summary, skills and IHL',
    query: `SELECT posting_id, posting_status,
       extracted_summary IS NOT NULL as has_summary,
       skill_keywords IS NOT NULL as has_skills,
       ihl_score IS NOT NULL as has_ihl
FROM postings;`,
    judge: (rows) =>
      none('postings are complete and lack something')(
        rows.filter(
          (row) => row.posting_status === 'complete' && !(row.has_summary && row.has_skills && row.has_ihl),
        ),
      ),
  },
  {
    name: 'Totals of the postings',
    query: `SELECT
    COUNT(*) as total_postings,
    COUNT(extracted_summary) as has_summary,
    COUNT(skill_keywords) as has_skills,
    COUNT(ihl_score) as has_ihl,
    COUNT(*) FILTER (WHERE posting_status = 'complete') as fully_complete
FROM postings;`,
  },
  {
    name: 'Interactions by conversation',
    query: `SELECT
    c.conversation_name,
    COUNT(*) as interactions,
    COUNT(*) FILTER (WHERE i.status = 'completed') as completed,
    COUNT(*) FILTER (WHERE i.status = 'failed') as failed
FROM interactions i
JOIN conversations c ON i.conversation_id = c.conversation_id
GROUP BY c.conversation_name
ORDER BY COUNT(*) DESC;`,
  },
  {
    name: 'Skipped interactions',
    query: `SELECT COUNT(*) as skipped FROM interactions WHERE status = 'skipped';`,
  },
  {
    name: 'Postings by IHL category',
    query: `SELECT ihl_category, COUNT(*)
FROM postings
WHERE ihl_score IS NOT NULL
GROUP BY ihl_category;`,
    judge: (rows) => none('categories are missing')(rows.filter((row) => row.ihl_category === null)),
  },
  {
    name: 'No summary repeats itself',
    query: String.raw`SELECT posting_id, LEFT(extracted_summary, 100) as summary_start
FROM postings
WHERE extracted_summary IS NOT NULL
  AND extracted_summary ~ '(\w+\s+){3,}\1{5,}'
LIMIT 10;`,
    judge: none('summaries repeat themselves'),
  },
  { name: 'Interactions by status', query: 'SELECT status, COUNT(*) FROM interactions GROUP BY status;' },
  { name: 'Runs by status', query: 'SELECT status, COUNT(*) FROM workflow_runs GROUP BY status;' },
  {
    name: 'No step was completed twice',
    query: `SELECT workflow_run_id, conversation_id, round, COUNT(*) as times
FROM interactions
WHERE status = 'completed'
GROUP BY workflow_run_id, conversation_id, round
HAVING COUNT(*) > 1;`,
    judge: none('steps were completed more than once'),
  },
  {
    name: 'Nothing was deleted',
    query: 'SELECT COUNT(*) as deleted FROM interactions_history;',
    judge: ([row]) => (Number(row?.deleted) === 0 ? null : `${row?.deleted} interactions were deleted`),
  },
  {
    name: 'Nothing is stuck',
    query: `SELECT interaction_id, workflow_run_id, posting_id, lease_until
FROM interactions
WHERE status = 'running' AND (lease_until IS NULL OR lease_until < now());`,
    judge: none('interactions run without a worker; `pipeline work` takes them up again'),
  },
  {
    name: 'Completed runs have led their postings to an end',
    query: `SELECT r.workflow_run_id, p.posting_id, p.posting_status
FROM workflow_runs r
JOIN postings p ON p.posting_id = r.posting_id
WHERE r.status = 'completed' AND p.posting_status IN ('pending', 'active')
  AND NOT EXISTS (SELECT FROM workflow_runs later
    WHERE later.posting_id = r.posting_id AND later.workflow_run_id > r.workflow_run_id);`,
    judge: none('postings are open although their run is completed'),
  },
  {
    name: 'Ended runs have nothing open',
    query: `SELECT i.interaction_id, i.status, r.workflow_run_id, r.status as run_status
FROM interactions i
JOIN workflow_runs r ON r.workflow_run_id = i.workflow_run_id
WHERE i.status IN ('pending', 'running') AND r.status <> 'running';`,
    judge: none('interactions are open although their run is over; `pipeline work` ends them'),
  },
];
