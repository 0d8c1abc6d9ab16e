import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import { engineNamed } from './engine-under-test.ts';
import { evaluateFakes, fakesTable } from './fakes.ts';
import { fitSigns, signFitTable, writeWeights } from './fit-signs.ts';
import { readPairs } from './pairs.ts';
import { svgPlot, terminalPlot } from './plot.ts';
import { evaluateScoring, scoringTable } from './scoring.ts';
import { evaluateSkills, skillsTable } from './skills.ts';

const USAGE = `pnpm evaluate [--engine builtin|ollama:<model>] [--pairs FILE] [--repeat N] [--ollama URL] [--svg FILE] [--json]
pnpm evaluate skills --file FILE [--json]
pnpm evaluate fakes --file FILE [--part 0|1] [--json]
pnpm evaluate fit-fakes --file FILE [--write] [--json]
The formats of the files are described in docs/evaluation.md.`;
const OWN_PAIRS = path.join(import.meta.dirname, 'data/pairs.json');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'builtin' },
    pairs: { type: 'string', default: OWN_PAIRS },
    repeat: { type: 'string', default: '1' },
    ollama: { type: 'string', default: 'http://127.0.0.1:11434' },
    svg: { type: 'string' },
    file: { type: 'string' },
    part: { type: 'string' },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

try {
  await run(positionals[0] ?? 'scoring');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(what: string): Promise<void> {
  if (values.help) return console.log(USAGE);
  if (what === 'scoring') return scoring();
  if (values.file === undefined) throw new Error(`Say which file.\n${USAGE}`);
  if (what === 'skills') return print(evaluateSkills(values.file), skillsTable);
  if (what === 'fakes') {
    const part = values.part === undefined ? null : values.part === '0' ? 0 : 1;
    return print(evaluateFakes(values.file, part), fakesTable);
  }
  if (what === 'fit-fakes') {
    const fit = fitSigns(values.file);
    if (values.write) writeWeights(fit);
    return print(fit, signFitTable);
  }
  throw new Error(`"${what}" cannot be evaluated.\n${USAGE}`);
}

async function scoring(): Promise<void> {
  const repeats = Number(values.repeat);
  if (!Number.isInteger(repeats) || repeats < 1) throw new Error('--repeat takes a whole number from 1 on.');
  const pairs = readPairs(values.pairs);
  const engine = await engineNamed(values.engine, values.ollama);
  const progress = process.stderr.isTTY
    ? (done: number) => process.stderr.write(`\r${done}/${pairs.length * repeats} `)
    : undefined;
  const result = await evaluateScoring(engine, pairs, repeats, progress);
  if (progress) process.stderr.write('\r');
  if (values.svg !== undefined) writeFileSync(values.svg, svgPlot(result.points, GATE_SCORE, result.engine));
  print(result, (it) => `${scoringTable(it)}\n\n${terminalPlot(it.points, GATE_SCORE)}`);
  if (result.pairs === 0) throw new Error('Not one pair got a score.');
}

function print<T>(result: T, shown: (result: T) => string): void {
  console.log(values.json ? JSON.stringify(result, null, 2) : shown(result));
}
