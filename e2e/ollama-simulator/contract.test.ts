import { afterAll, beforeAll, describe } from 'vitest';
import { describeOllamaContract } from './contract.ts';
import { type Simulator, startSimulator } from './simulator.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());

describeOllamaContract('the simulator', () => ({ url: simulator.url, model: 'qwen2.5' }));

const real = process.env.JOBSIEVE_REAL_OLLAMA;
describe.skipIf(!real)('a real Ollama (JOBSIEVE_REAL_OLLAMA=http://127.0.0.1:11434)', () => {
  describeOllamaContract('the real one', () => ({
    url: (real ?? '').replace(/\/$/, ''),
    model: process.env.JOBSIEVE_REAL_OLLAMA_MODEL ?? 'qwen2.5',
  }));
});
