import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSimulator } from '../ollama-simulator/simulator.ts';
import { calibrationBands, calibrationPlot } from './calibration.ts';
import { readCsv } from './csv.ts';
import { type EngineUnderTest, engineNamed } from './engine-under-test.ts';
import { evaluateFakes } from './fakes.ts';
import { readPairFiles, readPairs } from './pairs.ts';
import { svgPlot, terminalPlot } from './plot.ts';
import { brokenPromises, checkPromises, readPromises } from './promises.ts';
import { evaluateScoring, scoringTable } from './scoring.ts';
import { evaluateSkills } from './skills.ts';

const data = (name: string) => path.join(import.meta.dirname, 'data', name);
const scratch = (name: string, text: string) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'evaluate-')), name);
  writeFileSync(file, text);
  return file;
};
const evaluate = (...args: string[]) =>
  promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args]);

describe('the built-in scorer on the pairs of the repository', () => {
  it('keeps what docs/evaluation.md promises', async () => {
    const file = data('pairs.json');
    const result = await evaluateScoring(await engineNamed('builtin', ''), readPairs(file), 1);
    expect(result.failures).toEqual([]);
    const checked = checkPromises(file, result, readPromises());
    expect(checked.length).toBeGreaterThan(3);
    expect(brokenPromises(checked)).toEqual([]);
  });
  it('scores a pair the same each time', async () => {
    const pairs = readPairs(data('pairs.json')).slice(0, 20);
    const result = await evaluateScoring(await engineNamed('builtin', ''), pairs, 2);
    expect(result.stability).toEqual({ widest: 0, meanSpread: 0, flipped: 0 });
  });
  it('is measured on pairs of many trades, in both languages, wanted and not', () => {
    const pairs = readPairs(data('pairs.json'));
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ resumeId }) => resumeId)).size).toBeGreaterThanOrEqual(20);
    expect(pairs.filter(({ fits }) => fits).length).toBeGreaterThanOrEqual(45);
    const german = pairs.filter(({ posting }) => /\b(?:und|wir|Sie|du)\b/.test(posting.description));
    expect(german.length).toBeGreaterThan(100);
    expect(pairs.length - german.length).toBeGreaterThan(100);
  });
});

/** Scores each pair by a table, so that figures can be worked out by hand. */
const tableEngine = (scores: Record<string, number>): EngineUnderTest => ({
  name: 'table',
  score: async ({ id }) => ({ score: scores[id] ?? 0, seconds: 0, tokens: null }),
});
const pairsFile = (name: string, labels: Record<string, number>) =>
  scratch(
    name,
    JSON.stringify({
      labels: { min: 0, max: 4, fits: 2 },
      resumes: { ada: 'text', ben: 'text' },
      postings: {
        bank: { title: 'Baker', description: 'text' },
        mill: { title: 'Miller', description: 'text' },
      },
      pairs: Object.entries(labels).map(([id, label]) => {
        const [resume, posting] = id.split(' × ');
        return { resume, posting, label };
      }),
    }),
  );

describe('the figures at the gate', () => {
  const labels = { 'ada × bank': 4, 'ada × mill': 0, 'ben × bank': 1, 'ben × mill': 3 };
  const scores = { 'ada × bank': 80, 'ada × mill': 31, 'ben × bank': 10, 'ben × mill': 12 };
  const measured = () => evaluateScoring(tableEngine(scores), readPairs(pairsFile('four.json', labels)), 1);

  it('tell both kinds of error with counts and intervals', async () => {
    const result = await measured();
    expect(result.wantedDiscarded).toMatchObject({ count: 1, of: 2, share: 0.5 });
    expect(result.unwantedPassed).toMatchObject({ count: 1, of: 2, share: 0.5 });
    expect(result.wantedDiscarded?.low).toBeCloseTo(0.0945, 3);
    expect(result.wantedDiscarded?.high).toBeCloseTo(0.9055, 3);
    expect(scoringTable(result)).toContain('1 of 2, 50.0 % (95 %: 9.5 % to 90.5 %)');
  });
  it('leave out whatever was not judged, and list it', async () => {
    const engine: EngineUnderTest = {
      ...tableEngine(scores),
      score: async ({ id }) => ({
        score: scores[id as keyof typeof scores],
        seconds: 0,
        tokens: null,
        ...(id === 'ben × mill' ? { unjudged: 'posting-not-understood' } : {}),
      }),
    };
    const result = await evaluateScoring(engine, readPairs(pairsFile('four.json', labels)), 1);
    expect(result.wantedDiscarded).toMatchObject({ count: 0, of: 1 });
    expect(result.discarded).toEqual([]);
    expect(result.points).toHaveLength(4);
    expect(result.unjudged).toEqual([{ id: 'ben × mill', label: 3, reason: 'posting-not-understood' }]);
    expect(scoringTable(result)).toContain('1 not judged');
    expect(scoringTable(result)).toMatch(/not judged +ben × mill: label 3, posting-not-understood/);
  });
  it('name every pair with its label and score', async () => {
    const result = await measured();
    expect(result.points).toContainEqual({ id: 'ben × mill', label: 3, score: 12 });
    expect(result.discarded).toEqual([{ id: 'ben × mill', label: 3, score: 12 }]);
  });
  it('name the resumes that fare worst first', async () => {
    const result = await measured();
    expect(result.byResume.map(({ resume }) => resume)).toEqual(['ben', 'ada']);
    expect(result.byResume[0]).toMatchObject({ pairs: 2, auc: 1, wantedDiscarded: { count: 1, of: 1 } });
    expect(scoringTable(result)).toMatch(/worst resumes +ben: 2 pairs/);
  });
  it('do not count what is not there', async () => {
    const one = pairsFile('one.json', { 'ada × bank': 4 });
    const result = await evaluateScoring(tableEngine(scores), readPairs(one), 1);
    expect(result.unwantedPassed).toBeNull();
    expect(scoringTable(result)).toMatch(/Unwanted, passing +none there/);
  });
  it('show by bands of scores how many pairs are wanted', () => {
    const bands = calibrationBands([
      { score: 100, fits: true },
      { score: 91, fits: false },
      { score: 29, fits: true },
    ]);
    expect(bands).toMatchObject([
      { from: 20, to: 29, wanted: { count: 1, of: 1 } },
      { from: 90, to: 100, wanted: { count: 1, of: 2 } },
    ]);
    const svg = calibrationPlot(bands, 30, 'a < b');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).toContain('stroke-dasharray');
    expect(svg).toContain('1/2');
    expect(svg).toContain('a &lt; b');
  });
  it('of several files are those of one set, with names that tell the files apart', () => {
    const [a, b] = [pairsFile('a.json', { 'ada × bank': 4 }), pairsFile('b.json', { 'ada × bank': 0 })];
    expect(readPairFiles([a, b])).toMatchObject([
      { id: 'a: ada × bank', resumeId: 'a: ada', fits: true },
      { id: 'b: ada × bank', resumeId: 'b: ada', fits: false },
    ]);
    const other = scratch('c.json', readFileSync(b, 'utf8').replace('"max":4', '"max":5'));
    expect(() => readPairFiles([a, other])).toThrow('a different scale of labels');
  });
});

describe('promises', () => {
  const doc = (rows: string) =>
    scratch(
      'doc.md',
      `# x\n<!-- promises -->\n| data | figure | promise |\n|---|---|---|\n${rows}\n<!-- /promises -->\n`,
    );

  it('are read from the table of the document', () => {
    const file = doc('| `a.json` | AUC | at least 0.9 |\n| `a.json` | wanted, thrown away | at most 5 % |');
    expect(readPromises(file)).toMatchObject([
      { file: 'a.json', figure: 'AUC', bound: 'at least', value: 0.9 },
      { file: 'a.json', figure: 'wanted, thrown away', bound: 'at most', value: 0.05 },
    ]);
  });
  it('that cannot be measured or read are refused', () => {
    expect(() => readPromises(doc('| `a.json` | beauty | at least 1 |'))).toThrow('promises nothing');
    expect(() => readPromises(doc('| `a.json` | AUC | about 1 |'))).toThrow('promises nothing');
    expect(() => readPromises(scratch('no.md', '# x'))).toThrow('no table of promises');
  });
  it('are broken by a figure that falls short, and by one that cannot be measured', async () => {
    const file = pairsFile('a.json', { 'ada × bank': 4 });
    const result = await evaluateScoring(tableEngine({}), readPairs(file), 1);
    const promises = readPromises(
      doc('| `a.json` | AUC | at least 0.9 |\n| `a.json` | wanted, thrown away | at most 5 % |'),
    );
    expect(brokenPromises(checkPromises(file, result, promises))).toEqual([
      'AUC on a.json is –, but at least 0.9 is promised.',
      'wanted, thrown away on a.json is 100.0 %, but at most 5 % is promised.',
    ]);
    expect(() => checkPromises('other.json', result, promises)).toThrow('Nothing is promised for other.json');
  });
  it('make the command fail when they are broken, and only then', async () => {
    const pairs = scratch(
      'few.json',
      JSON.stringify({ ...JSON.parse(readFileSync(data('pairs.json'), 'utf8')), pairs: FEW }),
    );
    const kept = await evaluate(
      'gate',
      '--pairs',
      pairs,
      '--promises',
      doc('| `few.json` | AUC | at least 0.5 |'),
    );
    expect(kept.stdout).toMatch(/^kept +few\.json +AUC: 1\.000, promised at least 0\.5/);
    await expect(
      evaluate(
        'gate',
        '--pairs',
        pairs,
        '--promises',
        doc('| `few.json` | unwanted, passing | at least 90 % |'),
      ),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'unwanted, passing on few.json is 0.0 %, but at least 90 % is promised.',
      ),
    });
  });
});
/** Two pairs that lie as far apart as pairs can. */
const FEW = [
  { resume: 'java-senior', posting: 'java', label: 4 },
  { resume: 'java-senior', posting: 'kitchen-assistant', label: 0 },
];

describe('an engine under test', () => {
  it('may be a model, asked as the extension asks it, with the tokens that it took', async () => {
    const ollama = await startSimulator({ models: ['qwen2.5'] });
    onTestFinished(() => ollama.stop());
    const pairs = readPairs(data('pairs.json')).slice(0, 2);
    const result = await evaluateScoring(await engineNamed('ollama:qwen2.5', ollama.url), pairs, 1);
    expect(result.failures).toEqual([]);
    const prompts = ollama.requests.map(({ prompt }) => prompt ?? '');
    for (const { resume, posting } of pairs) {
      const both = (prompt: string) =>
        prompt.includes(resume.slice(0, 80)) && prompt.includes(posting.description.slice(0, 80));
      expect(prompts.some(both)).toBe(true);
    }
    expect(result.tokensPerJob?.prompt).toBeGreaterThan(200);
    expect(result.tokensPerJob?.answer).toBeGreaterThan(10);
    expect(scoringTable(result)).toContain('ollama:qwen2.5');
  });

  it('that gives no score counts as that, never as a zero', async () => {
    const pairs = readPairs(data('pairs.json')).slice(0, 2);
    const result = await evaluateScoring(await engineNamed('ollama:nobody', 'http://127.0.0.1:9'), pairs, 1);
    expect(result).toMatchObject({ pairs: 0, falseDiscards: 0, spearman: null, points: [] });
    expect(result.failures).toHaveLength(2);
  });

  it('has to be one that exists', async () => {
    await expect(engineNamed('crystal ball', '')).rejects.toThrow('is no engine');
  });
});

describe('skills against labelled sentences', () => {
  it('are counted by the very words and by overlap', () => {
    // Ten labels; found are nine of them, since the looms are in no vocabulary, and nothing else.
    expect(evaluateSkills(data('skills.jsonl'))).toMatchObject({
      sentences: 7,
      labelled: 10,
      exact: { precision: 1, recall: 0.9 },
      overlapping: { precision: 1, recall: 0.9 },
    });
  });
  it('refuse a file of another form, with the line', () => {
    expect(() => evaluateSkills(scratch('wrong.jsonl', '{"words":[]}\n'))).toThrow(
      ':1 is not a labelled sentence',
    );
  });
});

describe('fake postings', () => {
  it('stand above genuine ones', () => {
    expect(evaluateFakes(data('fakes.csv'))).toMatchObject({
      postings: 6,
      fake: 3,
      auc: 1,
      atBorderline: { precision: 1, recall: 1 },
    });
  });
  it('refuse a file without labels', () => {
    expect(() => evaluateFakes(scratch('wrong.csv', 'title,description\na,b\n'))).toThrow('"fraudulent"');
  });
});

describe('CSV', () => {
  it('has quotes, commas and line breaks in quoted fields', () => {
    expect(readCsv('a,b\r\n"x, ""y""\nz",2\n')).toEqual([{ a: 'x, "y"\nz', b: '2' }]);
  });
});

describe('pairs', () => {
  it('are refused when a label is out of range or a text is missing', () => {
    const file = (label: number, posting: string) =>
      scratch(
        'pairs.json',
        JSON.stringify({
          labels: { min: 0, max: 4, fits: 2 },
          resumes: { a: 'text' },
          postings: { b: { title: 'Baker', description: 'text' } },
          pairs: [{ resume: 'a', posting, label }],
        }),
      );
    expect(readPairs(file(2, 'b'))[0]).toMatchObject({ id: 'a × b', fits: true });
    expect(() => readPairs(file(5, 'b'))).toThrow('out of its range');
    expect(() => readPairs(file(2, 'c'))).toThrow('unknown a, c');
  });
});

describe('the plots', () => {
  const points = [
    { id: 'a', label: 0, score: 5 },
    { id: 'b', label: 4, score: 100 },
    { id: 'c', label: 4, score: 97 },
  ];
  it('show how many pairs lie where, and the gate', () => {
    const plot = terminalPlot(points, 30);
    expect(plot).toMatch(/100 │ +█1/);
    expect(plot).toMatch(/90–99 │ +█1/);
    expect(plot).toMatch(/0–9 │ +█1/);
    expect(plot).toContain('gate');
  });
  it('have a dot for each pair', () => {
    const svg = svgPlot(points, 30, 'a < b');
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('a &lt; b');
  });
});

describe('the command', () => {
  it('prints figures as JSON and writes the plot', async () => {
    const [svg, calibration] = [scratch('plot.svg', ''), scratch('calibration.svg', '')];
    const { stdout } = await evaluate('--json', '--svg', svg, '--calibration', calibration);
    const result = JSON.parse(stdout);
    expect(result.engine).toBe('builtin');
    expect(result.points).toHaveLength(result.pairs);
    expect(result.points[0]).toEqual({
      id: expect.stringContaining(' × '),
      label: expect.any(Number),
      score: expect.any(Number),
    });
    expect(result).toMatchObject({ auc: expect.any(Number), falseDiscards: result.discarded.length });
    for (const file of [svg, calibration]) expect(readFileSync(file, 'utf8')).toContain('</svg>');
  });
  it('says what is wrong, and fails', async () => {
    await expect(evaluate('--engine', 'gpt')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no engine'),
    });
    await expect(evaluate('skills')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('which file'),
    });
  });
});
