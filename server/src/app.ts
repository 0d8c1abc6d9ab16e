import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { adminPages } from './admin-pages/admin-pages.ts';
import { assetRoutes } from './admin-pages/assets/assets.routes.ts';
import { ASSETS_PATH } from './admin-pages/assets/assets.ts';
import { leadBrowsers, PAGES } from './admin-pages/browsers.ts';
import { signedInMayListen } from './admin-pages/session/guard.ts';
import type { AppParts } from './app-parts.ts';
import { administratorsOnly, authenticate } from './http/authentication.ts';
import { BODY_MAX } from './http/body.ts';
import { limitBody } from './http/body-limit.ts';
import type { Environment } from './http/environment.ts';
import { onlyKnownHosts } from './http/host-names.ts';
import { problem } from './http/problem.ts';
import { answerMethods, answerProblem } from './http/problem-response.ts';
import { requestId } from './http/request-id.ts';
import { requestLog } from './http/request-log.ts';
import { toProblem } from './http/unexpected.ts';
import { metricsRoutes } from './metrics/metrics.routes.ts';
import { createMetrics } from './metrics/metrics.ts';
import { healthRoutes } from './modules/health/health.routes.ts';
import { jobRoutes } from './modules/jobs/jobs.routes.ts';
import { adminPairingRoutes, pairingRoutes } from './modules/pairing/pairing.routes.ts';
import { pipelineRoutes } from './modules/pipeline/pipeline.routes.ts';
import { adminPostingRoutes } from './modules/postings/postings.routes.ts';
import { statsRoutes } from './modules/stats/stats.routes.ts';
import { ticketRoutes } from './modules/tickets/tickets.routes.ts';
import { Sessions } from './modules/users/sessions.ts';
import { adminUserRoutes, meRoutes } from './modules/users/users.routes.ts';
import { openapiRoutes } from './openapi/openapi.routes.ts';

/** Routes that answer without a token; every other one answers 401. */
export const PUBLIC_ROUTES = [
  'GET /healthz',
  'GET /readyz',
  'POST /agent-forge/pair',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/style.css',
  `GET ${ASSETS_PATH}/:version/:name`,
];

/**
 * Puts the server together; `app.request()` and `app.fetch` answer requests.
 *
 * No CORS headers anywhere: the extension has host permission and needs none, and no web page is to read answers.
 */
export function createApp(parts: AppParts): Hono<Environment> {
  const app = new Hono<Environment>();
  const sessions = new Sessions(parts);
  const authenticated = authenticate((token) => sessions.signIn(token), parts.clock);

  const metrics = createMetrics(parts);

  app.use(requestId(), requestLog(parts.log), metrics.middleware);
  app.use(onlyKnownHosts(parts.config.HOST, parts.config.JOBSIEVE_HOSTS));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethods }));
  app.use(limitBody(BODY_MAX));

  app.route('/', healthRoutes(parts));
  app.route('/', openapiRoutes());

  app.route('/agent-forge/pair', pairingRoutes(parts));
  app.use('/agent-forge/*', async (c, next) =>
    c.req.path === '/agent-forge/pair' ? next() : authenticated(c, next),
  );
  app.route('/agent-forge', jobRoutes(parts));
  app.route('/agent-forge/me', meRoutes(parts, sessions));

  app.route(ASSETS_PATH, assetRoutes());
  app.use('/', leadBrowsers());
  app.use('/admin/*', leadBrowsers());
  app.route(PAGES, adminPages(parts, { sessions, authenticated }));

  app.use('/admin/*', signedInMayListen(parts, authenticated), administratorsOnly());
  app.use('/metrics', authenticated, administratorsOnly());
  app.route('/metrics', metricsRoutes(metrics));
  app.route('/admin/users', adminUserRoutes(parts, sessions));
  app.route('/admin/pairing-codes', adminPairingRoutes(parts));
  app.route('/admin/stats', statsRoutes(parts));
  app.route('/admin/postings', adminPostingRoutes(parts));
  app.route('/admin/tickets', ticketRoutes(parts));
  app.route('/admin/pipeline', pipelineRoutes(parts));

  app.notFound((c) => answerProblem(c, problem('route.not_found')));
  app.onError((error, c) => {
    const known = toProblem(error);
    if (known.status >= 500) {
      parts.log.error({ request_id: c.get('requestId'), err: known.extras.cause ?? error }, known.code);
    }
    return answerProblem(c, known);
  });
  return app;
}
