import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import { calibrationBands, calibrationPlot, calibrationTable } from './calibration.ts';
import { engineNamed } from './engine-under-test.ts';
import { evaluateFakes, fakesTable } from './fakes.ts';
import { fitSigns, signFitTable, writeWeights } from './fit-signs.ts';
import { readPairFiles, readPairs } from './pairs.ts';
import { svgPlot, terminalPlot } from './plot.ts';
import { brokenPromises, checkPromises, PROMISES, promisesTable, readPromises } from './promises.ts';
import { evaluateScoring, scoringTable } from './scoring.ts';
import { evaluateSkills, skillsTable } from './skills.ts';

const USAGE = `pnpm evaluate [--engine builtin|ollama:<model>] [--pairs FILE]... [--repeat N] [--ollama URL] [--svg FILE] [--calibration FILE] [--json]
pnpm evaluate gate [--pairs FILE]... [--promises FILE] [--json]
pnpm evaluate skills --file FILE [--json]
pnpm evaluate fakes --file FILE [--part 0|1] [--json]
pnpm evaluate fit-fakes --file FILE [--write] [--json]
The formats of the files are described in docs/evaluation.md.`;
const OWN_PAIRS = path.join(import.meta.dirname, 'data/pairs.json');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'builtin' },
    pairs: { type: 'string', multiple: true, default: [OWN_PAIRS] },
    repeat: { type: 'string', default: '1' },
    ollama: { type: 'string', default: 'http://127.0.0.1:11434' },
    svg: { type: 'string' },
    calibration: { type: 'string' },
    promises: { type: 'string', default: PROMISES },
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
  if (what === 'gate') return gate();
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
  if (!Number.isInteger(repeats) || repeats < 1)
    throw new Error('--repeat takes a whole number of at least 1.');
  const pairs = readPairFiles(values.pairs);
  const engine = await engineNamed(values.engine, values.ollama);
  const progress = process.stderr.isTTY
    ? (done: number) => process.stderr.write(`\r${done}/${pairs.length * repeats} `)
    : undefined;
  const result = await evaluateScoring(engine, pairs, repeats, progress);
  if (progress) process.stderr.write('\r');
  if (values.svg !== undefined) writeFileSync(values.svg, svgPlot(result.points, GATE_SCORE, result.engine));
  const fits = new Map(pairs.map((pair) => [pair.id, pair.fits]));
  const bands = calibrationBands(
    result.points.map(({ id, score }) => ({ score, fits: fits.get(id) === true })),
  );
  if (values.calibration !== undefined)
    writeFileSync(values.calibration, calibrationPlot(bands, GATE_SCORE, result.engine));
  print(
    { ...result, calibration: bands },
    (it) =>
      `${scoringTable(it)}\n\n${calibrationTable(it.calibration)}\n\n${terminalPlot(it.points, GATE_SCORE)}`,
  );
  if (result.pairs === 0) throw new Error('No pair got a score.');
}

/** Fails when a figure of the built-in scorer falls short of what is promised. */
async function gate(): Promise<void> {
  const promises = readPromises(values.promises);
  const engine = await engineNamed('builtin', '');
  const checked = [];
  for (const file of values.pairs)
    checked.push(...checkPromises(file, await evaluateScoring(engine, readPairs(file), 1), promises));
  print(checked, promisesTable);
  const broken = brokenPromises(checked);
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

function print<T>(result: T, shown: (result: T) => string): void {
  console.log(values.json ? JSON.stringify(result, null, 2) : shown(result));
}
