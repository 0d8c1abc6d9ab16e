import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inventJobs } from './invented-jobs.ts';
import { type Replay, startReplay } from './server.ts';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay();
});
afterAll(() => replay.stop());
beforeEach(() => replay.clear());

/** Asks the replay server as a browser would whose resolver leads there. */
function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; location: string | undefined }> {
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = {
      port: replay.port,
      host: '127.0.0.1',
      path: pathname + search,
      headers: { host, ...headers },
      servername: host,
      rejectUnauthorized: false,
    };
    request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, location: response.headers.location }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('a replayed page', () => {
  it('answers whatever the query, or only for the same one', async () => {
    await replay.page('https://www.linkedin.com/jobs/search', 'any');
    await replay.page('https://www.linkedin.com/jobs/search?keywords=go', 'go', { query: 'match' });
    expect((await get('https://www.linkedin.com/jobs/search/?keywords=rust&start=25')).body).toBe('any');
    expect((await get('https://www.linkedin.com/jobs/search?keywords=go')).body).toBe('go');
  });

  it('answers at its own host only', async () => {
    await replay.page('https://in.linkedin.com/jobs/go-jobs', 'in');
    expect((await get('https://in.linkedin.com/jobs/go-jobs')).body).toBe('in');
    expect((await get('https://www.linkedin.com/jobs/go-jobs')).status).toBe(404);
  });

  it('is served from a file as it is', async () => {
    await replay.page('https://www.naukri.com/x', { file: import.meta.filename });
    expect((await get('https://www.naukri.com/x')).body).toContain('is served from a file as it is');
  });

  it('gives way to a redirect or a status as often as that is wanted', async () => {
    await replay.page('https://www.linkedin.com/jobs/view/*', 'job');
    replay.status('https://www.linkedin.com/jobs/view/*', 999, { times: 1 });
    replay.redirect('https://www.linkedin.com/jobs/view/*', 'https://www.linkedin.com/authwall', {
      times: 1,
    });
    const visit = () => get('https://www.linkedin.com/jobs/view/1');
    expect(await visit()).toMatchObject({ status: 302, location: 'https://www.linkedin.com/authwall' });
    expect(await visit()).toMatchObject({ status: 999, body: '' });
    expect(await visit()).toMatchObject({ status: 200, body: 'job' });
  });
});

describe('jobs', () => {
  it('answer at the guest API, at their page with and without words, and on country hosts', async () => {
    const [job] = inventJobs('linkedin', 1);
    replay.jobs(job ? [job] : []);
    for (const path of [
      '/jobs-guest/jobs/api/jobPosting/',
      '/jobs/view/',
      '/jobs/view/some-words-at-a-company-',
    ]) {
      const answer = await get(`https://www.linkedin.com${path}${job?.id}`);
      expect(answer.status, path).toBe(200);
      expect(answer.body).toContain('show-more-less-html__markup');
    }
    expect((await get(`https://in.linkedin.com/jobs/view/${job?.id}/`)).status).toBe(200);
    expect((await get('https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1')).status).toBe(404);
  });

  it('never bring markup into their pages', async () => {
    const jobs = inventJobs('linkedin', 1).map((job) => ({ ...job, title: '<img src=x onerror=alert(1)>' }));
    await replay.guestSearch('https://www.linkedin.com/jobs/search', jobs);
    await replay.classicSearch('https://www.linkedin.com/jobs/collections/recommended', jobs);
    for (const path of ['search', 'collections/recommended']) {
      expect((await get(`https://www.linkedin.com/jobs/${path}`)).body).not.toContain('<img src=x');
    }
  });

  it('are invented the same way each time, with ids of their own', () => {
    const jobs = inventJobs('naukri', 200);
    expect(jobs).toEqual(inventJobs('naukri', 200));
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(200);
    expect(jobs.every(({ id }) => /^\d{12}$/.test(id))).toBe(true);
  });
});

it('answers 404 at once to what nobody registered, and logs every request with its cookies', async () => {
  await get('https://www.naukri.com/akam/13/2caf2f47?x=1', { cookie: 'a=b' });
  expect(replay.requests).toMatchObject([
    { method: 'GET', host: 'www.naukri.com', path: '/akam/13/2caf2f47', cookies: 'a=b', status: 404 },
  ]);
});
