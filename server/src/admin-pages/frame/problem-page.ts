import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Environment } from '../../http/environment.ts';
import { toProblem } from '../../http/unexpected.ts';
import type { Logger } from '../../log.ts';
import { PAGES } from '../browsers.ts';
import { html } from './html.ts';
import { showPage } from './page.ts';

/** Says what happened and where to go from here; what belongs to programs goes to the log. */
export function showProblem(
  c: Context<Environment>,
  error: unknown,
  log: Logger,
): Response | Promise<Response> {
  const known = toProblem(error);
  const requestId = c.get('requestId');
  if (known.status >= 500) log.error({ request_id: requestId, err: known.extras.cause ?? error }, known.code);
  const { title, detail } = known.toProblem(requestId);
  return showPage(c, {
    title,
    section: c.get('caller') ? 'Overview' : null,
    status: known.status as ContentfulStatusCode,
    body: html`<p class="notice bad" role="alert">${detail}</p>
${known.extras.errors?.map(({ path, message }) => html`<p>${path}: ${message}</p>`)}
<p>Nothing was changed. <a href="${backOf(c)}">Go back</a>, or to the <a href="${PAGES}">overview</a>.</p>
<p class="soft">Request ${requestId}</p>`,
  });
}

/** The page that was left, if it was one of these. */
function backOf(c: Context): string {
  const from = c.req.header('referer') ?? '';
  if (!URL.canParse(from)) return PAGES;
  const { pathname, search, host } = new URL(from);
  return host === c.req.header('host') && pathname.startsWith(PAGES) ? pathname + search : PAGES;
}
