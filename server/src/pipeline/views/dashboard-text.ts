import { stripVTControlCharacters } from 'node:util';
import type { Dashboard } from './dashboard.ts';

const WIDTH = 72;
const BAR = 30;

/** The dashboard as a box for a terminal of 80 columns. */
export function dashboardText(dashboard: Dashboard): string {
  const lines = [
    `${'Workflow dashboard'.padEnd(WIDTH - 28)}${dashboard.at.slice(0, 19).replace('T', ' ')} UTC`,
    null,
    `Runs running: ${dashboard.runs_running}   Workers: ${dashboard.workers}   Completed in 5 minutes: ${dashboard.completed_last_5_minutes}`,
    '',
    ...dashboard.bars.map(({ name, done, total, percent }) => {
      const filled = Math.round((percent / 100) * BAR);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
      return `${name.padEnd(9)} ${bar} ${String(percent).padStart(3)} %  ${done}/${total}`;
    }),
    '',
    `ETA: ${etaText(dashboard)}`,
    ...dashboard.queues.map(
      ({ model, pending, running }) =>
        `${(model ?? 'scripts').slice(0, 34).padEnd(36)}${running} running, ${pending} pending`,
    ),
    ...(dashboard.failures.length > 0
      ? [`Failed: ${dashboard.failures.map((it) => `${it.count} ${it.class}`).join(', ')}`]
      : []),
  ];
  return [
    `╔${'═'.repeat(WIDTH + 2)}╗`,
    ...lines.map((line) => (line === null ? `╟${'─'.repeat(WIDTH + 2)}╢` : `║ ${framed(line)} ║`)),
    `╚${'═'.repeat(WIDTH + 2)}╝`,
  ].join('\n');
}

function etaText({ eta_seconds, runs_running }: Dashboard): string {
  if (eta_seconds !== null) return durationText(eta_seconds);
  return runs_running > 0 ? 'not measured yet' : 'nothing runs';
}

/** `3 h 05 min`, `12 min`, `40 s`. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Names of models come from configuration: no control characters, and no line longer than the box. */
function framed(line: string): string {
  const clean = stripVTControlCharacters(line);
  return clean.length > WIDTH ? `${clean.slice(0, WIDTH - 1)}…` : clean.padEnd(WIDTH);
}
