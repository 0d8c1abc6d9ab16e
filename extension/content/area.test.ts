import { describe, expect, it } from 'vitest';
import { isJobArea, namesJob } from './area';

describe('the area of a site that shows jobs', () => {
  it.each([
    ['linkedin', 'https://www.linkedin.com/jobs/search/?keywords=x', true],
    ['linkedin', 'https://www.linkedin.com/jobs', true],
    ['linkedin', 'https://in.linkedin.com/jobs/python-jobs-bengaluru', true],
    ['linkedin', 'https://www.linkedin.com/comm/jobs/view/4433468870/', true],
    ['linkedin', 'https://www.linkedin.com/feed/', false],
    ['linkedin', 'https://www.linkedin.com/jobsearch-tips', false],
    ['linkedin', 'https://www.linkedin.com/login?session_redirect=%2Fjobs%2F', false],
    ['naukri', 'https://www.naukri.com/flutter-developer-jobs-in-india-2', true],
    ['naukri', 'https://www.naukri.com/jobs-in-pune', true],
    ['naukri', 'https://www.naukri.com/some-company-jobs-careers-13832', true],
    ['naukri', 'https://www.naukri.com/job-listings-x-190826038428', true],
    ['naukri', 'https://www.naukri.com/nlogin/login?URL=https://www.naukri.com/python-jobs', false],
    ['naukri', 'https://www.naukri.com/mnjuser/homepage', false],
    ['naukri', 'https://www.naukri.com/mnjuser/recommendedjobs', true],
    ['naukri', 'https://www.naukri.com/internships-in-pune', true],
    ['linkedin', 'https://www.linkedin.com/comm/jobs/search/?keywords=x', true],
    ['naukri', 'https://www.naukri.com/', false],
  ] as const)('%s %s: %s', (source, url, inside) => {
    expect(isJobArea(source, new URL(url))).toBe(inside);
  });
});

describe('an address that names a job', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4433468870/', '4433468870', true],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4433468870', '4433468870', true],
    ['https://www.linkedin.com/authwall?r=https%3A%2F%2Fx%2Fjobs%2Fview%2F4433468870', '4433468870', true],
    ['https://www.linkedin.com/jobs/view/14433468870/', '4433468870', false],
    ['https://www.linkedin.com/jobs/view/44334688701/', '4433468870', false],
    ['https://www.linkedin.com/jobs/view/%E0%A4%A/4433468870/', '4433468870', true],
    ['https://www.linkedin.com/jobs/view/x/', '.', false],
    ['https://www.linkedin.com/jobs/view/x/', '', false],
  ])('%s, %s: %s', (url, id, named) => {
    expect(namesJob(new URL(url), id)).toBe(named);
  });
});
