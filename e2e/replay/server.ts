import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { makeCertificate } from './certificate.ts';
import type { ReplayJob } from './job.ts';
import { replyWithJob } from './job-routes.ts';
import { listen } from './listen.ts';
import { type ClassicResultsOptions, classicResults } from './pages/linkedin-classic.ts';
import { type GuestResultsOptions, guestCards, guestResults } from './pages/linkedin-guest-results.ts';
import { type SduiResultsOptions, sduiResults } from './pages/linkedin-sdui.ts';
import { type NaukriResultsOptions, naukriResults } from './pages/naukri-results.ts';
import type { ReplayedRequest } from './request-log.ts';
import { type Asked, findReply, html, type Reply, type Route, type RouteOptions } from './routing.ts';

/** A page's content: HTML, a file that is read now and served as it is, or a function of what is asked. */
export type PageContent = string | { file: string } | ((asked: Asked) => Reply | string | null);

/** Session cookie that every page sets, so that a request without it shows that credentials were omitted. */
export const SESSION_COOKIE = 'replay_session';

export interface Replay {
  port: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** All requests so far, live, in order. */
  requests: ReplayedRequest[];
  /** Serves a page at a URL; a path that ends with `*` stands for everything below. The newest page that fits answers. */
  page(url: string, content: PageContent, options?: RouteOptions & { status?: number }): Promise<void>;
  /** 302 to another address. */
  redirect(url: string, to: string, options?: RouteOptions): void;
  /** An empty answer with a status: 429, 999, ... */
  status(url: string, status: number, options?: RouteOptions): void;
  /** Makes the jobs' own pages answer: guest API, guest page, Naukri's page. Adds to those already there. */
  jobs(jobs: readonly ReplayJob[]): void;
  /** LinkedIn's guest results at a URL, growing by scrolling; the jobs' own pages too. */
  guestSearch(url: string, jobs: ReplayJob[], options?: GuestResultsOptions): Promise<void>;
  /** LinkedIn's logged-in results at a URL, 25 a page by `start`; the jobs' own pages too. */
  classicSearch(url: string, jobs: ReplayJob[], options?: ClassicResultsOptions): Promise<void>;
  /** LinkedIn's results of 2026 at a URL, as many a page as are rendered, by `start`; the jobs' own pages too. */
  sduiSearch(url: string, jobs: ReplayJob[], options?: SduiResultsOptions): Promise<void>;
  /** Naukri's results at a URL and its `-2`, `-3`, ...; the jobs' own pages too. */
  naukriSearch(url: string, jobs: ReplayJob[], options?: NaukriResultsOptions): Promise<void>;
  /** Forgets routes, jobs and requests. */
  clear(): void;
  stop(): Promise<void>;
}

/** Serves job pages over HTTPS in the place of the real sites. Whatever nobody has registered is a quick 404. */
export async function startReplay(): Promise<Replay> {
  const certificate = await makeCertificate();
  const routes: Route[] = [];
  const known = new Map<string, ReplayJob>();
  const requests: ReplayedRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const asked: Asked = {
      url: new URL(request.url ?? '/', `https://${host}`),
      method: request.method ?? 'GET',
    };
    const found = findReply(routes, asked);
    const reply = found?.reply ?? replyWithJob(known, asked) ?? html('', 404);
    requests.push({
      method: asked.method,
      host,
      path: asked.url.pathname,
      url: asked.url.href,
      cookies: request.headers.cookie ?? '',
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      status: reply.status,
    });
    if (found && found.delayMs > 0) await setTimeout(found.delayMs);
    const cookie = `${SESSION_COOKIE}=1; Path=/; Secure; HttpOnly; SameSite=None`;
    response.writeHead(reply.status, { ...reply.headers, 'cache-control': 'no-store', 'set-cookie': cookie });
    response.end(reply.body);
  }

  const { port, stop } = await listen(certificate, (request, response) => void answer(request, response));
  const add = (url: string, reply: Route['reply'], options: RouteOptions = {}) => {
    routes.push({ ...options, address: new URL(url), used: 0, reply });
  };
  const remember = (jobs: readonly ReplayJob[]) => {
    for (const job of jobs) known.set(job.id, job);
  };

  return {
    port,
    spki: certificate.spki,
    requests,
    stop,
    async page(url, content, { status = 200, ...options } = {}) {
      const fixed =
        typeof content === 'string'
          ? content
          : typeof content === 'object'
            ? await readFile(content.file)
            : null;
      const reply = (asked: Asked): Reply | null => {
        if (fixed !== null) return html(fixed, status);
        const made = typeof content === 'function' ? content(asked) : null;
        return typeof made === 'string' ? html(made, status) : made;
      };
      add(url, reply, options);
    },
    redirect(url, to, options) {
      add(url, () => ({ status: 302, headers: { location: to }, body: '' }), options);
    },
    status(url, status, options) {
      add(url, () => html('', status), options);
    },
    jobs: remember,
    async guestSearch(url, jobs, options = {}) {
      remember(jobs);
      const { host, pathname } = new URL(url);
      const moreUrl = `https://${host}/jobs-guest/jobs/api/seeMoreJobPostings/search?keywords=replay&results=${encodeURIComponent(pathname)}`;
      add(url, () => html(guestResults(jobs, { moreUrl, host, ...options })));
      add(moreUrl, (asked) => {
        if (asked.url.searchParams.get('results') !== pathname) return null;
        return html(guestCards(jobs, Number(asked.url.searchParams.get('start') ?? 0), host));
      });
    },
    async classicSearch(url, jobs, options = {}) {
      remember(jobs);
      add(url, (asked) => {
        const start = Number(asked.url.searchParams.get('start') ?? options.start ?? 0);
        return html(classicResults(jobs, { ...options, start }));
      });
    },
    async sduiSearch(url, jobs, options = {}) {
      remember(jobs);
      add(url, (asked) => {
        const start = Number(asked.url.searchParams.get('start') ?? options.start ?? 0);
        return html(sduiResults(jobs, { ...options, start }));
      });
    },
    async naukriSearch(url, jobs, options = {}) {
      remember(jobs);
      const { origin, pathname: path } = new URL(url);
      add(`${origin}${path}*`, (asked) => {
        const rest = asked.url.pathname.slice(path.length);
        const page = rest === '' ? 1 : Number(/^-(\d+)$/.exec(rest)?.[1] ?? Number.NaN);
        return Number.isNaN(page) ? null : html(naukriResults(jobs, { ...options, path, page }));
      });
    },
    clear() {
      routes.length = 0;
      known.clear();
      requests.length = 0;
    },
  };
}
