import { describe, expect, it } from 'vitest';
import { type Flowchart, flowchartText } from './flowchart.ts';

const none = { completed: 0, running: 0, pending: 0, failed: 0, skipped: 0 };
const step = (
  position: number,
  conversation_name: string,
  actor_name: string,
  actor_type: 'script' | 'ai_model',
  counts: Partial<typeof none>,
) => ({ position, conversation_name, actor_name, actor_type, counts: { ...none, ...counts } });

const flowchart = (steps: Flowchart['steps']): Flowchart => ({
  workflow_id: 3001,
  name: 'Complete Job Processing Pipeline',
  run_id: null,
  totals: { total: 5, active: 5, summaries: 0, skills: 0, ihl: 0 },
  steps,
});

describe('the flowchart', () => {
  it('shows each step with its counts, column under column', () => {
    const filler = Array.from({ length: 12 }, (_, n) =>
      step(n + 5, `Step ${n + 5}`, 'somebody', 'script', {}),
    );
    const text = flowchartText(
      flowchart([
        step(1, 'Fetch Jobs from Deutsche Bank API', 'db_job_fetcher', 'script', { completed: 1 }),
        step(2, 'Validate Job Description', 'sql_query_executor', 'script', { completed: 5 }),
        step(3, 'session_a_llama32_extract', 'llama3.2:latest', 'ai_model', { running: 2, pending: 3 }),
        step(4, 'session_b_mistral_grade', 'mistral:latest', 'ai_model', {}),
        ...filler,
      ]),
    );
    expect(text.split('\n').slice(0, 11).join('\n')).toBe(
      `
WORKFLOW 3001: Complete Job Processing Pipeline
═══════════════════════════════════════════════════════════════════════════════

📊 POSTING TOTALS: 5 total | 5 active | 0 summaries | 0 skills | 0 IHL

STEP  CONVERSATION                           ACTOR                  STATUS
───────────────────────────────────────────────────────────────────────────────
1/16  ⚙️  Fetch Jobs from Deutsche Bank API   db_job_fetcher         ✅ 1 completed
2/16  ⚙️  Validate Job Description            sql_query_executor     ✅ 5 completed
3/16  🤖 session_a_llama32_extract           llama3.2:latest        🔄 2 running, 3 pending
4/16  🤖 session_b_mistral_grade             mistral:latest         ⏳ 0 pending
`.trim(),
    );
  });

  it('tells done, open, failed and skipped apart', () => {
    const counts = { completed: 3, running: 1, pending: 2, failed: 4, skipped: 5 };
    const status = (some: Partial<typeof none>) =>
      flowchartText(flowchart([step(1, 'A', 'b', 'script', some)]))
        .split('\n')
        .at(-1)
        ?.slice(69);
    expect(status(counts)).toBe('✅ 3 completed, 🔄 1 running, 2 pending, ❌ 4 failed, ⏭️ 5 skipped');
    expect(status({ pending: 2 })).toBe('⏳ 2 pending');
    expect(status({ skipped: 2 })).toBe('⏭️ 2 skipped');
  });

  it('leaves the actors out where the table would wrap', () => {
    const chart = flowchart([
      step(1, 'Fetch Jobs from Deutsche Bank API', 'db_job_fetcher', 'script', { completed: 1 }),
      step(2, 'session_a_llama32_extract', 'llama3.2:latest', 'ai_model', { running: 2, pending: 3 }),
      step(3, 'session_b_mistral_grade', 'mistral:latest', 'ai_model', {
        completed: 500,
        failed: 12,
        skipped: 7,
      }),
      step(4, 'session_c_qwen25_grade', 'qwen2.5:7b', 'ai_model', {}),
    ]);
    const narrow = flowchartText(chart, 80);
    expect(narrow.split('\n').slice(5).join('\n')).toBe(
      `
STEP  CONVERSATION                           STATUS
───────────────────────────────────────────────────────────────────────────────
1/4   ⚙️  Fetch Jobs from Deutsche Bank API   ✅ 1
2/4   🤖 session_a_llama32_extract           🔄 2  ⏳ 3
3/4   🤖 session_b_mistral_grade             ✅ 500  ❌ 12  ⏭️ 7
4/4   🤖 session_c_qwen25_grade              ⏳ 0
`.trim(),
    );
    expect(Math.max(...narrow.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(flowchartText(chart, 140)).toBe(flowchartText(chart));
    expect(flowchartText(chart)).toContain('🔄 2 running, 3 pending');
  });
});
