/** A pair as a point: its label, and the engine's score. */
export interface Point {
  id: string;
  label: number;
  score: number;
}

const ROWS = 11;

/**
 * Scores by label as characters: how many pairs lie where, with the gate as a line.
 *
 * @param gate score from which on a pair is let through
 */
export function terminalPlot(points: readonly Point[], gate: number): string {
  const labels = [...new Set(points.map(({ label }) => label))].sort((a, b) => a - b);
  const width = 7;
  const lines: string[] = [];
  for (let row = ROWS - 1; row >= 0; row -= 1) {
    const cells = labels.map((label) => {
      const count = points.filter(
        (point) => point.label === label && Math.min(ROWS - 1, Math.floor(point.score / 10)) === row,
      ).length;
      const mark = count === 0 ? '' : '█'.repeat(Math.min(3, Math.ceil(count / 5))) + String(count);
      return mark.padStart(width - 1).padEnd(width);
    });
    const from = row === ROWS - 1 ? '100' : `${row * 10}–${row * 10 + 9}`;
    lines.push(`${from.padStart(6)} │${cells.join('')}`);
    if (row * 10 === gate) lines.push(`${'gate'.padStart(6)} ┼${'┄'.repeat(labels.length * width)}`);
  }
  lines.push(`${' '.repeat(7)}└${'─'.repeat(labels.length * width)}`);
  lines.push(
    `${'label'.padStart(6)}  ${labels
      .map((label) =>
        String(label)
          .padStart(width - 1)
          .padEnd(width),
      )
      .join('')}`,
  );
  return lines.join('\n');
}

const SIZE = { width: 640, height: 420, left: 56, bottom: 48, top: 20, right: 20 };

/** The same as a picture. Points of one label are spread sideways, always alike, so that none hides another. */
export function svgPlot(points: readonly Point[], gate: number, title: string): string {
  const labels = points.map(({ label }) => label);
  const [low, high] = [Math.min(...labels), Math.max(...labels)];
  const inner = { width: SIZE.width - SIZE.left - SIZE.right, height: SIZE.height - SIZE.top - SIZE.bottom };
  const x = (label: number) =>
    SIZE.left + 30 + ((label - low) / Math.max(1, high - low)) * (inner.width - 60);
  const y = (score: number) => SIZE.top + inner.height * (1 - score / 100);
  const dots = points.map(({ label, score }, index) => {
    const aside = ((index * 7) % 11) - 5;
    return `<circle cx="${(x(label) + aside * 4).toFixed(1)}" cy="${y(score).toFixed(1)}" r="4" fill="#2563eb" fill-opacity="0.55"/>`;
  });
  const ticks = [0, 20, 40, 60, 80, 100].map(
    (score) =>
      `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(score)}" y2="${y(score)}" stroke="#e5e7eb"/><text x="${SIZE.left - 8}" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
  );
  const names = [...new Set(labels)].map(
    (label) =>
      `<text x="${x(label).toFixed(1)}" y="${SIZE.height - SIZE.bottom + 20}" text-anchor="middle">${label}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12" fill="#374151">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#fff"/>`,
    ...ticks,
    `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(gate)}" y2="${y(gate)}" stroke="#dc2626" stroke-dasharray="5 4"/>`,
    ...dots,
    ...names,
    `<text x="${SIZE.width / 2}" y="${SIZE.height - 10}" text-anchor="middle">${escaped(title)}: label (across) and score by the engine (up); red: the gate</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Text for SVG. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
