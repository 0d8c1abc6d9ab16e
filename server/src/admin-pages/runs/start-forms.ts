import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { SOURCE_NAMES } from '../../sources/sources.ts';
import { PAGES } from '../browsers.ts';
import { postForm } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';

/** One, five, twenty is how a new installation is tried out; then as many as one likes. */
const USUAL = [1, 5, 20];

/** Starting runs: over postings that are fetched now, or over those that wait. */
export function startForms(c: Context<Environment>): Html {
  return html`<section class="columns" aria-label="Start runs">
<div class="card"><h2>Fetch and work off</h2>
${postForm(c, {
  action: `${PAGES}/runs`,
  kind: 'row',
  body: html`<div class="field"><label for="source">Source</label>
<select id="source" name="source">${SOURCE_NAMES.map((name) => html`<option>${name}</option>`)}</select></div>
${USUAL.map(
  (count) =>
    html`<button name="max_jobs" value="${count}" aria-label="Fetch ${count} and work ${count === 1 ? 'it' : 'them'} off">${count}</button>`,
)}`,
})}
${postForm(c, {
  action: `${PAGES}/runs`,
  kind: 'row',
  body: html`<div class="field"><label for="max-jobs">Or another number</label>
<input id="max-jobs" name="max_jobs" type="number" min="1" max="1000" required></div>
<button class="primary">Start</button>`,
})}</div>
<div class="card"><h2>Work off what waits</h2>
${postForm(c, {
  action: `${PAGES}/runs`,
  kind: 'row',
  body: html`<div class="field"><label for="limit">At most</label>
<input id="limit" name="limit" type="number" min="1" max="5000" value="100" required></div>
<button class="primary">Start waiting ones</button>`,
})}
<p class="soft">Postings that came in with matches start by themselves while a worker runs.</p></div>
</section>`;
}
