import type { Flowchart } from '../../pipeline/views/flowchart.ts';
import { PAGES } from '../browsers.ts';
import { type Html, html } from '../frame/html.ts';
import { type Box, boxOf, edges, heightOf, WIDTH } from './layout.ts';

type Step = Flowchart['steps'][number];
type Counts = Step['counts'];

/** In the order in which they are told and drawn. */
const STATES = ['completed', 'skipped', 'running', 'pending', 'failed'] as const;
const MARKS = { completed: '✓', skipped: '⤼', running: '↻', pending: '…', failed: '✗' } as const;

/** The steps as boxes with arrows; each leads to what was done in it. */
export function flowDrawing({ steps, run_id }: Flowchart): Html {
  return html`<svg class="drawing flow" viewBox="0 0 ${WIDTH} ${heightOf(steps.length)}" role="group" aria-label="The steps of the workflow">
<defs><marker id="head" viewBox="0 0 8 8" refX="3" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
<g aria-hidden="true">${edges().map(
    ({ path, label, open }) =>
      html`<path class="edge" d="${path}"${open !== true && html` marker-end="url(#head)"`}/>${
        label !== undefined &&
        html`<text class="faint" x="${label.x}" y="${label.y}" font-size="11" text-anchor="${label.anchor}">${label.text}</text>`
      }`,
  )}</g>
${steps.map((step) => node(step, run_id))}
</svg>`;
}

function node(step: Step, runId: number | null): Html {
  const box = boxOf(step.position);
  const kind = step.counts.failed > 0 ? 'broken' : step.counts.running > 0 ? 'busy' : '';
  const run = runId === null ? '' : `&workflow_run_id=${runId}`;
  return html`<a href="${PAGES}/interactions?step=${step.position}${run}">
<desc>${spoken(step.counts)}</desc>
<rect class="node ${kind}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="8"/>
<text x="${box.x + 10}" y="${box.y + 18}" font-size="12" font-weight="600">${step.position} ${step.conversation_name}</text>
<text class="faint" x="${box.x + 10}" y="${box.y + 33}" font-size="10.5">${step.actor_type === 'script' ? '⚙' : '🤖'} ${step.actor_name}</text>
<text x="${box.x + 10}" y="${box.y + 49}" font-size="11.5">${told(step.counts)}</text>
${share(step.counts, box)}
</a>`;
}

function told(counts: Counts): string {
  const parts = STATES.flatMap((state) => (counts[state] > 0 ? [`${MARKS[state]} ${counts[state]}`] : []));
  return parts.length > 0 ? parts.join('   ') : 'nothing yet';
}

function spoken(counts: Counts): string {
  const parts = STATES.flatMap((state) => (counts[state] > 0 ? [`${counts[state]} ${state}`] : []));
  return parts.length > 0 ? parts.join(', ') : 'nothing yet';
}

/** A stripe along the box's foot: how much of the step is in which state. */
function share(counts: Counts, box: Box): Html[] {
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  let x = box.x + 10;
  return STATES.flatMap((state) => {
    if (counts[state] === 0) return [];
    const width = (counts[state] / all) * (box.width - 20);
    const from = x;
    x += width;
    return [
      html`<rect class="${state}" x="${from.toFixed(1)}" y="${box.y + 54}" width="${width.toFixed(1)}" height="4"/>`,
    ];
  });
}

/** What the marks and stripes mean. */
export const flowLegend = (): Html =>
  html`<ul class="legend">${STATES.map(
    (state) =>
      html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${state}" width="10" height="10"/></svg>${MARKS[state]} ${state}</li>`,
  )}</ul>`;
