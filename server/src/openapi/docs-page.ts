import { html } from 'hono/html';
import type { OpenApi } from './document.ts';
import type { JsonSchema } from './json-schema.ts';

/** The document as a page for people: no script, nothing fetched but its style, every operation to unfold. */
export function docsPage({ info, tags, paths, components }: OpenApi) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation: read(operation) })),
  );
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>JobSieve API</title>
    <link rel="stylesheet" href="/docs/style.css">
  </head>
  <body>
    <header>
      <h1>${info.title} API <small>${info.version}</small></h1>
      <p>${prose(info.description)}</p>
      <p>Send <code>Authorization: Bearer &lt;token&gt;</code>. For programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
    </header>
    <nav aria-label="Parts"><ul>
      ${tags.map(({ name }) => html`<li><a href="#${anchor(name)}">${name}</a></li>`)}
    </ul></nav>
    <main>
      ${tags.map(
        ({ name }) => html`<section id="${anchor(name)}">
        <h2>${name}</h2>
        ${operations.filter(({ operation }) => operation.tags.includes(name)).map(operationHtml)}
      </section>`,
      )}
      <section id="schemas">
        <h2>Schemas</h2>
        ${Object.entries((components.schemas ?? {}) as Record<string, JsonSchema>).map(
          ([name, schema]) => html`<details id="schema-${name}"><summary><code>${name}</code></summary>
          ${code(schema)}</details>`,
        )}
      </section>
    </main>
  </body>
</html>`;
}

interface Described {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security: Record<string, unknown>[];
  parameters: { name: string; in: string; required: boolean; schema: JsonSchema; example?: unknown }[];
  requestBody?: { content: Record<string, { schema: JsonSchema; example?: unknown }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema?: JsonSchema; example?: unknown }> }
  >;
}

const read = (operation: JsonSchema) => operation as unknown as Described;

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Described }) {
  const { operationId, summary, description, security, parameters, requestBody, responses } = operation;
  const access =
    security.length === 0 ? 'open to all' : 'adminToken' in (security[0] ?? {}) ? 'administrators' : 'users';
  return html`<details id="${operationId}">
    <summary><code><b class="${method}">${method.toUpperCase()}</b> ${path}</code> <span>${summary}</span></summary>
    <p>${prose(description ?? '')} <em>For ${access}.</em></p>
    ${
      parameters.length > 0
        ? html`<h3>Parameters</h3><table><thead><tr><th>Name</th><th>In</th><th>Takes</th><th>Example</th></tr></thead><tbody>
        ${parameters.map(
          (
            it,
          ) => html`<tr><td><code>${it.name}</code>${it.required ? ' (required)' : ''}</td><td>${it.in}</td>
          <td><code>${typeText(it.schema)}</code></td><td>${it.example === undefined ? '' : html`<code>${String(it.example)}</code>`}</td></tr>`,
        )}</tbody></table>`
        : ''
    }
    ${Object.values(requestBody?.content ?? {}).map(
      ({ schema, example }) => html`<h3>Request</h3>${code(example)}
      <details><summary>Schema</summary>${code(schema)}</details>`,
    )}
    <h3>Answers</h3>
    <dl>${Object.entries(responses).map(
      ([status, { description, content }]) => html`<dt><code>${status}</code></dt><dd>
      ${description.split('\n\n').map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
      ${Object.entries(content ?? {})
        .filter(([type]) => type !== 'application/problem+json')
        .map(
          ([type, { schema, example }]) => html`<p><code>${type}</code></p>
          ${example === undefined ? '' : code(example)}
          ${schema ? html`<details><summary>Schema</summary>${code(schema)}</details>` : ''}`,
        )}</dd>`,
    )}</dl>
  </details>`;
}

const anchor = (tag: string) => tag.toLowerCase().replaceAll(/\W+/g, '-');

const code = (value: unknown) =>
  html`<pre tabindex="0"><code>${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</code></pre>`;

/** A short word for a parameter's schema. */
function typeText(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ');
  const { type = 'any', minimum, maximum, format } = schema;
  const range = minimum !== undefined || maximum !== undefined ? ` ${minimum ?? ''}..${maximum ?? ''}` : '';
  return `${format ?? type}${range}`;
}

/** Prose of ours with `code` in it. */
const prose = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

export const DOCS_CSS = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 25%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: CanvasText; background: Canvas; }
small { font-weight: normal; opacity: .8; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
a { color: LinkText; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; padding: .5rem .75rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
summary span { margin-inline-start: .5rem; }
summary b { display: inline-block; min-width: 4.2em; }
pre { overflow-x: auto; max-height: 30rem; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem; font-size: .85rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: start; border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; vertical-align: top; }
dd { margin: 0 0 .5rem 1.5rem; } dd p { margin: .2rem 0; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;
