import { type Html, html } from './html.ts';

export interface Column {
  label: string;
  /** Numbers stand under each other. */
  number?: boolean;
  /** Left out on a phone. */
  wide?: boolean;
}

/** Table whose cells come in the order of the columns. It can be pushed sideways where it does not fit. */
export function table(
  { caption, columns }: { caption: string; columns: Column[] },
  rows: (Html | string | number | null)[][],
): Html {
  const kind = ({ number, wide }: Column) => [number && 'number', wide && 'wide'].filter(Boolean).join(' ');
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((it) => html`<th scope="col" class="${kind(it)}">${it.label}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) =>
      html`<tr>${columns.map((it, index) => html`<td class="${kind(it)}">${cells[index]}</td>`)}</tr>`,
  )}</tbody>
</table></div>`;
}

/** One choice of a filter; the empty one is "all". */
export function choice({
  name,
  label,
  chosen,
  values,
}: {
  name: string;
  label: string;
  chosen: string | number | undefined;
  values: readonly (string | number | [value: string | number, label: string])[];
}): Html {
  return html`<div class="field"><label for="filter-${name}">${label}</label>
<select id="filter-${name}" name="${name}"><option value="">all</option>
${values.map((it) => {
  const [value, text] = Array.isArray(it) ? it : [it, String(it).replaceAll('_', ' ').toLowerCase()];
  return html`<option value="${value}"${String(value) === String(chosen ?? '') && html` selected`}>${text}</option>`;
})}
</select></div>`;
}

/** What a list is narrowed down by; works without scripts. */
export const filterForm = (
  path: string,
  fields: Html,
): Html => html`<form method="get" action="${path}" class="row">
${fields}
<button>Show</button> <a class="button" href="${path}">Clear</a>
</form>`;

/** Leads on to the next page of a list, with the same filters. */
export function pager(
  path: string,
  query: Record<string, string | number | undefined>,
  nextCursor: string | null,
): Html | null {
  const { cursor, ...filters } = query;
  if (nextCursor === null && cursor === undefined) return null;
  const address = (more: Record<string, string>) => {
    const pairs = Object.entries({ ...filters, ...more }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return `${path}?${new URLSearchParams(pairs)}`;
  };
  return html`<nav aria-label="Pages" class="row">
${cursor !== undefined && html`<a class="button" href="${address({})}">First page</a>`}
${nextCursor !== null && html`<a class="button" rel="next" href="${address({ cursor: nextCursor })}">Next page</a>`}
</nav>`;
}

export const nothing = (text: string): Html => html`<p class="card empty">${text}</p>`;
