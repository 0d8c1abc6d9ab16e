import { describe, expect, it } from 'vitest';
import { isLoopback, permissionPattern, serverAddress } from './address';

describe("a server's address", () => {
  it.each([
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    [' http://127.0.0.1:8787/ ', 'http://127.0.0.1:8787'],
    ['localhost:11434', 'http://localhost:11434'],
    ['[::1]:8787', 'http://[::1]:8787'],
    ['jobs.example.org', 'https://jobs.example.org'],
    ['HTTPS://Jobs.Example.org/sieve/?a=b#c', 'https://jobs.example.org/sieve'],
  ])('is made whole: %s', (typed, url) => {
    expect(serverAddress(typed)).toEqual({ url });
  });

  it.each([
    ['nothing', ' '],
    ['words', 'my own server'],
    ['a script', 'javascript://alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a password in it', 'https://me:secret@jobs.example.org'],
  ])('is refused with a reason: %s', (_, typed) => {
    expect(serverAddress(typed)).toEqual({ problem: expect.any(String) });
  });
});

describe("the browser's permission", () => {
  it.each(['http://127.0.0.1:8787', 'http://localhost:11434'])(
    'is there from the start for %s',
    (address) => {
      expect(permissionPattern(address)).toBeNull();
    },
  );

  it.each([
    ['https://jobs.example.org:8443/sieve', 'https://jobs.example.org/*'],
    ['http://192.168.1.20:11434', 'http://192.168.1.20/*'],
    ['https://localhost:8787', 'https://localhost/*'],
    ['http://localhost.example.org', 'http://localhost.example.org/*'],
  ])('has to be asked for elsewhere: %s', (address, pattern) => {
    expect(permissionPattern(address)).toBe(pattern);
  });
});

describe('this machine', () => {
  it.each([
    'http://127.0.0.1:11434',
    'http://localhost',
    'http://[::1]:11434',
    'https://127.1/v1',
    'http://127.9.8.7',
  ])('is meant by %s', (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each([
    'http://192.168.1.20:11434',
    'https://localhost.example.org',
    'https://127.0.0.1.example.org',
    'http://127.0.0.1@example.org',
    'http://0.0.0.0:11434',
    'not an address',
  ])('is not meant by %s', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
