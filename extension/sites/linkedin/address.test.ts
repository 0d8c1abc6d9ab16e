import { describe, expect, it } from 'vitest';
import { isResultsAddress, jobIdIn } from './address';
import { LINKEDIN } from './linkedin';

const wall = (path: string, host = 'https://www.linkedin.com') => LINKEDIN.wallAt(new URL(path, host));

describe('walls in LinkedIn addresses', () => {
  it.each([
    ['/authwall?trk=x', 'authwall'],
    ['/signup/cold-join', 'authwall'],
    ['/reg/join?trk=x', 'authwall'],
    ['/uas/authenticate', 'login'],
    ['/login?session_redirect=x', 'login'],
    ['/uas/login', 'login'],
    ['/checkpoint/lg/login-submit', 'login'],
    ['/checkpoint/challenge/AbC', 'checkpoint'],
    ['/checkpoint/challengesV2/x', 'checkpoint'],
    ['/challenge/', 'checkpoint'],
  ])('%s is %s', (path, signal) => {
    expect(wall(path)).toBe(signal);
  });

  it('are none in other addresses, or on other sites', () => {
    expect(wall('/jobs/search?redirect=/authwall')).toBeNull();
    expect(wall('/loginsomething')).toBeNull();
    expect(wall('/login', 'https://evil.example')).toBeNull();
  });
});

describe('the page of a LinkedIn job', () => {
  it('is made of the id alone, whatever the result page pointed to', () => {
    const page = LINKEDIN.jobPage('4711000001', 'javascript:alert(1)');
    expect(page?.href).toBe('https://www.linkedin.com/jobs/view/4711000001/');
    expect(LINKEDIN.guestPage('4711000001')?.href).toBe(
      'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4711000001',
    );
  });

  it.each(['', '../../login', '4711000001/../x', '12', '４７１１００００１'])(
    'does not exist for the id %o',
    (id) => {
      expect(LINKEDIN.jobPage(id, `https://www.linkedin.com/jobs/view/${id}`)).toBeNull();
      expect(LINKEDIN.guestPage(id)).toBeNull();
    },
  );
});

describe('addresses of results', () => {
  it.each([
    '/jobs/search',
    '/jobs/search/?keywords=x',
    '/jobs/search-results/?currentJobId=4711000001',
    '/jobs/collections/recommended/',
    '/comm/jobs/search/?keywords=x',
    '/comm/jobs/search-results/',
    '/comm/jobs/collections/recommended',
    '/jobs/python-developer-jobs-bengaluru',
    '/jobs/jobs-in-india',
    '/jobs/Python-Jobs',
    '/jobs/python-jobs/',
    '/jobs/emplois-python-paris',
    '/jobs/d%C3%A9veloppeur-emplois',
    '/jobs/empleos-de-python',
    '/jobs/empleos-de-programaci%C3%B3n',
    '/jobs/vagas-de-python',
    '/jobs/python-vacatures-utrecht',
    '/jobs/python-vacatures',
    '/jobs/python-jobb',
    '/jobs/praca-python',
    '/jobs/lavoro-python-milano',
    '/jobs/stellenangebote-berlin',
    '/jobs-guest/jobs/api/seeMoreJobPostings/search?start=10',
  ])('%s is one', (path) => {
    expect(isResultsAddress(new URL(path, 'https://www.linkedin.com'))).toBe(true);
  });

  it.each([
    '/jobs/',
    '/jobs',
    '/jobs/jobs-home',
    '/jobs/jobs-home/',
    '/jobs/post-jobs',
    '/jobs/post-a-job',
    '/jobs/manage-jobs',
    '/jobs/jobs-tracker/',
    '/jobs/job-alerts',
    '/jobs/view/4711000001/',
    '/comm/jobs/view/4711000001/',
    '/jobs/application-settings',
    '/company/crumb/jobs/',
    '/feed/',
  ])('%s is none', (path) => {
    expect(isResultsAddress(new URL(path, 'https://www.linkedin.com'))).toBe(false);
  });
});

describe('addresses of a job', () => {
  it.each([
    '/jobs/view/4711000001',
    '/jobs/view/4711000001/',
    '/jobs/view/baker-at-crumb-4711000001?trk=x',
    '/comm/jobs/view/4711000001/',
    '/jobs/view/4711000001/apply/',
    '/jobs/view/4711000001/apply',
    '/jobs-guest/jobs/api/jobPosting/4711000001',
  ])('%s names it', (path) => {
    expect(jobIdIn(new URL(path, 'https://www.linkedin.com'))).toBe('4711000001');
  });

  it.each(['/jobs/view/', '/jobs/view/4711000001/people', '/jobs/apply/4711000001', '/in/4711000001'])(
    '%s names none',
    (path) => {
      expect(jobIdIn(new URL(path, 'https://www.linkedin.com'))).toBeNull();
    },
  );
});
