import { describe, expect, it, onTestFinished } from 'vitest';
import { type PipelineHouse, startPipeline } from '../house/pipeline.ts';
import type { SimulatorOptions } from '../ollama-simulator/options.ts';
import { checksum } from '../ollama-simulator/rules/pipeline/posting-text.ts';
import { readSections } from '../ollama-simulator/rules/sections.ts';

interface Ran {
  ok: boolean;
  postings: { complete: number; invalid: number; failed: number; open: number };
  interactions: { completed: number; failed: number; retried: number };
}
interface Flowchart {
  totals: { total: number; summaries: number; skills: number; ihl: number };
  steps: { conversation_name: string; counts: Record<string, number> }[];
}
interface Verified {
  ok: boolean;
  checks: { name: string; verdict: string; rows: unknown[] }[];
}

async function house(options: SimulatorOptions = {}): Promise<PipelineHouse> {
  const started = await startPipeline(options);
  onTestFinished(() => started.stop());
  return started;
}
const completedOf = ({ steps }: Flowchart, name: string) =>
  steps.find((step) => step.conversation_name === name)?.counts.completed;

describe('the pipeline, from an empty database', () => {
  it('completes one posting, then five more, then twenty more, and nothing twice', async () => {
    const { pipeline, ollama } = await house();
    for (const [count, total] of [
      [1, 1],
      [5, 6],
      [20, 26],
    ] as const) {
      const { code, said, errors } = await pipeline<Ran>('run', '--max-jobs', String(count));
      expect(said.postings, errors).toEqual({ complete: count, invalid: 0, failed: 0, open: 0 });
      expect(code).toBe(0);
      const { said: chart } = await pipeline<Flowchart>('flowchart');
      expect(chart.totals).toMatchObject({ total, summaries: total, skills: total, ihl: total });
    }
    const { code, said } = await pipeline<Verified>('verify');
    expect(said.checks.filter(({ verdict }) => verdict !== 'ok' && verdict !== 'info')).toEqual([]);
    expect({ code, ok: said.ok }).toEqual({ code: 0, ok: true });

    const chats = ollama.requests.filter(({ path }) => path === '/api/chat');
    expect(chats).toHaveLength(26 * 8);
    expect(chats.filter(({ truncated }) => truncated)).toEqual([]);
    // One window for all: another one would load the model anew.
    expect(
      new Set(chats.map(({ body }) => (body as { options: { num_ctx: number } }).options.num_ctx)).size,
    ).toBe(1);
  });

  it('improves what graders fail, three times at most, and then asks a person', async () => {
    const { pipeline, ollama } = await house({ graders: 'one-in-three' });
    const { said } = await pipeline<Ran>('run', '--max-jobs', '20');
    expect(said).toMatchObject({ ok: true, postings: { complete: 20 } });

    const sums = ollama.requests
      .filter(({ body }) => (body as { model?: string } | null)?.model?.startsWith('llama'))
      .filter(({ path }) => path === '/api/chat')
      .map(({ prompt }) => checksum(readSections(prompt ?? '').posting));
    expect(sums).toHaveLength(20);
    const failing = sums.filter((sum) => sum % 3 === 0).length;
    const forGood = sums.filter((sum) => sum % 6 === 0).length;
    expect(failing).toBeGreaterThan(forGood);
    expect(forGood).toBeGreaterThan(0);

    const { said: chart } = await pipeline<Flowchart>('flowchart');
    const improved = failing - forGood + 3 * forGood;
    expect(completedOf(chart, 'session_d_qwen25_improve')).toBe(improved);
    expect(completedOf(chart, 'session_e_qwen25_regrade')).toBe(improved);
    expect(completedOf(chart, 'session_f_create_ticket')).toBe(forGood);
    expect(completedOf(chart, 'Format Standardization')).toBe(20);
    expect((await pipeline<Verified>('verify')).said.ok).toBe(true);
  });

  it('gets over prose, empty answers, repetition, cut streams and a full queue', async () => {
    const { pipeline, ollama } = await house();
    ollama.setFaults([
      { kind: 'prose', text: 'Summarise it', times: 2 },
      { kind: 'empty', model: 'mistral', times: 1 },
      { kind: 'repetition', text: 'List the skills', times: 1 },
      { kind: 'cut', text: 'Put the summary into sections', times: 1 },
      {
        kind: 'error',
        status: 503,
        message: 'server busy, please try again.  maximum pending requests exceeded',
        text: 'You know how companies hire',
        times: 1,
      },
    ]);
    const { said, errors } = await pipeline<Ran>('run', '--max-jobs', '3');
    expect(said.postings, errors).toMatchObject({ complete: 3 });
    expect(said.interactions).toMatchObject({ failed: 0, retried: 6 });
    const repeating = ollama.requests.find(({ fault }) => fault === 'repetition');
    expect(repeating).toMatchObject({ outcome: 'aborted-by-client' });
    // Without the watch it would go on to the end of the window, 16,384 tokens; some are under way when it is cut off.
    expect(repeating?.answer?.length).toBeLessThan(8000);
    expect((await pipeline<Verified>('verify')).said.ok).toBe(true);
  });
});
