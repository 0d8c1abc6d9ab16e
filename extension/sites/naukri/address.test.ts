import { describe, expect, it } from 'vitest';
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
