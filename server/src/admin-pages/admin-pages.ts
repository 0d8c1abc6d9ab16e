import { Hono, type MiddlewareHandler } from 'hono';
import type { AppParts } from '../app-parts.ts';
import type { Environment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import type { Sessions } from '../modules/users/sessions.ts';
import { checkPages } from './checks/checks.pages.ts';
import { dashboardPages } from './dashboard/dashboard.pages.ts';
import { flowchartPages } from './flowchart/flowchart.pages.ts';
import { pageHeaders } from './frame/headers.ts';
import { showProblem } from './frame/problem-page.ts';
import { interactionPages } from './interactions/interactions.pages.ts';
import { postingPages } from './postings/postings.pages.ts';
import { repairPages } from './repair/repair.pages.ts';
import { runPages } from './runs/runs.pages.ts';
import { browsersOnly, ownFormsOnly, signedInOnly } from './session/guard.ts';
import { signInRoutes, signOutRoutes } from './session/sign-in.routes.ts';
import { storagePages } from './storage/storage.pages.ts';
import { ticketPages } from './tickets/tickets.pages.ts';
import { userPages } from './users/users.pages.ts';

/**
 * `/admin/ui`: what an administrator sees in a browser. Every page is whole without scripts, and everything is done by
 * forms; the one script keeps what moves up to date.
 *
 * @param authenticated how the API asks for a token: programs that come here are answered by it
 */
export function adminPages(
  parts: AppParts,
  { sessions, authenticated }: { sessions: Sessions; authenticated: MiddlewareHandler<Environment> },
): Hono<Environment> {
  const pages = new Hono<Environment>();
  pages.onError((error, c) => showProblem(c, error, parts.log));
  pages.use(pageHeaders());
  pages.route('/sign-in', signInRoutes(parts));
  pages.use(signedInOnly(parts), ownFormsOnly());
  pages
    .route('/sign-out', signOutRoutes(parts))
    .route('/', dashboardPages(parts))
    .route('/flowchart', flowchartPages(parts))
    .route('/runs', runPages(parts))
    .route('/interactions', interactionPages(parts))
    .route('/repair', repairPages(parts))
    .route('/tickets', ticketPages(parts))
    .route('/postings', postingPages(parts))
    .route('/users', userPages(parts, sessions))
    .route('/storage', storagePages(parts))
    .route('/verify', checkPages(parts));
  pages.get('*', () => {
    throw problem('route.not_found');
  });
  return new Hono<Environment>().use(browsersOnly(authenticated)).route('/', pages);
}
