import { Hono } from 'hono';
import type { Environment } from '../http/environment.ts';
import { DOCS_CSS, docsPage } from './docs-page.ts';
import { openApi } from './document.ts';
import { readExamples } from './examples.ts';
import { OPERATIONS } from './operations.ts';
import { version } from './version.ts';

/** Nothing but its own style: what could run or be fetched here is nothing. */
const CSP =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `/openapi.json`, and the same for people at `/docs`. Open to all: it tells what the source tells. */
export function openapiRoutes(): Hono<Environment> {
  // Made when it is first asked for, and the same for as long as the process lives.
  let made: { json: string; page: string } | undefined;
  const documents = () => {
    if (!made) {
      const document = openApi(OPERATIONS, readExamples(), version());
      made = { json: JSON.stringify(document), page: String(docsPage(document)) };
    }
    return made;
  };
  return new Hono<Environment>()
    .get('/openapi.json', (c) =>
      c.body(documents().json, 200, { 'content-type': 'application/json; charset=utf-8' }),
    )
    .get('/docs', (c) => {
      c.header('content-security-policy', CSP);
      c.header('x-content-type-options', 'nosniff');
      c.header('referrer-policy', 'no-referrer');
      return c.html(documents().page);
    })
    .get('/docs/style.css', (c) =>
      c.body(DOCS_CSS, 200, {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=3600',
        'x-content-type-options': 'nosniff',
      }),
    );
}
