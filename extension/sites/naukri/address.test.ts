import { describe, expect, it } from 'vitest';
import { isResultsAddress, jobIdIn } from './address';
import { NAUKRI } from './naukri';

const id = '010126000001';

describe('the page of a Naukri job', () => {
  it('is where the result page pointed, without search parameters', () => {
    const seen = `https://www.naukri.com/job-listings-weaver-indigo-surat-2-to-5-years-${id}?src=x#top`;
    expect(NAUKRI.jobPage(id, seen)?.href).toBe(
      `https://www.naukri.com/job-listings-weaver-indigo-surat-2-to-5-years-${id}`,
    );
  });

  it.each([
    `https://www.naukri.com/job-listings-weaver-010126000002`,
    `https://www.naukri.com/job-listings-weaver-${id}/../../nlogin`,
    `https://www.naukri.com/redirect?to=/job-listings-weaver-${id}`,
    `http://www.naukri.com/job-listings-weaver-${id}`,
    `https://www.naukri.com:8443/job-listings-weaver-${id}`,
    `https://user:pw@www.naukri.com/job-listings-weaver-${id}`,
    `https://jobs.naukri.com/job-listings-weaver-${id}`,
    `https://www.naukri.com.evil.example/job-listings-weaver-${id}`,
    `javascript:alert(1)//job-listings-weaver-${id}`,
    'not an address',
    '',
  ])('is not %o', (seen) => {
    expect(NAUKRI.jobPage(id, seen)).toBeNull();
  });

  it('cannot be made of an id alone, and has no guest form', () => {
    expect(NAUKRI.jobPage('1', 'https://www.naukri.com/job-listings-x-1')).toBeNull();
    expect(NAUKRI.guestPage(id)).toBeNull();
  });
});

describe('walls in Naukri addresses', () => {
  it('are the login pages and captchas, on its own hosts', () => {
    const wall = (url: string) => NAUKRI.wallAt(new URL(url));
    expect(wall('https://www.naukri.com/nlogin/login?URL=x')).toBe('login');
    expect(wall('https://login.naukri.com/nLogin/Login.php')).toBe('login');
    expect(wall('https://www.naukri.com/recaptcha-check')).toBe('captcha');
    expect(wall('https://www.naukri.com/python-jobs')).toBeNull();
    expect(wall('https://evil.example/nlogin')).toBeNull();
  });
});

describe('addresses of results', () => {
  it.each([
    'https://www.naukri.com/python-jobs',
    'https://www.naukri.com/python-jobs-2',
    'https://www.naukri.com/jobs-in-pune',
    'https://www.naukri.com/python-jobs-in-bangalore/',
    'https://www.naukri.com/Python-Jobs-in-Bangalore',
    'https://www.naukri.com/python-jobs-in-bangalore-3?k=python',
    'https://www.naukri.com/crumb-bakery-jobs-careers-13832',
    'https://www.naukri.com/crumb-bakery-jobs-careers-13832-2',
    'https://www.naukri.com/internships-in-pune',
    'https://www.naukri.com/python-internship-in-pune/',
    'https://www.naukri.com/mnjuser/recommendedjobs',
    'https://www.naukri.com/mnjuser/recommendedjobs/?src=x',
    'https://m.naukri.com/python-jobs-in-pune',
    'https://naukri.com/python-jobs-in-pune',
  ])('%s is one', (address) => {
    expect(isResultsAddress(new URL(address))).toBe(true);
  });

  it.each([
    'https://www.naukri.com/',
    'https://www.naukri.com/browse-jobs',
    'https://www.naukri.com/browse-jobs/',
    'https://www.naukri.com/post-jobs',
    'https://www.naukri.com/saved-jobs',
    'https://www.naukri.com/mnjuser/homepage',
    'https://www.naukri.com/mnjuser/recommendedjobs/x',
    'https://www.naukri.com/job-listings-weaver-010126000001',
    'https://www.naukri.com/jobseeker-services',
    'https://hiring.naukri.com/python-jobs',
  ])('%s is none', (address) => {
    expect(isResultsAddress(new URL(address))).toBe(false);
  });
});

describe('addresses of a job', () => {
  it.each(['www.naukri.com', 'naukri.com', 'm.naukri.com'])('are those of %s', (host) => {
    for (const path of ['job-listings-weaver-010126000001', 'Job-Listings-Weaver-010126000001/']) {
      expect(jobIdIn(new URL(`https://${host}/${path}`))).toBe('010126000001');
    }
  });

  it('open on the main host, without a slash at the end', () => {
    const seen = 'https://m.naukri.com/job-listings-weaver-010126000001/?src=x';
    expect(NAUKRI.jobPage('010126000001', seen)?.href).toBe(
      'https://www.naukri.com/job-listings-weaver-010126000001',
    );
  });
});
