// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_TOLD } from '../sites/facts';
import type { Card, CardsReading, DetailReading, Site } from '../sites/site';
import type { Page, Report } from './page';
import { type Watch, watchSite } from './watch';

const RESULTS = 'https://www.linkedin.com/jobs/search/?keywords=python';

/** A card as the fake site reads it from `<li data-job-id="12345">Title</li>`; a hollow item is pending. */
function card(externalId: string, title: string): Card {
  return {
    source: 'linkedin',
    externalId,
    title,
    company: 'Acme',
    url: `https://www.linkedin.com/jobs/view/${externalId}/`,
    ...NOTHING_TOLD,
  };
}

function detailOf(externalId: string, description: string): DetailReading {
  return {
    kind: 'detail',
    layout: 'fake',
    detail: {
      source: 'linkedin',
      externalId,
      title: null,
      company: null,
      description,
      requirements: null,
      ...NOTHING_TOLD,
    },
  };
}

const site: Site = {
  source: 'linkedin',
  matches: (url) => url.hostname === 'www.linkedin.com',
  readCards(document): CardsReading {
    reads += 1;
    if (cardsReading !== null) return cardsReading();
    const list = document.querySelector('ul');
    if (list === null) return { kind: 'not-results' };
    const items = [...list.children].map((item) => ({
      id: item.getAttribute('data-job-id') ?? '',
      title: item.textContent ?? '',
    }));
    return {
      kind: 'cards',
      layout: 'fake',
      cards: items.filter(({ title }) => title !== '').map(({ id, title }) => card(id, title)),
      pending: items.filter(({ title }) => title === '').map(({ id }) => id),
    };
  },
  readDetail(document): DetailReading {
    if (detailReading !== null) return detailReading();
    const pane = document.querySelector('article');
    if (pane === null) return { kind: 'not-detail' };
    const id = pane.getAttribute('data-id') ?? '';
    const text = pane.textContent ?? '';
    return text === '' ? { kind: 'loading', externalId: id } : detailOf(id, text);
  },
  wallAt: (url) => (url.pathname === '/authwall' ? 'authwall' : null),
  jobPage: () => null,
  guestPage: () => null,
  nextPage: () => null,
  listItem: () => null,
};

let reads = 0;
let cardsReading: (() => CardsReading) | null = null;
let detailReading: (() => DetailReading) | null = null;
let href = RESULTS;
let invalid = false;
let status = 200;
let refuse: () => void = () => undefined;
let reported: unknown[] = [];
let sent: Report[] = [];
let send: Page['send'];
let watch: Watch | null = null;

function open(html: string, address = RESULTS): Watch {
  document.body.innerHTML = html;
  href = address;
  watch = watchSite(site, {
    document,
    location: {
      get href() {
        return href;
      },
    },
    status: () => status,
    report: (error) => reported.push(error),
    send: (report) => send(report),
    isInvalid: () => invalid,
    whenIdle: (run) => setTimeout(run, 0),
    onRefusal: (listener) => {
      refuse = () => {
        status = 429;
        listener();
      };
    },
  });
  return watch;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const $ = (selector: string) => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`${selector} is not on the page`);
  return element;
};
const append = (html: string) => $('ul').insertAdjacentHTML('beforeend', html);
const item = (id: string, title: string) => `<li data-job-id="${id}">${title}</li>`;

/** Every card that was told, as `id title`, one list a message. */
const cardsTold = () =>
  sent.flatMap(({ request: { reading } }) =>
    reading.kind === 'cards' ? [reading.cards.map(({ externalId, title }) => `${externalId} ${title}`)] : [],
  );
const detailsTold = () =>
  sent.flatMap(({ request: { reading } }) =>
    reading.kind === 'detail' ? [`${reading.detail.externalId} ${reading.detail.description}`] : [],
  );
const kindsTold = () => sent.map(({ name, request }) => `${name} ${request.reading.kind}`);

beforeEach(() => {
  vi.useFakeTimers();
  reads = 0;
  cardsReading = null;
  detailReading = null;
  invalid = false;
  status = 200;
  reported = [];
  sent = [];
  send = async (report) => {
    sent.push(report);
  };
});

afterEach(() => {
  watch?.stop();
  watch = null;
  vi.useRealTimers();
});

describe('cards', () => {
  it('are told once the page stands still, all in one message', async () => {
    open(`<ul>${item('11111', 'A')}${item('22222', 'B')}</ul>`);
    await pass(200);
    expect(sent).toEqual([]);
    await pass(100);
    expect(cardsTold()).toEqual([['11111 A', '22222 B']]);
    expect(sent[0]).toMatchObject({
      name: 'cards-read',
      request: { source: 'linkedin', reading: { layout: 'fake' } },
    });
  });

  it('that come later by scrolling are told alone', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    append(item('22222', 'B'));
    await pass(3000);
    append(item('33333', 'C') + item('44444', 'D'));
    await pass(3000);
    expect(cardsTold()).toEqual([['11111 A'], ['22222 B'], ['33333 C', '44444 D']]);
  });

  it('are told again only when they have changed', async () => {
    open(`<ul>${item('11111', 'A')}${item('22222', 'B')}</ul>`);
    await pass(1000);
    $('ul').replaceWith($('ul').cloneNode(true));
    await pass(3000);
    expect(cardsTold()).toHaveLength(1);
    $('li').textContent = 'A, now with salary';
    await pass(3000);
    expect(cardsTold().slice(1)).toEqual([['11111 A, now with salary']]);
  });

  it('of a virtualised list are told as the page fills them in, though others are emptied meanwhile', async () => {
    open(`<ul>${item('11111', 'A')}${item('22222', '')}${item('33333', '')}</ul>`);
    await pass(1000);
    expect(cardsTold()).toEqual([['11111 A']]);
    expect(sent[0]?.request.reading).toMatchObject({ pending: ['22222', '33333'] });
    $('[data-job-id="11111"]').textContent = '';
    $('[data-job-id="22222"]').textContent = 'B';
    await pass(3000);
    $('[data-job-id="11111"]').textContent = 'A';
    $('[data-job-id="33333"]').textContent = 'C';
    await pass(3000);
    expect(cardsTold()).toEqual([['11111 A'], ['22222 B'], ['33333 C']]);
  });

  it('of a virtualised list are told even when a fast scroll leaves each of them only a moment', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => String(10_000 + index));
    open(`<ul>${ids.map((id) => item(id, '')).join('')}</ul><p id="ticker"></p>`);
    // A restless page has made the watching slow before the scroll begins.
    for (let step = 0; step < 200; step += 1) {
      $('#ticker').textContent = String(step);
      await pass(50);
    }
    for (let top = -3; top < ids.length; top += 1) {
      for (const [index, id] of ids.entries()) {
        const filled = index >= top && index < top + 4 ? `Job ${index}` : '';
        const element = $(`[data-job-id="${id}"]`);
        if (element.textContent !== filled) element.textContent = filled;
      }
      await pass(100);
    }
    await pass(1000);
    expect(cardsTold().flat().sort()).toEqual(ids.map((id, index) => `${id} Job ${index}`));
  });

  it('that are pending are come back for even when no change is heard', async () => {
    let filled = false;
    cardsReading = () => ({
      kind: 'cards',
      layout: 'fake',
      cards: filled ? [card('11111', 'A')] : [],
      pending: filled ? [] : ['11111'],
    });
    open('<p></p>');
    await pass(600_000);
    expect(cardsTold()).toEqual([]);
    expect(reads).toBeLessThan(20);
    filled = true;
    await pass(60_000);
    expect(cardsTold()).toEqual([['11111 A']]);
    const before = reads;
    await pass(600_000);
    expect(reads).toBe(before);
  });

  it('whose text alone is written anew are told', async () => {
    open(`<ul>${item('11111', 'Engineer')}</ul>`);
    await pass(1000);
    for (const node of $('li').childNodes) node.nodeValue = 'Manager';
    await pass(3000);
    expect(cardsTold()).toEqual([['11111 Engineer'], ['11111 Manager']]);
  });

  it('in a recycled item, whose id is all that changes, are told', async () => {
    open(`<ul>${item('11111', 'Engineer')}</ul>`);
    await pass(1000);
    $('li').setAttribute('data-job-id', '22222');
    await pass(3000);
    expect(cardsTold()).toEqual([['11111 Engineer'], ['22222 Engineer']]);
  });

  it('are told at most a thousand at a time', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => item(String(10_000 + index), 'T'));
    open(`<ul>${many.join('')}</ul>`);
    await pass(2000);
    expect(cardsTold().map(({ length }) => length)).toEqual([1000, 1000, 1]);
  });

  it('with the same id twice on a page are one', async () => {
    open(`<ul>${item('11111', 'A')}${item('11111', 'A')}</ul>`);
    await pass(1000);
    expect(cardsTold()).toEqual([['11111 A']]);
  });
});

describe('a restless page', () => {
  it('is read at least every few seconds and far less often than it changes', async () => {
    open(`<ul>${item('11111', 'A')}</ul><p id="ticker"></p>`);
    await pass(1000);
    const before = reads;
    for (let step = 0; step < 3000; step += 1) {
      $('#ticker').textContent = String(step);
      if (step === 1500) append(item('22222', 'B'));
      await pass(10);
    }
    expect(cardsTold()).toEqual([['11111 A'], ['22222 B']]);
    expect(reads - before).toBeGreaterThanOrEqual(10);
    expect(reads - before).toBeLessThanOrEqual(20);
  });

  it('is not read on and on for changes of jobs that bring nothing new', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    const before = reads;
    for (let step = 0; step < 1000; step += 1) {
      $('li').replaceChildren('A');
      await pass(10);
    }
    expect(reads - before).toBeGreaterThanOrEqual(10);
    expect(reads - before).toBeLessThanOrEqual(45);
  });

  it('is not read for changes that show nothing', async () => {
    open(`<ul>${item('11111', 'A')}</ul><svg></svg><div id="editor" contenteditable="true">x</div>`);
    await pass(1000);
    const before = reads;
    document.body.append(document.createElement('script'), document.createComment('x'), '  \n ');
    $('svg').append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    $('#editor').textContent = 'typing';
    $('li').setAttribute('class', 'hover');
    await pass(10_000);
    expect(reads).toBe(before);
  });

  it('is left alone while nothing changes', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    const before = reads;
    await pass(600_000);
    expect(reads).toBe(before);
  });

  it('gets no more than a twentieth of the time when reading is slow', async () => {
    open('<ul></ul><p id="ticker"></p>');
    cardsReading = () => {
      vi.setSystemTime(Date.now() + 500);
      return { kind: 'not-results' };
    };
    await pass(1000);
    const before = reads;
    for (let step = 0; step < 1000; step += 1) {
      $('#ticker').textContent = String(step);
      await pass(20);
    }
    expect(reads - before).toBeLessThanOrEqual(3);
  });

  it('is never changed by the watching', async () => {
    const html = `<ul>${item('11111', 'A')}</ul><article data-id="11111">Text</article>`;
    open(html);
    const before = document.documentElement.outerHTML;
    await pass(30_000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('navigation inside the page', () => {
  it('by pushState is noticed within a second, without any event', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    href = `${RESULTS}&start=25`;
    cardsReading = () => ({ kind: 'cards', layout: 'fake', cards: [card('22222', 'B')], pending: [] });
    await pass(2000);
    expect(cardsTold()).toEqual([['11111 A'], ['22222 B']]);
  });

  it('does not bring cards again that were told before', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    href = `${RESULTS}&start=25`;
    $('ul').innerHTML = item('22222', 'B');
    await pass(3000);
    href = RESULTS;
    $('ul').innerHTML = item('11111', 'A');
    await pass(3000);
    expect(cardsTold()).toEqual([['11111 A'], ['22222 B']]);
  });

  it('outside the jobs nothing is read; coming in from the feed, it is', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`, 'https://www.linkedin.com/feed/');
    append(item('22222', 'B'));
    await pass(10_000);
    expect(reads).toBe(0);
    href = RESULTS;
    await pass(2000);
    expect(cardsTold()).toEqual([['11111 A', '22222 B']]);
    href = 'https://www.linkedin.com/messaging/';
    await pass(2000);
    const before = reads;
    append(item('33333', 'C'));
    await pass(10_000);
    expect(reads).toBe(before);
    href = RESULTS;
    await pass(2000);
    expect(cardsTold().slice(1)).toEqual([['33333 C']]);
  });
});

describe('what is not a list of cards', () => {
  it('that is empty is told once, after it has stood', async () => {
    cardsReading = () => ({ kind: 'empty', layout: 'fake', evidence: 'No matching jobs' });
    open('<p></p>');
    await pass(1500);
    expect(sent).toEqual([]);
    await pass(60_000);
    expect(kindsTold()).toEqual(['cards-read empty']);
  });

  it('that is not understood is not told while the page still loads in steps', async () => {
    cardsReading = () => ({ kind: 'drift', layout: 'fake', ids: ['11111'], missing: ['title'] });
    open('<ul></ul>');
    await pass(4000);
    cardsReading = null;
    append(item('11111', 'A'));
    await pass(20_000);
    expect(kindsTold()).toEqual(['cards-read cards']);
  });

  it('that stays not understood is told once for each address', async () => {
    cardsReading = () => ({ kind: 'drift', layout: 'fake', ids: ['11111'], missing: ['title'] });
    open('<p id="ticker"></p>');
    await pass(4900);
    expect(sent).toEqual([]);
    await pass(1000);
    expect(kindsTold()).toEqual(['cards-read drift']);
    $('#ticker').textContent = 'moved';
    await pass(20_000);
    expect(kindsTold()).toHaveLength(1);
    href = `${RESULTS}&start=25`;
    await pass(20_000);
    expect(kindsTold()).toEqual(['cards-read drift', 'cards-read drift']);
  });

  it('that loads for too long is told as not understood', async () => {
    cardsReading = () => ({ kind: 'loading' });
    open('<p></p>');
    await pass(19_000);
    expect(sent).toEqual([]);
    await pass(3000);
    expect(sent.map(({ request }) => request.reading)).toEqual([
      { kind: 'drift', layout: null, ids: [], missing: ['cards'] },
    ]);
  });

  it('that is a wall is told', async () => {
    cardsReading = () => ({ kind: 'blocked', signal: 'captcha', evidence: 'iframe' });
    open('<p></p>');
    await pass(60_000);
    expect(kindsTold()).toEqual(['cards-read blocked']);
  });

  it('that makes the adapter fall over is told as not understood, and nothing is thrown', async () => {
    cardsReading = () => {
      throw new TypeError("Cannot read properties of null (reading 'title')");
    };
    open('<p></p>');
    await pass(60_000);
    expect(sent.map(({ request }) => request.reading)).toEqual([
      { kind: 'drift', layout: null, ids: [], missing: [] },
    ]);
    expect(reported[0]).toBeInstanceOf(TypeError);
  });

  it.each([
    [429, 'rate-limited'],
    [999, 'rate-limited'],
    [403, 'access-denied'],
  ])('that came with status %i and cannot be read is told as a refusal', async (code, signal) => {
    status = code;
    cardsReading = () => ({ kind: 'drift', layout: null, ids: [], missing: ['cards'] });
    open('<p>Busy</p>');
    await pass(60_000);
    expect(sent[0]?.request.reading).toEqual({ kind: 'blocked', signal, evidence: `status ${code}` });
  });

  it('that can be read is read, whatever its status', async () => {
    status = 429;
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    expect(cardsTold()).toEqual([['11111 A']]);
  });

  it('that does not grow because its own requests are refused is told as a refusal, beside its cards', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    refuse();
    await pass(10_000);
    expect(cardsTold()).toEqual([['11111 A']]);
    expect(sent.slice(1).map(({ request }) => request.reading)).toEqual([
      { kind: 'blocked', signal: 'rate-limited', evidence: 'status 429' },
    ]);
  });

  it.each([
    ['access-denied', 'rate-limited'],
    ['captcha', 'captcha'],
  ] as const)('that shows %s under status 429 is told as %s', async (shown, told) => {
    status = 429;
    cardsReading = () => ({ kind: 'blocked', signal: shown, evidence: 'the page' });
    open('<p></p>');
    await pass(60_000);
    expect(sent[0]?.request.reading).toMatchObject({ kind: 'blocked', signal: told });
  });
});

describe('an open job', () => {
  it('is told once, when its text has stood still for half a second', async () => {
    open('<article data-id="11111">Par</article>');
    await pass(400);
    $('article').textContent = 'Part of';
    await pass(400);
    $('article').textContent = 'Part of it';
    await pass(600);
    expect(detailsTold()).toEqual([]);
    await pass(3000);
    expect(detailsTold()).toEqual(['11111 Part of it']);
    $('article').textContent = 'Part of it, Show less';
    await pass(30_000);
    expect(detailsTold()).toEqual(['11111 Part of it']);
  });

  it('without text is waited for', async () => {
    open('<article data-id="11111"></article>');
    await pass(15_000);
    expect(sent).toEqual([]);
    $('article').textContent = 'Text';
    await pass(3000);
    expect(detailsTold()).toEqual(['11111 Text']);
  });

  it('whose text never comes is told as not understood', async () => {
    open('<article data-id="11111"></article>');
    await pass(25_000);
    expect(sent.map(({ name, request }) => [name, request.reading])).toEqual([
      ['detail-read', { kind: 'drift', layout: null, ids: ['11111'], missing: ['description'] }],
    ]);
  });

  it('is not missed beside results while none is chosen; on a page of its own it is', async () => {
    detailReading = () => ({ kind: 'loading', externalId: null });
    open('<ul></ul>');
    await pass(60_000);
    expect(kindsTold()).toEqual([]);
    $('ul').remove();
    await pass(60_000);
    expect(kindsTold()).toEqual(['detail-read drift']);
  });

  it('whose reading is half the old and half the new job right after a click is not told', async () => {
    open('<article data-id="11111">First</article>');
    await pass(2000);
    href = `${RESULTS}&currentJobId=22222`;
    $('article').setAttribute('data-id', '22222');
    await pass(600);
    $('article').textContent = 'Second';
    await pass(5000);
    expect(detailsTold()).toEqual(['11111 First', '22222 Second']);
  });

  it.each([600, 1000, 1500])(
    'is not told with the text of the one before, which goes %i ms after the head',
    async (late) => {
      open('<article data-id="11111">First</article>');
      await pass(2000);
      $('article').setAttribute('data-id', '22222');
      $('article').append(document.createElement('hr'));
      await pass(late);
      $('article').textContent = 'Second';
      await pass(1500);
      expect(detailsTold()).toEqual(['11111 First', '22222 Second']);
    },
  );

  it('is not told with a left-behind text that was never read under its own id', async () => {
    open('<article data-id="11111">First</article>');
    await pass(2000);
    $('article').setAttribute('data-id', '33333');
    $('article').textContent = 'Second';
    await pass(1500);
    $('article').textContent = 'Third';
    await pass(3000);
    expect(detailsTold()).toEqual(['11111 First', '33333 Third']);
  });

  it('is told soon when head and text change one after the other, the text by way of an empty frame', async () => {
    open('<article data-id="11111">First</article>');
    await pass(2000);
    $('article').setAttribute('data-id', '22222');
    $('article').textContent = '';
    await pass(600);
    $('article').textContent = 'Second';
    await pass(1200);
    expect(detailsTold()).toEqual(['11111 First', '22222 Second']);
  });

  it('is told in the end though its text is that of the one before', async () => {
    open('<article data-id="11111">The same for all places</article>');
    await pass(2000);
    $('article').setAttribute('data-id', '22222');
    $('article').textContent = 'The same for all places';
    await pass(4000);
    expect(detailsTold()).toHaveLength(1);
    await pass(4000);
    expect(detailsTold()).toEqual(['11111 The same for all places', '22222 The same for all places']);
  });

  it('that is closed is told once', async () => {
    detailReading = () => ({ kind: 'closed', externalId: '11111', evidence: 'No longer accepting' });
    open('<p></p>');
    await pass(30_000);
    expect(kindsTold()).toEqual(['detail-read closed']);
  });
});

describe('the question for one job', () => {
  it('is answered with its text once that stands still', async () => {
    const answer = open('<article data-id="11111">Te</article>').answer('11111');
    await pass(300);
    $('article').textContent = 'Text';
    await pass(1500);
    await expect(answer).resolves.toMatchObject({ kind: 'detail', detail: { description: 'Text' } });
  });

  it('is answered at once when the text has been known for a while', async () => {
    const { answer } = open('<article data-id="11111">Text</article>');
    await pass(3000);
    await expect(answer('11111')).resolves.toMatchObject({ kind: 'detail' });
  });

  it('is answered with "loading" when the text does not come to rest in time', async () => {
    const answer = open('<article data-id="11111">0</article>').answer('11111');
    for (let step = 0; step < 25; step += 1) {
      await pass(100);
      $('article').textContent = String(step);
    }
    await expect(answer).resolves.toEqual({ kind: 'loading', externalId: '11111' });
  });

  it('is declined for any other job', async () => {
    const { answer } = open('<article data-id="11111">Text</article>');
    await pass(3000);
    await expect(answer('22222')).resolves.toEqual({ kind: 'not-detail' });
    await expect(answer('1111')).resolves.toEqual({ kind: 'not-detail' });
    await expect(answer('.*')).resolves.toEqual({ kind: 'not-detail' });
    $('article').remove();
    await expect(answer('11111')).resolves.toEqual({ kind: 'not-detail' });
  });

  it('is answered with the wall where the address shows that it was this job that was asked for', async () => {
    const back = encodeURIComponent('https://www.linkedin.com/jobs/view/11111/');
    const { answer } = open('<p></p>', `https://www.linkedin.com/authwall?sessionRedirect=${back}`);
    await expect(answer('11111')).resolves.toMatchObject({ kind: 'blocked', signal: 'authwall' });
    await expect(answer('22222')).resolves.toEqual({ kind: 'not-detail' });
    await expect(answer('1111')).resolves.toEqual({ kind: 'not-detail' });
  });

  it("is answered with the refusal under which the page came, where the address is that job's", async () => {
    status = 429;
    const { answer } = open('<p>Busy</p>', 'https://www.linkedin.com/jobs/view/11111/');
    await expect(answer('11111')).resolves.toMatchObject({ kind: 'blocked', signal: 'rate-limited' });
    await expect(answer('22222')).resolves.toEqual({ kind: 'not-detail' });
  });

  it('is answered with "closed" for that job alone', async () => {
    detailReading = () => ({ kind: 'closed', externalId: '11111', evidence: 'gone' });
    const { answer } = open('<p></p>', 'https://www.linkedin.com/jobs/view/22222/');
    await expect(answer('11111')).resolves.toMatchObject({ kind: 'closed' });
    await expect(answer('22222')).resolves.toEqual({ kind: 'not-detail' });
  });
});

describe('delivery', () => {
  it('tries again until the background takes it, and loses nothing that left the page meanwhile', async () => {
    const take = send;
    send = async () => {
      throw new Error('no receiver');
    };
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(500);
    $('ul').innerHTML = item('22222', 'B');
    await pass(3000);
    send = take;
    await pass(10_000);
    expect(cardsTold().flat().sort()).toEqual(['11111 A', '22222 B']);
  });

  it('sends one message at a time', async () => {
    let open_ = 0;
    let most = 0;
    send = async (report) => {
      most = Math.max(most, ++open_);
      await new Promise((resolve) => setTimeout(resolve, 700));
      open_ -= 1;
      sent.push(report);
    };
    open(`<ul>${item('11111', 'A')}</ul><article data-id="11111">Text</article>`);
    await pass(300);
    append(item('22222', 'B'));
    await pass(10_000);
    expect(sent).toHaveLength(3);
    expect(most).toBe(1);
  });

  it('brings the good cards though the background refuses one among them', async () => {
    const take = send;
    send = async (report) => {
      if (JSON.stringify(report).includes('POISON')) throw new Error('does not fit');
      return take(report);
    };
    const items = ['A', 'B', 'POISON', 'D', 'E'].map((title, index) => item(`1000${index}`, title));
    open(`<ul>${items.join('')}</ul>`);
    await pass(300_000);
    expect(cardsTold().flat().sort()).toEqual(['10000 A', '10001 B', '10003 D', '10004 E']);
    expect(vi.getTimerCount()).toBe(1); // the look at the address; the refused card has been given up
  });
});

describe('when the extension is reloaded', () => {
  it('the orphan falls silent and leaves no timer behind', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1000);
    invalid = true;
    append(item('22222', 'B'));
    href = `${RESULTS}&start=25`;
    await pass(5000);
    const before = reads;
    append(item('33333', 'C'));
    await pass(60_000);
    expect(cardsTold()).toEqual([['11111 A']]);
    expect(reads).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('on a quiet page the orphan ends within a second', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1050);
    invalid = true;
    await pass(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('nothing is read any more', async () => {
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(1050);
    invalid = true;
    append(item('22222', 'B'));
    await pass(900);
    expect(reads).toBe(1);
  });

  it('a failed delivery is not tried again', async () => {
    let tries = 0;
    send = async () => {
      tries += 1;
      invalid = true;
      throw new Error('Extension context invalidated.');
    };
    open(`<ul>${item('11111', 'A')}</ul>`);
    await pass(60_000);
    expect(tries).toBe(1);
  });

  it('stopping it ends everything', async () => {
    const stopped = open(`<ul>${item('11111', 'A')}</ul>`);
    stopped.stop();
    await pass(60_000);
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
