import { describe, expect, it } from 'vitest';
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
