import { describe, expect, it } from 'vitest';
import type { GateCheckRow } from './database';
import { type GateError, gateErrors, loweringFor, sievesTooMuch } from './gate-error';

let next = 1;
const check = (answer: GateCheckRow['answer'], more: Partial<GateCheckRow> = {}): GateCheckRow => ({
  key: `linkedin:${next++}`,
  engine: 'builtin',
  own: 12,
  shift: 0,
  drawnAt: 1,
  answer,
  answeredAt: answer && 2,
  ...more,
});
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
const only = (rows: GateCheckRow[]) => gateErrors(rows)[0] as GateError;

describe('how often a scorer sieves out what was wanted', () => {
  it('is the share of the random answers, with a Wilson interval', () => {
    const rows = [...times(1, () => check('wanted')), ...times(28, () => check('out')), check(null)];
    const error = only(rows);
    expect(error).toMatchObject({ engine: 'builtin', answers: 29, wanted: 1, rescues: 0 });
    // Newcombe (1998), table I, method 3: 1 of 29.
    expect(error.interval?.low).toBeCloseTo(0.0061, 4);
    expect(error.interval?.high).toBeCloseTo(0.1718, 4);
  });

  it('is told scorer by scorer, and for each gate of the rules', () => {
    const rows = [
      check('out'),
      check('wanted', { engine: 'ollama:qwen2.5' }),
      check('out', { shift: 8 }),
      check('out', { shift: 8 }),
    ];
    expect(
      gateErrors(rows).map(({ engine, shift, answers, wanted }) => [engine, shift, answers, wanted]),
    ).toEqual([
      ['builtin', 0, 1, 0],
      ['ollama:qwen2.5', 0, 1, 1],
      ['builtin', 8, 2, 0],
    ]);
  });

  it('is not moved by rescues that nobody asked for: they are told beside it', () => {
    const asked = times(20, () => check('out'));
    const unasked = times(7, () => check('wanted', { drawnAt: null }));
    expect(only([...asked, ...unasked])).toEqual({ ...only(asked), rescues: 7 });
    expect(only(unasked)).toMatchObject({ answers: 0, interval: null, rescues: 7 });
  });
});

describe('a scorer', () => {
  it.each([
    [4, 4, false, 'four answers are too few, whatever they say'],
    [5, 5, true, 'five of five'],
    [3, 10, true, 'three of ten: from 10.8 %'],
    [2, 10, false, 'two of ten: from 5.7 %'],
    [5, 30, false, 'five of thirty: from 7.3 %'],
    [7, 30, true, 'seven of thirty: from 11.8 %'],
    [0, 50, false, 'none of fifty'],
  ])('of whose sieved-out jobs %i of %i were wanted sieves too much: %s (%s)', (wanted, all, too) => {
    const rows = [...times(wanted, () => check('wanted')), ...times(all - wanted, () => check('out'))];
    expect(sievesTooMuch(only(rows))).toBe(too);
  });
});

describe('the gate of the rules', () => {
  it('is lowered by no more than it takes', () => {
    const rows = [
      check('wanted', { own: 24 }),
      check('wanted', { own: 22 }),
      check('out', { own: 23 }),
      ...[3, 4, 5, 9].map((own) => check('out', { own })),
    ];
    expect(loweringFor(rows, 0)).toEqual({ points: 8, passed: 3, passedWanted: 2, asked: 7 });
  });

  it('leaves one wanted job in twenty where it is', () => {
    const low = times(19, () => check('out', { own: 6 }));
    const rows = [check('wanted', { own: 25 }), check('wanted', { own: 5 }), ...low];
    expect(loweringFor(rows, 0)).toMatchObject({ points: 5, passedWanted: 1 });
  });

  it('brings back what it can where most lies too low for any gate', () => {
    const rows = [check('wanted', { own: 11 }), ...times(4, () => check('wanted', { own: 0 }))];
    expect(loweringFor(rows, 0)).toEqual({ points: 19, passed: 1, passedWanted: 1, asked: 5 });
  });

  it('is not lowered where that brings back nothing', () => {
    expect(
      loweringFor(
        times(6, () => check('wanted', { own: 2 })),
        0,
      ),
    ).toBeNull();
    expect(
      loweringFor(
        times(6, () => check('out')),
        0,
      ),
    ).toBeNull();
  });

  it('is lowered further by what was asked about since, not by older answers', () => {
    const before = times(6, () => check('wanted', { own: 26 }));
    const since = times(5, () => check('wanted', { own: 15, shift: 8 }));
    expect(loweringFor([...before, ...since], 8)).toMatchObject({ points: 15, asked: 5 });
  });
});
