import { describe, expect, it } from 'vitest';
import type { Dashboard } from './dashboard.ts';
import { dashboardText, durationText } from './dashboard-text.ts';

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
  failures: [{ class: 'timeout', count: 2 }],
};

describe('the dashboard in a terminal', () => {
  it('is a box of which every line is equally wide, within 80 columns', () => {
    const long = { model: `\u001b[31m${'x'.repeat(200)}`, pending: 1, running: 1 };
    const lines = dashboardText({ ...dashboard, queues: [long] }).split('\n');
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([76]));
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('shows a bar with percent and count for each phase', () => {
    const lines = dashboardText(dashboard).split('\n');
    expect(lines.find((line) => line.includes('Validate'))).toBe(
      `║ Validate  ${'█'.repeat(15)}${'░'.repeat(15)}  50 %  10/20${' '.repeat(19)} ║`,
    );
    expect(lines.some((line) => line.includes('ETA: 67 min'))).toBe(true);
    expect(lines.some((line) => line.includes('Failed: 2 timeout'))).toBe(true);
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
