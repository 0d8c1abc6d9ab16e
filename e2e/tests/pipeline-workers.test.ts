import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPipeline } from '../house/pipeline.ts';

interface Flowchart {
  totals: { total: number; ihl: number };
  steps: { conversation_name: string; counts: Record<string, number> }[];
}

/** The issue shows it with 500: POSTINGS=500 pnpm exec vitest run --project e2e pipeline-workers */
const POSTINGS = Number(process.env.POSTINGS ?? 60);

describe('two workers on many postings', () => {
  it('finish them all, once each and in waves, though one is killed twice', async () => {
    const house = await startPipeline(
      { timeScale: 0.002, maxLoadedModels: 1, parallel: 2, graders: 'one-in-three' },
      POSTINGS,
    );
    onTestFinished(() => house.stop());
    const { said: started } = await house.pipeline<{ started: number }>(
      'start',
      '--source',
      'deutsche-bank',
      '--limit',
      String(POSTINGS),
    );
    expect(started.started).toBe(1);

    const calls = () => house.ollama.requests.filter(({ path }) => path === '/api/chat');
    const steady = house.begin<{ failed: number }>('work');
    for (const share of [0.5, 2]) {
      const victim = house.begin('work');
      const closed = once(victim.process, 'close');
      while (calls().length < share * POSTINGS) {
        if (steady.process.exitCode !== null) throw new Error((await steady.said).errors);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      victim.process.kill('SIGKILL');
      await closed;
    }
    const last = await house.begin<{ failed: number }>('work').said;
    expect([(await steady.said).code, last.code]).toEqual([0, 0]);

    const { said: chart } = await house.pipeline<Flowchart>('flowchart');
    expect(chart.totals).toMatchObject({ total: POSTINGS, ihl: POSTINGS });
    const counts = chart.steps.map(({ counts: { completed, ...open } }) => open);
    expect(counts).toEqual(counts.map(() => ({ running: 0, pending: 0, failed: 0, skipped: 0 })));
    const { said: verified } = await house.pipeline<{ ok: boolean }>('verify');
    expect(verified.ok).toBe(true);

    // One load for each wave: the others wait with the next one for what a killed worker had in hand. A worker that a busy
    // machine has held up for longer than its lease may cost a wave of its own.
    const models = calls().map(({ body }) => (body as { model: string }).model);
    const changes = models.filter((model, n) => model !== models[n - 1]).length;
    expect(changes).toBeLessThanOrEqual(5 + 2);
  }, 1_200_000);
});
