// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JobSieveDatabase } from '../../store/database';
import '../fixtures/effects-at-once';
import { useLive } from './use-live';

let db: JobSieveDatabase;
beforeEach(() => {
  db = new JobSieveDatabase(`live-${crypto.randomUUID()}`);
});
afterEach(async () => {
  render(null, document.body);
  await db.delete();
});

function Counter({ name }: { name: 'matched' | 'rejected' }) {
  const row = useLive(async () => (await db.counters.get(name)) ?? null, [name]);
  return <p>{row === undefined ? 'not known' : (row?.value ?? 'none')}</p>;
}
const text = () => document.body.textContent;
const shows = (expected: string) => vi.waitFor(() => expect(text()).toBe(expected));

describe('a live query', () => {
  it('answers, and answers again when a row that it read is written', async () => {
    render(<Counter name="matched" />, document.body);
    expect(text()).toBe('not known');
    await shows('none');
    await db.counters.put({ name: 'matched', value: 3 });
    await shows('3');
  });

  it('is asked anew when what it depends on changes', async () => {
    await db.counters.bulkPut([
      { name: 'matched', value: 3 },
      { name: 'rejected', value: 40 },
    ]);
    render(<Counter name="matched" />, document.body);
    await shows('3');
    render(<Counter name="rejected" />, document.body);
    await shows('40');
  });

  it('hands its failure to the page, which shows it', async () => {
    function Boundary() {
      const [error] = useErrorBoundary();
      return error === undefined ? <Failing /> : <p>{(error as Error).message}</p>;
    }
    function Failing() {
      useLive(() => Promise.reject(new Error('The disk is full.')));
      return null;
    }
    render(<Boundary />, document.body);
    await shows('The disk is full.');
  });
});
