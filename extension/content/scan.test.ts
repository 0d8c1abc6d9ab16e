// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../sites/facts';
import type { CardsReading, NextPage, Site } from '../sites/site';
import type { Page } from './page';
import { createScanner, type Screen } from './scan';

const HREF = 'https://www.linkedin.com/jobs/search/?keywords=python';

let reading: CardsReading;
let next: NextPage | null;
let href: string;
let status: number;
let rendered: number[];
let moved: string[];
beforeEach(() => {
  document.body.innerHTML = '<ul><li id="10001"></li><li id="10002"></li></ul><button>Next</button>';
  document.querySelector('button')?.addEventListener('click', () => moved.push('click'));
  const card = { source: 'linkedin', title: 'A', company: 'B', url: HREF, ...NOTHING_TOLD } as const;
  reading = { kind: 'cards', layout: 'x', cards: [{ ...card, externalId: '10001' }], pending: ['10002'] };
  next = null;
  href = HREF;
  status = 0;
  rendered = [];
  moved = [];
});

const site: Site = {
  source: 'linkedin',
  matches: (url) => url.hostname === 'www.linkedin.com',
  readCards: () => reading,
  readDetail: () => ({ kind: 'not-detail' }),
  nextPage(_document, _url, count) {
    rendered.push(count);
    return next;
  },
  listItem: (page, id) => page.getElementById(id),
  wallAt: (url) => (url.pathname === '/authwall' ? 'authwall' : null),
  jobPage: () => null,
  guestPage: () => null,
};
const page: Page = {
  document,
  status: () => status,
  report: () => undefined,
  location: {
    get href() {
      return href;
    },
  },
  send: async () => undefined,
  isInvalid: () => false,
  whenIdle: (run) => run(),
};
const screen: Screen = {
  isHidden: () => false,
  bringIntoView: (element, where) => void moved.push(`${element.id || element.localName} ${where}`),
  open: (url) => void moved.push(`open ${url.href}`),
};
const scanner = () => createScanner(site, page, screen);
const element = (selector: string) => document.querySelector(selector) as Element;

describe('what a scan is told of the list', () => {
  it('is which cards are there, which are to be filled in, and how it goes on', () => {
    next = { kind: 'button', button: element('button') };
    expect(scanner().look()).toEqual({
      href: HREF,
      kind: 'cards',
      filled: ['10001'],
      pending: ['10002'],
      signal: null,
      next: 'button',
      evidence: null,
      hidden: false,
    });
    expect(rendered).toEqual([2]);
  });

  it('is the end with what says so', () => {
    next = { kind: 'end', evidence: 'all 2 results were shown' };
    expect(scanner().look()).toMatchObject({ next: 'end', evidence: 'all 2 results were shown' });
  });

  it('is a wall, in the address or on the page', () => {
    href = 'https://www.linkedin.com/authwall?x=1';
    expect(scanner().look()).toMatchObject({ kind: 'blocked', signal: 'authwall', filled: [], next: null });
    href = HREF;
    reading = { kind: 'blocked', signal: 'captcha', evidence: 'a frame' };
    expect(scanner().look()).toMatchObject({ kind: 'blocked', signal: 'captcha', evidence: 'a frame' });
  });

  it('is a refusal when what the page asked for after its turn was refused, though it shows its cards', () => {
    const scan = scanner();
    status = 429;
    expect(scan.look().kind).toBe('cards');
    status = 0;
    next = { kind: 'button', button: element('button') };
    scan.move({ href: HREF, show: null });
    status = 429;
    expect(scan.look()).toMatchObject({ kind: 'blocked', signal: 'rate-limited' });
  });
});

describe('a scan moves', () => {
  it('a card into view', () => {
    expect(scanner().move({ href: HREF, show: '10002' })).toBe(true);
    expect(scanner().move({ href: HREF, show: '99999' })).toBe(false);
    expect(moved).toEqual(['10002 center']);
  });

  it('on, by the way that the site knows', () => {
    const list: NextPage[] = [
      { kind: 'button', button: element('button') },
      { kind: 'scroll', end: element('ul') },
      { kind: 'address', url: new URL(`${HREF}&start=25`) },
    ];
    for (next of list) expect(scanner().move({ href: HREF, show: null })).toBe(true);
    expect(moved).toEqual(['click', 'ul end', `open ${HREF}&start=25`]);
  });

  it('nothing at another address than it believes, nor at the end, nor off the site', () => {
    next = { kind: 'button', button: element('button') };
    expect(scanner().move({ href: `${HREF}&start=25`, show: null })).toBe(false);
    next = { kind: 'end', evidence: 'x' };
    expect(scanner().move({ href: HREF, show: null })).toBe(false);
    next = null;
    expect(scanner().move({ href: HREF, show: null })).toBe(false);
    for (const address of ['https://evil.example/', 'javascript:alert(1)', 'http://www.linkedin.com/']) {
      next = { kind: 'address', url: new URL(address) };
      expect(scanner().move({ href: HREF, show: null })).toBe(false);
    }
    expect(moved).toEqual([]);
  });
});
