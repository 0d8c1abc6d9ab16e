import { type Live, liveSchema } from '@jobsieve/shared/contracts/admin/pipeline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { listen } from '../../http/listen.ts';

describe('the events', () => {
  const database = testDatabase();

  const start = async () => {
    const server = await adminUnderTest(database.sql);
    const listening = await listen(server.app, { hostname: '127.0.0.1', port: 0 });
    onTestFinished(async () => {
      server.stop();
      await listening.stop();
    });
    const open = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${listening.url}/admin/pipeline/events`, {
        headers: { authorization: `Bearer ${server.admin.token}`, ...headers },
      });
      return { response, messages: messagesOf(response) };
    };
    return { ...server, listening, open };
  };

  it('begin with what is, and go on with what changes, for two browsers alike', async () => {
    const { open, ask, addPosting } = await start();
    const [one, two] = [await open(), await open()];
    expect(one.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(one.response.headers.get('cache-control')).toBe('no-cache');
    const before = [await live(one.messages), await live(two.messages)];
    expect(before[0]).toEqual(before[1]);
    await ask('POST', '/pipeline/runs', { posting_ids: [await addPosting()] });
    for (const { messages } of [one, two]) {
      let latest: { id: string; live: Live } | null;
      do latest = await live(messages);
      while (latest && latest.live.runs_running === before[0]?.live.runs_running);
      expect(latest?.live.flowchart.steps[1]?.counts.pending).toBe(1);
    }
  });

  it('send nobody again what he has', async () => {
    const { open, ask, addPosting } = await start();
    const first = await live((await open()).messages);
    const back = await open({ 'last-event-id': first?.id ?? '' });
    const id = await addPosting();
    await ask('POST', '/pipeline/runs', { posting_ids: [id] });
    const news = await live(back.messages);
    expect(news?.id).not.toBe(first?.id);
    expect(news?.live.bars).not.toEqual(first?.live.bars);
  });

  it('end when the server stops, and do not hold it up', async () => {
    const { open, stop, listening } = await start();
    const { messages } = await open();
    await live(messages);
    stop();
    await listening.stop();
    expect(await live(messages)).toBeNull();
  });
});

/** The next event; null when there are no more. */
async function live(messages: AsyncGenerator<string>): Promise<{ id: string; live: Live } | null> {
  for (;;) {
    const { value, done } = await messages.next();
    if (done) return null;
    const field = (name: string) =>
      value
        .split('\n')
        .filter((line) => line.startsWith(`${name}: `))
        .map((line) => line.slice(name.length + 2))
        .join('\n');
    if (field('event') === 'live') {
      return { id: field('id'), live: liveSchema.parse(JSON.parse(field('data'))) };
    }
  }
}

async function* messagesOf(response: Response): AsyncGenerator<string> {
  let text = '';
  for await (const piece of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += piece;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield text.slice(0, end);
      text = text.slice(end + 2);
    }
  }
}
