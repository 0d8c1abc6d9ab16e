import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSimulator } from '../ollama-simulator/simulator.ts';
import { readCsv } from './csv.ts';
import { engineNamed } from './engine-under-test.ts';
import { evaluateFakes } from './fakes.ts';
import { readPairs } from './pairs.ts';
import { svgPlot, terminalPlot } from './plot.ts';
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
  it('ranks them as people do, and throws hardly anything away that fits', async () => {
    const result = await evaluateScoring(await engineNamed('builtin', ''), readPairs(data('pairs.json')), 2);
    expect(result.pairs).toBe(96);
    expect(result.failures).toEqual([]);
    expect(result.spearman).toBeGreaterThan(0.65);
    expect(result.auc).toBeGreaterThan(0.95);
    expect(result.falseDiscards).toBeLessThanOrEqual(2);
    expect(result.precision).toBeGreaterThan(0.8);
    expect(result.stability).toEqual({ widest: 0, meanSpread: 0, flipped: 0 });
  });
});

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
      ':1 is no labelled sentence',
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
    { label: 0, score: 5 },
    { label: 4, score: 100 },
    { label: 4, score: 97 },
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
    const svg = scratch('plot.svg', '');
    const { stdout } = await evaluate('--json', '--svg', svg);
    expect(JSON.parse(stdout)).toMatchObject({ engine: 'builtin', pairs: 96 });
    expect(readFileSync(svg, 'utf8')).toContain('</svg>');
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
