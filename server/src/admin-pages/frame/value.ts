import { type Html, html } from './html.ts';

/** Nested deeper than this, a value is shown as JSON. */
const DEEPEST = 6;
/** Characters and lines above which a text might not fit its box. */
const LONG = 600;
const LONG_LINES = 15;

/** A value of JSON for people: texts as they were written, lists as lists, objects as names and values. */
export function valueView(value: unknown, depth = 0): Html | string {
  if (value === null || value === undefined) return html`<span class="soft">nothing</span>`;
  if (typeof value === 'string') return textView(value);
  if (typeof value !== 'object') return html`<code>${String(value)}</code>`;
  if (depth >= DEEPEST) return textView(JSON.stringify(value));
  if (Array.isArray(value)) {
    if (value.length === 0) return html`<span class="soft">an empty list</span>`;
    return html`<ol class="value">${value.map((it) => html`<li>${valueView(it, depth + 1)}</li>`)}</ol>`;
  }
  if (Object.keys(value).length === 0) return html`<span class="soft">nothing</span>`;
  return html`<dl class="value">${Object.entries(value).map(
    ([name, it]) => html`<dt>${name.replaceAll('_', ' ')}</dt><dd>${valueView(it, depth + 1)}</dd>`,
  )}</dl>`;
}

/** A longer text keeps its lines and scrolls in its own box, which the keyboard reaches. */
export function textView(text: string, label = 'Text'): Html {
  const long = text.length > LONG || text.split('\n').length > LONG_LINES;
  return long
    ? html`<div class="text long" tabindex="0" role="group" aria-label="${label}">${text}</div>`
    : html`<div class="text">${text}</div>`;
}
