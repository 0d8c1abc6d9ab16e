// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { SiteAccess } from './site-access';

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));

let permissions: ReturnType<typeof fakeBrowser>['browser']['permissions'];
let given: Set<string>;
beforeEach(() => {
  fake.current = fakeBrowser();
  permissions = fake.current.browser.permissions;
  given = new Set(['https://www.naukri.com/*']);
  permissions.contains = async ({ origins }) => origins.every((origin) => given.has(origin));
});
afterEach(() => render(null, document.body));

const button = (source: string) => document.querySelector<HTMLElement>(`[data-testid="grant-${source}"]`);
const shows = (words: string) => vi.waitFor(() => expect(document.body.textContent).toContain(words));

describe('access to a site that the browser withholds', () => {
  it('is told, and asked for by a click; the card goes once it is given', async () => {
    permissions.request = async ({ origins }) => {
      for (const origin of origins) given.add(origin);
      return true;
    };
    render(<SiteAccess />, document.body);
    await shows('No access to LinkedIn');
    expect(button('naukri')).toBeNull();
    button('linkedin')?.click();
    await vi.waitFor(() => expect(document.body.textContent).toBe(''));
    expect(given).toContain('https://*.linkedin.com/*');
  });

  it('stays told when the user declines, with where else it is given', async () => {
    render(<SiteAccess />, document.body);
    await shows('No access to LinkedIn');
    button('linkedin')?.click();
    await shows('The access was not given.');
    expect(button('linkedin')).not.toBeNull();
  });

  it('is not said to be withheld where the browser gives it, or does not answer', async () => {
    given.add('https://*.linkedin.com/*');
    const asked = vi.fn(permissions.contains);
    permissions.contains = asked;
    render(<SiteAccess />, document.body);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(document.body.textContent).toBe('');
    render(null, document.body);
    permissions.contains = async () => Promise.reject(new Error('no'));
    render(<SiteAccess />, document.body);
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.body.textContent).toBe('');
  });
});
