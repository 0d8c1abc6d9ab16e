import { type Html, html } from '../frame/html.ts';
import { ticksUpTo } from './scale.ts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 52;
const RIGHT = 6;
const TOP = 8;
const BOTTOM = 32;

export interface BarChart {
  title: string;
  /** What stands under the bars, and heads the table's first column. */
  along: string;
  /** One or two numbers a bar, the second one stacked on the first. */
  series: [string] | [string, string];
  bars: { label: string; values: number[] }[];
  /** How a number reads; as it is by default. */
  format?: (value: number) => string;
}

/**
 * A bar chart as a drawing that needs no script, with its numbers as a table for whoever cannot see it or wants to know them
 * exactly. Drawn here: the libraries that are kept well draw in the browser, and a page is to say the same with scripts
 * blocked; stacked bars over an axis are all that these pages need.
 */
export function barChart(chart: BarChart): Html {
  const { title, series, bars, format = String } = chart;
  const totals = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  if (totals.every((total) => total === 0)) {
    return html`<figure class="chart card"><figcaption>${title}</figcaption><p class="soft">Nothing yet.</p></figure>`;
  }
  const ticks = ticksUpTo(Math.max(0, ...totals));
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => round(TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM));
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(1, bars.length);
  const width = Math.max(1, slot * 0.78);
  // About one label in 60 units: more would run into each other.
  const every = Math.max(1, Math.ceil(60 / slot));
  return html`<figure class="chart card">
<figcaption>${title}</figcaption>
${series.length > 1 && legend(series)}
<svg class="drawing" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}. ${summaryOf(chart, totals)}">
${ticks.map(
  (tick) => html`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/>
<text class="faint" x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${format(tick)}</text>`,
)}
${bars.map(({ label, values }, index) => {
  const x = round(LEFT + index * slot + (slot - width) / 2);
  let below = 0;
  return html`<g><title>${label}: ${saidOf(chart, values)}</title>${values.map((value, series) => {
    const from = y(below);
    below += value;
    return html`<rect class="${series === 0 ? 'first' : 'second'}" x="${x}" y="${y(below)}" width="${round(width)}" height="${round(from - y(below))}"/>`;
  })}</g>${
    index % every === 0 &&
    html`<text class="faint" x="${round(x + width / 2)}" y="${HEIGHT - 8}" text-anchor="middle">${label}</text>`
  }`;
})}
</svg>
${numbers(chart)}
</figure>`;
}

const legend = (series: string[]) =>
  html`<ul class="legend">${series.map(
    (name, index) =>
      html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${index === 0 ? 'first' : 'second'}" width="10" height="10"/></svg>${name}</li>`,
  )}</ul>`;

function numbers({ title, along, series, bars, format = String }: BarChart): Html {
  return html`<details><summary>The numbers</summary><table>
<caption>${title}</caption>
<thead><tr><th scope="col">${along}</th>${series.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${bars.map(
    ({ label, values }) =>
      html`<tr><th scope="row">${label}</th>${values.map((value) => html`<td class="number">${format(value)}</td>`)}</tr>`,
  )}</tbody></table></details>`;
}

function summaryOf({ bars, format = String }: BarChart, totals: number[]): string {
  const sum = totals.reduce((all, value) => all + value, 0);
  const highest = totals.indexOf(Math.max(...totals));
  return `${format(sum)} in all, most of them, ${format(totals[highest] ?? 0)}, at ${bars[highest]?.label}.`;
}

const saidOf = ({ series, format = String }: BarChart, values: number[]) =>
  values.map((value, index) => `${format(value)} ${series[index]}`).join(', ');

const round = (value: number) => Math.round(value * 10) / 10;
