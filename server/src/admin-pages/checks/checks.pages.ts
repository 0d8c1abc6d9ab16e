import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { verify } from '../../pipeline/views/verify.ts';
import { badge } from '../frame/badge.ts';
import { html } from '../frame/html.ts';
import { table } from '../frame/list.ts';
import { showPage } from '../frame/page.ts';
import { valueView } from '../frame/value.ts';

/** Rows of a check that are shown; the first query names every posting. */
const ROWS = 10;

/** `/admin/ui/verify`: every verification query with what it answers and what that means. */
export function checkPages({ sql }: AppParts): Hono<Environment> {
  return new Hono<Environment>().get('/', async (c) => {
    const { ok, checks } = await verify(sql);
    return showPage(c, {
      title: 'Checks',
      section: 'Checks',
      body: html`<p class="notice ${ok ? 'good' : 'bad'}">${ok ? 'Every check is passed.' : 'Some checks failed: see below.'}</p>
${table(
  {
    caption: 'Checks',
    columns: [{ label: 'Check' }, { label: 'Verdict' }, { label: 'What the query says' }],
  },
  checks.map(({ name, sql: query, rows, verdict, message }) => [
    html`${name}<details><summary>Query</summary><pre class="text">${query.trim()}</pre></details>`,
    badge(verdict),
    html`${message !== name && html`<p>${message}</p>`}<details><summary>${rows.length === 1 ? '1 row' : `${rows.length} rows`}</summary>${valueView(rows.slice(0, ROWS))}</details>`,
  ]),
)}`,
    });
  });
}
