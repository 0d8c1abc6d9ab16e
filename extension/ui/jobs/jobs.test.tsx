// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { Jobs } from './jobs';
import { listLink } from './lists';

// The list of what was sieved out reads the settings.
const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));
beforeEach(() => {
  fake.current = fakeBrowser();
});
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', '/');
});

const chosen = () => document.querySelector(':checked')?.closest('label')?.textContent;

it('the full page opens at the list that a link leads to', async () => {
  history.replaceState(null, '', listLink('UNDER_WAY'));
  render(<Jobs />, document.body);
  expect(chosen()).toBe('Under way');
  await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing is under way'));
});

it('the full page stays at the list that was chosen when it is loaded again', () => {
  render(<Jobs />, document.body);
  expect(chosen()).toBe('Matches');
  document.querySelectorAll<HTMLInputElement>('[name="list"]')[1]?.click();
  expect(location.hash).toBe('#sieved-out');
});
