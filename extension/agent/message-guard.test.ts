import { describe, expect, it } from 'vitest';
import { type Envelope, MessageFailure, type Reply, type Sender, sendOver, type Wire } from '../messaging';
import { answer, ask } from './message-guard';

/** The browser's side: carries what is sent to every listener, as the given sender. */
function fakeWire() {
  type Listener = Parameters<Wire['onMessage']['addListener']>[0];
  const listeners = new Set<Listener>();
  const wire: Wire = {
    id: 'us',
    sendMessage: () => Promise.reject(new Error('not used')),
    onMessage: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const carryAs = (sender: Sender) => (message: Envelope) =>
    new Promise<Reply | undefined>((resolve) => {
      const taken = [...listeners].map((listener) => listener(message, sender, resolve));
      if (!taken.includes(true)) resolve(undefined);
    });
  return { wire, carryAs };
}

const origin = 'chrome-extension://us/';
const page: Sender = { id: 'us', url: `${origin}options.html` };
const linkedIn: Sender = {
  id: 'us',
  url: 'https://www.linkedin.com/jobs/search/',
  frameId: 0,
  tab: { id: 1 },
};
const sourceOf = (url: URL) => (url.hostname === 'www.linkedin.com' ? ('linkedin' as const) : null);
const cards = { source: 'linkedin', reading: { kind: 'loading' } } as const;

function answering() {
  const { wire, carryAs } = fakeWire();
  const heard: unknown[] = [];
  const reported: unknown[] = [];
  const parts = { wire, origin, sourceOf, report: (error: unknown) => reported.push(error) };
  answer(parts, 'cards-read', (request) => {
    heard.push(request);
    return {};
  });
  answer(parts, 'resume-site', () => Promise.reject(new MessageFailure('The site is still closed.')));
  answer(parts, 'wake', () => Promise.reject(new TypeError("reading 'key' of undefined")));
  return { carryAs, heard, reported };
}

describe('a message to the background', () => {
  it('is answered when a content script speaks for its own site', async () => {
    const { carryAs, heard } = answering();
    await expect(sendOver('cards-read', cards, carryAs(linkedIn), 1000)).resolves.toEqual({});
    expect(heard).toEqual([cards]);
  });

  it.each<[string, Sender]>([
    ['a content script of another site', { ...linkedIn, url: 'https://www.naukri.com/jobs' }],
    ['a look-alike host', { ...linkedIn, url: 'https://www.linkedin.com.example.org/' }],
    ['a frame inside the page', { ...linkedIn, frameId: 3 }],
    ['a page of the extension', page],
  ])('is refused from %s', async (_, sender) => {
    const { carryAs, heard } = answering();
    await expect(sendOver('cards-read', cards, carryAs(sender), 1000)).rejects.toThrow('may not be asked');
    expect(heard).toEqual([]);
  });

  it('is refused from a content script where only pages may ask', async () => {
    const { carryAs } = answering();
    await expect(sendOver('resume-site', { source: 'linkedin' }, carryAs(linkedIn), 1000)).rejects.toThrow(
      'may not be asked',
    );
  });

  it('is not even heard from another extension', async () => {
    const { carryAs } = answering();
    const other = { ...linkedIn, id: 'other' };
    await expect(sendOver('cards-read', cards, carryAs(other), 1000)).rejects.toThrow('nobody answered');
  });

  it('is refused when it does not fit its schema', async () => {
    const { carryAs } = answering();
    const bad = { source: 'linkedin', reading: { kind: 'cards', cards: [{ title: '' }] } } as never;
    await expect(sendOver('cards-read', bad, carryAs(linkedIn), 1000)).rejects.toThrow('does not fit');
  });

  it('tells its failures in words for the user, without the names of the code', async () => {
    const { carryAs } = answering();
    const bad = { source: 'linkedin', reading: { kind: 'cards', cards: [{ title: '' }] } } as never;
    const never = () => new Promise<never>(() => undefined);
    const failures = await Promise.all([
      sendOver('cards-read', bad, carryAs(linkedIn), 1000).catch(String),
      sendOver('cards-read', cards, carryAs(page), 1000).catch(String),
      sendOver('cards-read', cards, carryAs({ ...linkedIn, id: 'other' }), 1000).catch(String),
      sendOver('cards-read', cards, never, 1).catch(String),
      sendOver('cards-read', cards, () => Promise.reject(new Error('No SW')), 1000).catch(String),
    ]);
    for (const failure of failures) {
      expect(failure).toMatch(/^MessageFailure: Recording the jobs of a page /u);
      expect(failure).not.toMatch(/cards-read|reading\.|https?:|No SW/u);
    }
  });

  it("brings the handler's own words back when it fails", async () => {
    const { carryAs } = answering();
    await expect(sendOver('resume-site', { source: 'linkedin' }, carryAs(page), 1000)).rejects.toThrow(
      'The site is still closed.',
    );
  });
});

describe('a handler that falls over', () => {
  it('is reported to the console, and the user is told in words', async () => {
    const { carryAs, reported } = answering();
    const sent = sendOver('wake', {}, carryAs(page), 1000);
    await expect(sent).rejects.toThrow('Telling the agent to look for work failed. Try again.');
    expect(reported).toEqual([expect.any(TypeError)]);
  });
});

describe('an answer out of a page', () => {
  it('is taken when it fits', async () => {
    const reply: Reply = { ok: true, response: { kind: 'not-detail' } };
    const request = { source: 'linkedin', externalId: '1' } as const;
    await expect(ask('read-detail', request, async () => reply)).resolves.toEqual({ kind: 'not-detail' });
  });

  it('is refused when it does not fit', async () => {
    const reply: Reply = { ok: true, response: { kind: 'detail', detail: { description: '' } } };
    const request = { source: 'linkedin', externalId: '1' } as const;
    await expect(ask('read-detail', request, async () => reply)).rejects.toThrow(MessageFailure);
  });

  it('that never comes is given up', async () => {
    const never = () => new Promise<never>(() => undefined);
    await expect(sendOver('wake', {}, never, 1)).rejects.toThrow('no answer came');
  });
});
