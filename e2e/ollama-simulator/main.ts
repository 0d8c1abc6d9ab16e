import { parseArgs } from 'node:util';
import { startSimulator } from './simulator.ts';

const USAGE = `An Ollama simulator for tests and demos; it is not a model. Answers: see README.md beside this file.

node e2e/ollama-simulator/main.ts [--port 11434] [--models qwen2.5,llama3.2] [--time-scale 1] [--load-ms 3000]
  [--tokens-per-second 40] [--max-loaded-models 3] [--parallel 1] [--max-queue 512] [--origins 'chrome-extension://*'] [--graders one-in-three]`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '11434' },
    models: { type: 'string', default: 'qwen2.5' },
    'time-scale': { type: 'string', default: '1' },
    'load-ms': { type: 'string', default: '3000' },
    'tokens-per-second': { type: 'string', default: '40' },
    'max-loaded-models': { type: 'string', default: '3' },
    parallel: { type: 'string', default: '1' },
    'max-queue': { type: 'string', default: '512' },
    origins: { type: 'string', default: process.env.OLLAMA_ORIGINS ?? '' },
    graders: { type: 'string', default: 'pass' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

function number(name: Exclude<keyof typeof values, 'help' | 'models' | 'origins' | 'graders'>): number {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`--${name} takes a number, not "${values[name]}".\n\n${USAGE}`);
  process.exit(2);
}
const list = (text: string) => text.split(',').filter((part) => part.trim() !== '');

const simulator = await startSimulator({
  port: number('port'),
  models: list(values.models),
  timeScale: number('time-scale'),
  loadMs: number('load-ms'),
  tokensPerSecond: number('tokens-per-second'),
  maxLoadedModels: number('max-loaded-models'),
  parallel: number('parallel'),
  maxQueue: number('max-queue'),
  origins: list(values.origins),
  graders: values.graders === 'one-in-three' ? 'one-in-three' : 'pass',
});
console.log(`Ollama simulator on ${simulator.url} (not a model), models: ${values.models}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.stop());
