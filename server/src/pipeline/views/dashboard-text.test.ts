import { describe, expect, it } from 'vitest';
import type { Dashboard } from './dashboard.ts';
import { dashboardLines, dashboardText, durationText } from './dashboard-text.ts';

const dashboard: Dashboard = {
  at: '2026-11-22T10:11:12.000Z',
  workers: 2,
  runs_running: 20,
  completed_last_5_minutes: 37,
  bars: [
    { name: 'Fetch', done: 20, total: 20, percent: 100 },
    { name: 'Validate', done: 10, total: 20, percent: 50 },
    { name: 'Summary', done: 0, total: 20, percent: 0 },
    { name: 'Skills', done: 0, total: 0, percent: 0 },
    { name: 'IHL', done: 0, total: 20, percent: 0 },
  ],
  eta_seconds: 4000,
  queues: [{ model: null, pending: 3, running: 0 }],
  models: [
    {
      model: 'mistral:latest',
      calls: 9,
      prompt_tokens: 90,
      output_tokens: 900,
      tokens_per_second: 31.25,
      loads: 1,
    },
    { model: 'qwen2.5:7b', calls: 2, prompt_tokens: 0, output_tokens: 0, tokens_per_second: null, loads: 2 },
  ],
  failures: [{ class: 'timeout', count: 2 }],
};
const hostile = `\u001b[31m${'x'.repeat(200)}`;

describe('the dashboard in a terminal', () => {
  it.each([
    [80, 76],
    [200, 76],
    [60, 59],
    [20, 40],
  ])('is a box of which every line is equally wide: %d columns', (columns, width) => {
    const odd = { ...dashboard, queues: [{ model: hostile, pending: 1, running: 1 }] };
    const lines = dashboardText(odd, columns).split('\n');
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([width]));
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('shows a bar with percent and count for each phase', () => {
    const lines = dashboardText(dashboard).split('\n');
    expect(lines.find((line) => line.includes('Validate'))).toBe(
      `║ Validate  ${'█'.repeat(15)}${'░'.repeat(15)}  50 %  10/20${' '.repeat(19)} ║`,
    );
    expect(lines.some((line) => line.includes('ETA: 67 min'))).toBe(true);
    expect(lines.some((line) => /mistral:latest +31\.3 tokens\/s, 1 load /.test(line))).toBe(true);
    expect(lines.some((line) => /qwen2\.5:7b +pace not told, 2 loads /.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('Failed: 2 timeout'))).toBe(true);
  });

  it('is a fact a line when it goes elsewhere: no bars, no frame, no colours', () => {
    const odd = { ...dashboard, models: [], queues: [{ model: hostile, pending: 1, running: 1 }] };
    expect(dashboardLines(odd)).toBe(
      `
Workflow dashboard, 2026-11-22 10:11:12 UTC
Runs running: 20
Workers: 2
Completed in 5 minutes: 37
Fetch: 100 % 20/20
Validate: 50 % 10/20
Summary: 0 % 0/20
Skills: 0 % 0/0
IHL: 0 % 0/20
ETA: 67 min
Queue of ${'x'.repeat(200)}: 1 running, 1 pending
Failed: 2 timeout
`.trim(),
    );
  });

  it.each([
    [0.2, '1 s'],
    [40, '40 s'],
    [100, '2 min'],
    [11_100, '3 h 05 min'],
  ])('writes %d s as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
