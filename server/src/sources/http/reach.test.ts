import { describe, expect, it } from 'vitest';
import { Reach } from './reach.ts';

const HOSTS = ['board.example.com', 'jobs.example.org'];
const at = (reach: Reach, address: string) => reach.locate(new URL(address)).href;

describe('the reach of a source at its real address', () => {
  const reach = new Reach(new URL('https://board.example.com/search/'), HOSTS);

  it.each(['https://board.example.com/x', 'https://jobs.example.org/job/1?a=b'])('takes in %s', (address) => {
    expect(at(reach, address)).toBe(address);
  });

  it.each([
    'http://jobs.example.org/',
    'https://jobs.example.org:8443/',
    'https://me@jobs.example.org/',
    'https://jobs.example.org.evil.test/',
    'https://evil.test/?jobs.example.org',
    'https://a.jobs.example.org/',
    'http://127.0.0.1:5432/',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'data:text/html,x',
  ])('does not take in %s', (address) => {
    expect(() => reach.locate(new URL(address))).toThrow('no host of this source');
  });
});

describe('the reach of a source at another address', () => {
  const reach = new Reach(new URL('http://127.0.0.1:4000/search/'), HOSTS);

  it('looks for all its hosts there, by the same paths', () => {
    expect(at(reach, 'https://jobs.example.org/job/1?a=b')).toBe('http://127.0.0.1:4000/job/1?a=b');
    expect(at(reach, 'https://jobs.example.org//evil.test/x')).toBe('http://127.0.0.1:4000//evil.test/x');
    expect(at(reach, 'http://127.0.0.1:4000/page')).toBe('http://127.0.0.1:4000/page');
  });

  it.each([
    'http://127.0.0.1:4001/',
    'http://localhost:4000/',
    'https://evil.test/',
    'http://jobs.example.org/',
  ])('does not take in %s', (address) => {
    expect(() => reach.locate(new URL(address))).toThrow('no host of this source');
  });
});
