import { stripVTControlCharacters } from 'node:util';
import type { Dashboard } from './dashboard.ts';
import type { ModelActivity } from './model-activity.ts';

/** Columns of the widest box; a narrower terminal gets a narrower one. */
const WIDEST = 76;
const NARROWEST = 40;
const BAR = 30;

/**
 * The dashboard as a box with bars, for a person at a terminal.
 *
 * @param columns of the terminal
 */
export function dashboardText(dashboard: Dashboard, columns = 80): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns - 1)) - 4;
  const barWidth = Math.min(BAR, width - 32);
  const at = atText(dashboard);
  const lines = [
    `${'Workflow dashboard'.padEnd(Math.max(0, width - at.length))}${at}`,
    null,
    `Runs running: ${dashboard.runs_running}   Workers: ${dashboard.workers}   Completed in 5 minutes: ${dashboard.completed_last_5_minutes}`,
    '',
    ...dashboard.bars.map(({ name, done, total, percent }) => {
      const filled = Math.round((percent / 100) * barWidth);
      const bar = barWidth > 0 ? `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ` : '';
      return `${name.padEnd(9)} ${bar}${String(percent).padStart(3)} %  ${done}/${total}`;
    }),
    '',
    `ETA: ${etaText(dashboard)}`,
    ...dashboard.queues.map(
      ({ model, pending, running }) =>
        `${(model ?? 'scripts').slice(0, 34).padEnd(36)}${running} running, ${pending} pending`,
    ),
    ...(dashboard.models.length > 0 ? ['', 'In the last 5 minutes:'] : []),
    ...dashboard.models.map((it) => `${it.model.slice(0, 34).padEnd(36)}${paceText(it)}`),
    ...(dashboard.failures.length > 0 ? ['', failuresText(dashboard)] : []),
  ];
  return [
    `╔${'═'.repeat(width + 2)}╗`,
    ...lines.map((line) => (line === null ? `╟${'─'.repeat(width + 2)}╢` : `║ ${framed(line, width)} ║`)),
    `╚${'═'.repeat(width + 2)}╝`,
  ].join('\n');
}

/** The dashboard for a file or another program: a fact a line, without frame and bars. */
export function dashboardLines(dashboard: Dashboard): string {
  return [
    `Workflow dashboard, ${atText(dashboard)}`,
    `Runs running: ${dashboard.runs_running}`,
    `Workers: ${dashboard.workers}`,
    `Completed in 5 minutes: ${dashboard.completed_last_5_minutes}`,
    ...dashboard.bars.map(({ name, done, total, percent }) => `${name}: ${percent} % ${done}/${total}`),
    `ETA: ${etaText(dashboard)}`,
    ...dashboard.queues.map(
      ({ model, pending, running }) =>
        `Queue of ${model ?? 'scripts'}: ${running} running, ${pending} pending`,
    ),
    ...dashboard.models.map((it) => `Model ${it.model}, last 5 minutes: ${paceText(it)}`),
    ...(dashboard.failures.length > 0 ? [failuresText(dashboard)] : []),
  ]
    .map((line) => stripVTControlCharacters(line))
    .join('\n');
}

const atText = ({ at }: Dashboard) => `${at.slice(0, 19).replace('T', ' ')} UTC`;

const failuresText = ({ failures }: Dashboard) =>
  `Failed: ${failures.map((it) => `${it.count} ${it.class}`).join(', ')}`;

function paceText({ tokens_per_second, loads }: ModelActivity): string {
  const pace = tokens_per_second === null ? 'pace not told' : `${tokens_per_second.toFixed(1)} tokens/s`;
  return `${pace}, ${loads} ${loads === 1 ? 'load' : 'loads'}`;
}

/** What is to be said of the time that is left. */
export function etaText({ eta_seconds, runs_running }: Dashboard): string {
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
function framed(line: string, width: number): string {
  const clean = stripVTControlCharacters(line);
  return clean.length > width ? `${clean.slice(0, width - 1)}…` : clean.padEnd(width);
}
