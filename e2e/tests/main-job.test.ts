import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { type StoredJob, serverMemory } from '../house/memory.ts';
import { counts, decided, deviceMemory, moveIn, RESUME, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=software&location=Pune';
const GROWING = 'https://www.linkedin.com/jobs/software-jobs-lyon';

/** Words that stand in one job's text and nowhere else, so that a trace of it can be found anywhere. */
const canary = (job: ReplayJob) => `canary-${job.id}-canary`;

const jobs = inventJobs('linkedin', 70).map((job, index): ReplayJob => {
  const marked = { ...job, description: `${job.description}\n\nOur internal word is ${canary(job)}.` };
  // Two postings have a score of their own (the simulator's documented test marker): far under the gate, and the best.
  if (index === 1) return { ...marked, description: `${marked.description} [[score:15]]` };
  if (index === 2) return { ...marked, description: `${marked.description} [[score:85]]` };
  return marked;
});
/** Jobs of a page that grows. */
const more = inventJobs('linkedin', 40, jobs.length);
const [, rejected, best] = jobs as [ReplayJob, ReplayJob, ReplayJob];
const isBlacklisted = (job: ReplayJob) => /\bwarehouse\b/i.test(job.title) || job.company.includes('Corvid');
const wanted = jobs.filter((job) => !isBlacklisted(job));
const ids = (some: ReplayJob[]) => some.map((job) => job.id);
/** Ids in the sync requests, request by request. */
const batches = () =>
  house.wire.entries
    .filter((entry) => entry.path === '/agent-forge/jobs/sync')
    .map((entry) =>
      (JSON.parse(entry.body).jobs as { external_id: string }[]).map((lead) => lead.external_id),
    );
/** Decisions that the server has taken. */
const delivered = () =>
  house.wire.entries.filter(({ path, status }) => path.endsWith('/enrich') && status === 200).length;

let house: House;
let browser: LaunchedBrowser;

beforeAll(async () => {
  house = await buildHouse();
  browser = await launchBrowser(house.launch);
  await moveIn(browser.context, house, { blacklist: 'warehouse\n/^corvid/' });
  await house.replay.guestSearch(SEARCH, jobs, { host: 'in.linkedin.com' });
  await house.replay.guestSearch(GROWING, more, { initial: 10 });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

describe('a results page of 70 jobs', () => {
  it('fills the popup with the jobs that fit, best first, while the junk is remembered and gone', async () => {
    const popup = await openPage(browser.context, 'popup.html');
    const page = await browser.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(wanted.length);
    // A decision shows here before the server has it.
    await expect.poll(delivered).toBe(wanted.length);
    expect((await counts(popup)).discovered).toBe(wanted.length);

    const first = testId(popup, 'matched-job').first();
    await expect.poll(() => first.getByTestId('job-title').textContent()).toContain(best.title);
    expect(await first.getAttribute('data-score')).toBe('85');
    const scores = await testId(popup, 'matched-job').evaluateAll((rows) =>
      rows.map((row) => Number(row.getAttribute('data-score'))),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(30);
    expect(await first.getByTestId('job-company').textContent()).toContain(best.company);
    expect(await first.getByTestId('job-reasoning').textContent()).toMatch(/asks for/);
    await popup.close();
    await page.close();
  });

  it('sends the leads 25 at a time, each once, in the order of the page, and none that is blacklisted', () => {
    expect(batches().map((batch) => batch.length)).toEqual([25, 25, wanted.length - 50]);
    expect(batches().flat()).toEqual(ids(wanted));
  });

  it('brings every field of every card to the server as the page shows it', async () => {
    const { jobs: stored } = await serverMemory(house.server);
    const shown = (job: ReplayJob) => ({
      external_id: job.id,
      title: job.title,
      company: job.company,
      location: job.location,
      url: `https://www.linkedin.com/jobs/view/${job.id}/`,
      posted_at: job.postedOn,
    });
    const kept = ({ external_id, title, company, location, url, posted_at }: StoredJob) => ({
      external_id,
      title,
      company,
      location,
      url,
      posted_at,
    });
    const byId = (a: { external_id: string }, b: { external_id: string }) =>
      a.external_id.localeCompare(b.external_id);
    expect(stored.map(kept).toSorted(byId)).toEqual(wanted.map(shown).toSorted(byId));
  });

  it('leaves no trace of the text of a job that scored 15: not on the device, not on the wire, not in a column', async () => {
    const popup = await openPage(browser.context, 'popup.html');
    const device = await deviceMemory(popup);
    await popup.close();
    const { jobs: stored, everything } = await serverMemory(house.server);
    expect(stored.find((job) => job.external_id === rejected.id)).toMatchObject({
      application_status: 'AUTO_REJECTED',
      overall_match: 15,
      description: null,
      requirements: null,
      postings: 0,
    });
    for (const memory of [device, JSON.stringify(house.wire.entries), everything]) {
      expect(memory).toContain(canary(best));
      expect(memory).not.toContain(canary(rejected));
    }
    for (const job of stored) {
      const source = jobs.find((one) => one.id === job.external_id) as ReplayJob;
      expect(everything.includes(canary(source)), job.title).toBe(job.application_status === 'MATCHED');
    }
  });

  it('keeps the job that scored 85 whole: text with its bullets, requirements, easy apply, one pending posting', async () => {
    const { jobs: stored } = await serverMemory(house.server);
    const job = stored.find((one) => one.external_id === best.id);
    expect(job).toMatchObject({
      application_status: 'MATCHED',
      overall_match: 85,
      is_easy_apply: best.easyApply,
      postings: 1,
    });
    const lines = (text: string | null | undefined) => text?.split('\n').filter((line) => line !== '');
    expect(lines(job?.description)).toEqual(lines(best.description));
    expect(job?.description).toMatch(/words\.\n\nWhat you will do/);
    expect(job?.requirements).toContain('• Experience with TypeScript');
    expect(job?.requirements).not.toContain('What you will do');
  });

  it('reads job pages of LinkedIn without the session of the user', () => {
    const reads = house.replay.requests.filter((request) => request.path.includes('/jobPosting/'));
    expect(reads.length).toBe(wanted.length);
    expect(reads.filter((request) => request.cookies !== '')).toEqual([]);
  });

  it('keeps the resume on the device and the token out of its storage', async () => {
    const popup = await openPage(browser.context, 'popup.html');
    const device = await deviceMemory(popup);
    await popup.close();
    const wire = JSON.stringify(house.wire.entries);
    expect(device).toContain('hospital relies on');
    expect(RESUME).toContain('hospital relies on');
    expect(wire).not.toContain('hospital relies on');
    const token =
      house.wire.entries.find((entry) => entry.path.endsWith('/sync'))?.headers.authorization?.slice(7) ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(device).not.toContain(token);
    expect((await serverMemory(house.server)).everything).not.toContain(token);
  });

  it('sends nothing and scrapes nothing again on a second visit: of the same page with one new job, that one', async () => {
    const [added] = inventJobs('linkedin', 1, jobs.length + more.length) as [ReplayJob];
    await house.replay.guestSearch(SEARCH, [...jobs, added], { host: 'in.linkedin.com' });
    const before = { wire: house.wire.entries.length, scraped: house.replay.requests.length };
    const page = await browser.context.newPage();
    await page.goto(SEARCH);
    const sent = () =>
      house.wire.entries
        .slice(before.wire)
        .filter(({ path, status }) => !path.startsWith('/agent-forge/changes') && status !== null);
    // The new job stands last on the page: when it is decided, all others had their turn.
    await expect
      .poll(() => sent().some(({ path }) => path.endsWith('/enrich')), { timeout: 90_000 })
      .toBe(true);
    await page.close();
    expect(sent().map(({ path }) => path.replace(/\d+/, 'n'))).toEqual([
      '/agent-forge/jobs/sync',
      '/agent-forge/jobs/n/enrich',
    ]);
    expect(batches().at(-1)).toEqual([added.id]);
    const scraped = house.replay.requests
      .slice(before.scraped)
      .filter((request) => /jobPosting|jobs\/view/.test(request.path));
    expect(scraped.map((request) => request.path)).toEqual([`/jobs-guest/jobs/api/jobPosting/${added.id}`]);
  });
});

describe('a results page that grows by scrolling', () => {
  it('is read to its end, each job once, at most 25 in a batch', async () => {
    const before = batches().length;
    const page = await browser.context.newPage();
    await page.goto(GROWING);
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 4000);
          return page.locator('[data-entity-urn]').count();
        },
        { timeout: 90_000 },
      )
      .toBe(more.length);
    const grown = more.filter((job) => !isBlacklisted(job));
    await expect
      .poll(() => batches().slice(before).flat().toSorted(), { timeout: 90_000 })
      .toEqual(ids(grown).toSorted());
    expect(Math.max(...batches().map((batch) => batch.length))).toBeLessThanOrEqual(25);
    await page.close();
  });
});
