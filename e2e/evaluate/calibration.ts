import { type CountedShare, countedShare } from './metrics.ts';
import { escaped } from './plot.ts';
import { shareOf, table } from './table.ts';

/** A band of scores, and how many of its pairs are wanted. */
export interface Band {
  from: number;
  to: number;
  wanted: CountedShare;
}

/** How many scores a band has; the last one ends at 100. */
const WIDTH = 10;

/**
 * The share of wanted pairs in each band of scores; bands without pairs are left out. A gate is right where the bands below it
 * hold hardly anything that is wanted.
 */
export function calibrationBands(points: readonly { score: number; fits: boolean }[]): Band[] {
  const bands: Band[] = [];
  for (let from = 0; from < 100; from += WIDTH) {
    const to = from + WIDTH === 100 ? 100 : from + WIDTH - 1;
    const inside = points.filter(({ score }) => score >= from && score <= to);
    const wanted = countedShare(inside.map(({ fits }) => fits));
    if (wanted) bands.push({ from, to, wanted });
  }
  return bands;
}

export const calibrationTable = (bands: readonly Band[]): string =>
  table([
    ['Score', 'Share of wanted pairs'],
    ...bands.map(
      ({ from, to, wanted }) =>
        [`${from}–${to}`, `${wanted.count} of ${wanted.of}, ${shareOf(wanted)}`] as const,
    ),
  ]);

const SIZE = { width: 640, height: 420, left: 64, bottom: 56, top: 20, right: 20 };

/**
 * The bands as an SVG picture: a dot for each share, a line for its 95 % interval, the count beside it, and the gate.
 *
 * @param gate score from which on a pair is let through
 */
export function calibrationPlot(bands: readonly Band[], gate: number, title: string): string {
  const inner = { width: SIZE.width - SIZE.left - SIZE.right, height: SIZE.height - SIZE.top - SIZE.bottom };
  const x = (score: number) => (SIZE.left + (inner.width * score) / 100).toFixed(1);
  const y = (share: number) => (SIZE.top + inner.height * (1 - share)).toFixed(1);
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(share)}" y2="${y(share)}" stroke="#e5e7eb"/><text x="${SIZE.left - 8}" y="${y(share)}" dy="4" text-anchor="end">${share * 100} %</text>`,
  );
  const marks = bands.map(({ from, to, wanted }) => {
    const middle = x((from + to + 1) / 2);
    return [
      `<line x1="${middle}" x2="${middle}" y1="${y(wanted.low)}" y2="${y(wanted.high)}" stroke="#2563eb" stroke-width="2"/>`,
      `<circle cx="${middle}" cy="${y(wanted.share)}" r="5" fill="#2563eb"/>`,
      `<text x="${middle}" y="${y(wanted.share)}" dx="9" dy="4" font-size="10">${wanted.count}/${wanted.of}</text>`,
    ].join('');
  });
  const scores = [0, 20, 40, 60, 80, 100].map(
    (score) =>
      `<text x="${x(score)}" y="${SIZE.height - SIZE.bottom + 20}" text-anchor="middle">${score}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12" fill="#374151">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#fff"/>`,
    ...lines,
    `<line x1="${x(gate)}" x2="${x(gate)}" y1="${y(0)}" y2="${y(1)}" stroke="#dc2626" stroke-dasharray="5 4"/>`,
    ...marks,
    ...scores,
    `<text x="${SIZE.width / 2}" y="${SIZE.height - 12}" text-anchor="middle">${escaped(title)}: score, and share of wanted pairs with its 95 % interval; red: the gate</text>`,
    '</svg>',
    '',
  ].join('\n');
}
