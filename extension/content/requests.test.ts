import { describe, expect, it } from 'vitest';
import { createRequestWatch } from './requests';

const MORE = 'https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search?start=25';

describe("the page's own requests", () => {
  it.each([
    MORE,
    'https://www.linkedin.com/voyager/api/graphql?queryId=voyagerJobsDashJobCards.1',
    'https://www.linkedin.com/flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.jobs',
    'https://www.naukri.com/jobapi/v3/search?pageNo=2',
  ])('for jobs tell of a refusal until one is answered: %s', (address) => {
    const requests = createRequestWatch();
    expect(requests.refused()).toBe(0);
    expect(requests.see(address, 429)).toBe(true);
    expect(requests.refused()).toBe(429);
    expect(requests.see(address, 999)).toBe(false);
    expect(requests.refused()).toBe(999);
    expect(requests.see(address, 200)).toBe(false);
    expect(requests.refused()).toBe(0);
  });

  it.each([
    'https://www.linkedin.com/voyager/api/messaging/conversations',
    'https://www.linkedin.com/li/track',
    'https://static.licdn.com/x.js',
    'no address',
  ])('for anything else do not: %s', (address) => {
    const requests = createRequestWatch();
    expect(requests.see(address, 429)).toBe(false);
    expect(requests.refused()).toBe(0);
  });

  it('tell nothing where the browser does not', () => {
    const requests = createRequestWatch();
    requests.see(MORE, 429);
    requests.see(MORE, 0);
    expect(requests.refused()).toBe(429);
  });
});
