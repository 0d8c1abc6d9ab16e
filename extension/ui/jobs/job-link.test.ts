import { describe, expect, it } from 'vitest';
import { match } from '../fixtures/rows';
import { jobLink } from './job-link';

const ID = '4433468870';

describe("a job's link", () => {
  it("is the job's own page on its site", () => {
    expect(jobLink(match(ID))).toBe(`https://www.linkedin.com/jobs/view/${ID}/`);
  });

  it('is the job page on Naukri that the result page pointed to', () => {
    const url = 'https://www.naukri.com/job-listings-data-engineer-fjord-oslo-2-to-5-years-120826500123';
    const job = match('120826500123', { source: 'naukri', url: `${url}?src=jobsearchDesk` });
    expect(jobLink(job)).toBe(url);
    expect(jobLink({ ...job, externalId: '120826500124' })).toBeNull();
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['another host', `https://evil.example/jobs/view/${ID}/`],
    ['a host that only contains the name', `https://www.linkedin.com.evil.example/jobs/view/${ID}/`],
    ["another site's host", 'https://www.naukri.com/job-listings-x-4433468870'],
    ['plain http', `http://www.linkedin.com/jobs/view/${ID}/`],
    ['no address', 'not an address'],
  ])('is not there for %s', (_, url) => {
    expect(jobLink(match(ID, { url }))).toBeNull();
  });

  it('never leads to another job or another place of the site', () => {
    const link = jobLink(match(ID, { url: 'https://www.linkedin.com/safety/go?url=https://evil.example' }));
    expect(link === null || link === `https://www.linkedin.com/jobs/view/${ID}/`).toBe(true);
  });
});
