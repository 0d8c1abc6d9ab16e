import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminHouse, buildAdminHouse, shownAt } from '../house/admin.ts';

let house: AdminHouse;
beforeAll(async () => {
  house = await buildAdminHouse();
});
afterAll(() => house?.stop());

describe('the pages of administrators, by hand', () => {
  it('are read and used with scripts blocked, from signing in to signing out', async () => {
    const page = await house.signIn({ javaScriptEnabled: false });
    for (const section of [
      'Flowchart',
      'Runs',
      'Steps',
      'Repair',
      'Tickets',
      'Postings',
      'Statistics',
      'Checks',
      'Users',
      'Overview',
    ]) {
      await page
        .getByRole('navigation', { name: 'Administration' })
        .getByRole('link', { name: section })
        .click();
      await page.locator('nav a[aria-current=page]').getByText(section).waitFor();
    }
    await expect
      .poll(() => shownAt(page.locator('#live-state')))
      .toBe('As of loading. Reload to see what changed.');
    await page.goto(house.at('/runs'));
    await page.getByRole('button', { name: 'Fetch 1 and work it off' }).click();
    await expect
      .poll(async () => {
        await page.reload();
        return shownAt(page.locator('#run .badge').first());
      })
      .toBe('completed');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    await page.goto(house.at('/users'));
    await page.getByLabel("Administrator's token").waitFor();
  });

  it('let somebody in by a pairing code, and put a token out at once', async () => {
    const page = await house.signIn();
    await page.goto(house.at('/users'));
    await page.getByLabel('Name').fill('asha <i>');
    await page.getByRole('button', { name: 'Make the user' }).click();
    await page.getByRole('heading', { level: 1, name: 'asha <i>' }).waitFor();
    await page.getByRole('button', { name: 'Make a pairing code' }).click();
    const code = await shownAt(page.locator('.secret'));
    const paired = await fetch(`${house.server.url}/agent-forge/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    const { token } = (await paired.json()) as { token: string };
    const jobs = () =>
      fetch(`${house.server.url}/agent-forge/jobs`, { headers: { authorization: `Bearer ${token}` } });
    expect((await jobs()).status).toBe(200);
    // Loaded again, the address of the code is a page like any other, and the code is gone.
    await page.goto(page.url());
    await expect.poll(() => page.locator('.secret').count()).toBe(0);
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByRole('link', { name: 'asha <i>' }).click();
    await page.getByRole('button', { name: /^Revoke token/ }).click();
    await page.getByText('The token is revoked: whoever has it is out.').waitFor();
    expect((await jobs()).status).toBe(401);
  });

  it('are walked through by keyboard, from the link that skips the navigation on', async () => {
    const page = await house.signIn();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('keep what is being typed while the page moves, and say so when the server is away', async () => {
    const page = await house.signIn();
    await page.goto(house.at('/runs'));
    await expect.poll(() => shownAt(page.locator('#live-state'))).toBe('Live');
    const field = page.getByLabel('Or another number');
    await field.fill('7');
    const runs = await page.locator('#runs tbody tr').count();
    await fetch(`${house.server.url}/admin/pipeline/runs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${house.server.adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ max_jobs: 1 }),
    });
    await expect.poll(() => page.locator('#runs tbody tr').count()).toBeGreaterThan(runs);
    expect([await field.inputValue(), await field.evaluate((it) => it === document.activeElement)]).toEqual([
      '7',
      true,
    ]);
    await house.server.goDown();
    await expect.poll(() => shownAt(page.locator('#live-state'))).toMatch(/getting old; trying again/);
    await house.server.comeBack();
    await expect.poll(() => shownAt(page.locator('#live-state'))).toBe('Live');
  });

  it('lead from an address of the API to its page, with the session of the browser', async () => {
    const page = await house.signIn();
    for (const [address, heading] of [
      ['/admin', 'Overview'],
      ['/admin/users', 'Users'],
      ['/admin/pipeline/runs', 'Runs'],
      ['/admin/pipeline/dashboard', 'Overview'],
    ] as const) {
      await page.goto(house.server.url + address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
  });
});
