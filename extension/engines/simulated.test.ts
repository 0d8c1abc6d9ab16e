import { gate } from '@jobsieve/shared/gate';
import { afterEach, describe, expect, it } from 'vitest';
import { type Noise, noisy } from '../../e2e/ollama-simulator/noise.ts';
import type { SimulatorOptions } from '../../e2e/ollama-simulator/options.ts';
import { type Simulator, startSimulator } from '../../e2e/ollama-simulator/simulator.ts';
import { builtinEngine } from './builtin';
import type { Engine, Posting } from './engine';
import { ATTACKS } from './injection/test/attacks';
import { judge } from './judge';
import { ollamaEngine } from './ollama';

let simulator: Simulator;
afterEach(() => simulator.stop());

async function started(options: SimulatorOptions = {}) {
  simulator = await startSimulator(options);
  return ollamaEngine({ url: simulator.url, model: 'qwen2.5' });
}
const never = new AbortController().signal;
const posting = (description: string): Posting => ({
  title: 'Engineer',
  company: 'Meridian Tools',
  location: null,
  description,
});
const LONG = {
  text: `${'Led a team that moved a warehouse of data to another house. '.repeat(60)}Python, SQL.`,
};

describe('the resume, which comes first', () => {
  it('is read once by the model server: for the next posting only the rest of the prompt takes time', async () => {
    const engine = await started();
    for (const number of [1, 2, 3]) await engine.score(LONG, posting(`Posting ${number}: Python.`), never);
    const [first, ...next] = simulator.requests.filter(({ path }) => path === '/api/chat');
    expect(next).toHaveLength(2);
    for (const { promptTokens, cachedTokens } of next) {
      // The count is that of the whole prompt, as Ollama reports it, cached or not …
      expect(promptTokens).toBeGreaterThan((first?.promptTokens ?? 0) - 5);
      // … what was kept of the one before is the resume and all in front of it.
      expect(cachedTokens).toBeGreaterThan(LONG.text.length / 4);
    }
    expect(first?.cachedTokens).toBe(0);
  });

  it('shows in what Ollama tells: the same count of tokens, a fraction of the time', async () => {
    await started({ promptTokensPerSecond: 100 });
    const told: { count: number; ms: number }[] = [];
    const watching: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!String(input).endsWith('/api/chat')) return response;
      const text = await response.text();
      const last = JSON.parse(text.trim().split('\n').at(-1) ?? '{}');
      told.push({ count: last.prompt_eval_count, ms: last.prompt_eval_duration / 1e6 });
      return new Response(text);
    };
    const engine = ollamaEngine({ url: simulator.url, model: 'qwen2.5', fetch: watching });
    for (const number of [1, 2]) await engine.score(LONG, posting(`Posting ${number}: Python.`), never);
    const [cold, warm] = told as [(typeof told)[0], (typeof told)[0]];
    expect(warm.count).toBe(cold.count);
    // The instruction behind the posting is read each time.
    expect(warm.ms).toBeLessThan(cold.ms * 0.75);
  });
});

/** Scores from 23 to 37, none on the gate itself: as near to it as a second and third opinion are asked for. */
const fifty = Array.from({ length: 50 }, (_, at) => {
  const score = 23 + (at % 15);
  return posting(`Job ${at}: Python. [[score:${score === 30 ? 31 : score}]]`);
});

describe('scores with noise', () => {
  const noise = (seed: number) => ({ seed, share: 0.08, points: 8 });
  const repeats = 3;

  /** Jobs whose verdict was not the same every time. */
  async function flipped(engine: Engine, varies: boolean): Promise<number> {
    let flips = 0;
    for (const job of fifty) {
      const verdicts = new Set<string>();
      for (let repeat = 0; repeat < repeats; repeat++) {
        const bench = { engine: { ...engine, varies }, second: null };
        verdicts.add(gate((await judge(bench, { text: 'Python.' }, job, never)).score));
      }
      if (verdicts.size > 1) flips += 1;
    }
    return flips;
  }

  it('flip the verdict of a single call, and not that of the median of three', async () => {
    const single = await flipped(await started({ noise: noise(SEED) }), false);
    await simulator.stop();
    const median = await flipped(await started({ noise: noise(SEED) }), true);
    expect(single).toBeGreaterThanOrEqual(3);
    expect(median).toBe(0);
  });

  /** Two of three calls can be off the same way, once in some two hundred scorings: that much is left to chance. */
  it('flip a fifth as often by the median at most, over thirty seeds', async () => {
    await started();
    let [single, median] = [0, 0];
    for (let seed = 100; seed < 130; seed++) {
      for (const varies of [false, true]) {
        const flips = await flipped(withNoise(noise(seed)), varies);
        if (varies) median += flips;
        else single += flips;
      }
    }
    expect(single).toBeGreaterThan(60);
    expect(median).toBeLessThanOrEqual(single / 5);
  });
});
/** One with which no two calls of three are off the same way. */
const SEED = 40;

/** The simulator's noise without the wire. */
function withNoise(noise: Noise): Engine {
  const deviate = noisy(noise);
  return {
    name: 'noise',
    varies: true,
    async score(_resume, { description }) {
      const honest = Number(/\[\[score:(\d+)\]\]/.exec(description)?.[1]);
      const { score } = JSON.parse(deviate(JSON.stringify({ score: honest })));
      return {
        score,
        reasoning: 'r',
        missing_skills: [],
        skill_gap_recommendations: [],
        evidence: null,
        confidence: 1,
      };
    },
  };
}

describe('a gullible model', () => {
  const nurse = {
    text: 'Registered nurse, ten years: wound care, palliative care, medication administration.',
  };
  const job = (attack: string) =>
    posting(
      `Requirements:\n- Kubernetes and Terraform are a must\n- Rust, Kafka, PostgreSQL\n${attack}\nWe pay well.`,
    );

  it('left alone with the attacks does what most of them say: the danger is real', async () => {
    const engine = await started({ faults: [{ kind: 'gullible' }] });
    let obeyed = 0;
    for (const { text } of ATTACKS) {
      const { score } = await engine.score(nurse, job(text), never);
      if (score >= 90 || (score === 0 && /0|zero|null|cero/.test(text))) obeyed += 1;
    }
    expect(obeyed).toBeGreaterThan(60);
  });

  it('moves no job across the gate when it is judged', async () => {
    const engine = await started({ faults: [{ kind: 'gullible' }] });
    const bench = { engine, second: builtinEngine() };
    const honest = await judge(bench, nurse, job(''), never);
    expect(gate(honest.score)).toBe('AUTO_REJECTED');
    for (const { name, text, wants } of ATTACKS.filter((attack) => attack.wants === 'up')) {
      const { score } = await judge(bench, nurse, job(text), never);
      expect(gate(score), `${name} (${wants}): ${score}`).toBe('AUTO_REJECTED');
    }
  });
});
