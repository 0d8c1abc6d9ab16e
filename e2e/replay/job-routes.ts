import type { ReplayJob } from './job.ts';
import { guestJob, guestJobPage } from './pages/linkedin-guest-job.ts';
import { naukriJob } from './pages/naukri-job.ts';
import { type Asked, html, type Reply } from './routing.ts';

/** LinkedIn sends visitors of its country hosts the same pages. */
const isLinkedin = (host: string) => host === 'linkedin.com' || host.endsWith('.linkedin.com');

/**
 * Answers the addresses of jobs: LinkedIn's guest API and job page by id (with or without words before it), Naukri's job
 * page by the digits at its end. An id that nobody knows is a 404, as there.
 */
export function replyWithJob(jobs: ReadonlyMap<string, ReplayJob>, { url }: Asked): Reply | null {
  const similar = [...jobs.values()];
  if (isLinkedin(url.host)) {
    const api = /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d+)$/.exec(url.pathname)?.[1];
    const page = /^\/jobs\/view\/(?:[^/]*-)?(\d+)\/?$/.exec(url.pathname)?.[1];
    const id = api ?? page;
    if (id === undefined) return null;
    const job = jobs.get(id);
    if (job?.site !== 'linkedin') return html('', 404);
    return html(
      api
        ? guestJob(job)
        : guestJobPage(
            job,
            similar.filter((other) => other.site === 'linkedin' && other !== job).slice(0, 3),
          ),
    );
  }
  if (url.host === 'www.naukri.com') {
    const id = /^\/job-listings-.*-(\d{12})$/.exec(url.pathname)?.[1];
    if (id === undefined) return null;
    const job = jobs.get(id);
    if (job?.site !== 'naukri') return html('', 404);
    return html(
      naukriJob(job, {
        similar: similar.filter((other) => other.site === 'naukri' && other !== job).slice(0, 3),
      }),
    );
  }
  return null;
}
