import { describe, expect, it } from 'vitest';
import { siteFor } from './registry';

const sourceAt = (url: string) => siteFor(new URL(url))?.source ?? null;

describe('the site of an address', () => {
  it.each([
    ['https://www.linkedin.com/jobs/search', 'linkedin'],
    ['https://in.linkedin.com/jobs/python-developer-jobs', 'linkedin'],
    ['https://linkedin.com/', 'linkedin'],
    ['https://www.naukri.com/python-jobs', 'naukri'],
    ['https://login.naukri.com/', 'naukri'],
  ])('%s is %s', (url, source) => {
    expect(sourceAt(url)).toBe(source);
  });

  it.each([
    'https://www.notlinkedin.com/',
    'https://linkedin.com.evil.example/',
    'https://evil.example/www.linkedin.com',
    'https://www.linkedin.com@evil.example/',
    'http://www.linkedin.com/jobs/search',
    'https://xnaukri.com/',
    'about:blank',
  ])('%s is none of ours', (url) => {
    expect(sourceAt(url)).toBeNull();
  });
});
