import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AdminHouse, buildAdminHouse, shownAt } from '../house/admin.ts';

let house: AdminHouse;
beforeEach(async () => {
  house = await buildAdminHouse();
});
afterEach(() => house?.stop());

const state = (page: Page) => shownAt(page.locator('#run .badge').first());
const numberOf = (page: Page, name: string) =>
  shownAt(page.locator('#numbers div').filter({ hasText: name }).locator('dd'));

async function startTwenty(page: Page): Promise<void> {
  await page.goto(house.at('/runs'));
  await page.getByRole('button', { name: 'Fetch 20 and work them off' }).click();
  await page.getByRole('heading', { level: 1, name: 'Run 1' }).waitFor();
  await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Started 1 run.');
}

/** Marks the page as loaded; a mark that is still there later proves that nothing was loaded anew. */
const mark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.mark = 'here';
  });
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.dataset.mark === 'here');

describe('runs in a browser', () => {
  it('a run of twenty is followed to its end by two browsers, one on each page, without a reload', async () => {
    const [starter, watcher] = [await house.signIn(), await house.signIn()];
    await mark(watcher);
    await startTwenty(starter);
    await mark(starter);
    await expect.poll(() => numberOf(watcher, 'Runs running')).not.toBe('0');
    await expect.poll(() => state(starter)).toBe('completed');
    await expect.poll(() => shownAt(starter.locator('#run'))).toContain('of 20 runs 20 completed');
    await expect
      .poll(() => shownAt(watcher.locator('#bars')))
      .toMatch(/Fetch\s+100 % · 20\/20[\s\S]*IHL\s+100 % · 20\/20/);
    await expect.poll(() => numberOf(watcher, 'Runs running')).toBe('0');
    await expect.poll(() => shownAt(watcher.locator('#live-state'))).toBe('Live');
    expect([await isMarked(starter), await isMarked(watcher)]).toEqual([true, true]);

    await starter.getByRole('link', { name: /^1 Fetch Jobs/ }).click();
    await starter.getByRole('heading', { level: 1, name: 'Steps' }).waitFor();
    const rows = starter.locator('#interactions tbody tr');
    await expect.poll(() => rows.count()).toBe(1);
    await rows.getByRole('link').first().click();
    await starter
      .getByRole('heading', { level: 1, name: 'Step 1: Fetch Jobs from Deutsche Bank API' })
      .waitFor();
    await expect.poll(() => shownAt(starter.locator('#interaction'))).toMatch(/Output[\s\S]*\d/);
  });

  it('a run that hangs is aborted, and what it had completed stays', async () => {
    house.ollama.setFaults([{ kind: 'hang-before-headers', text: 'List the skills' }]);
    const page = await house.signIn();
    await startTwenty(page);
    await expect
      .poll(() => shownAt(page.locator('#flow')))
      .toMatch(/11 Hybrid Job Skills Extraction\s+🤖 \S+\s+↻ \d/);
    await page.getByRole('button', { name: 'Abort run 1', exact: true }).click();
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain('Aborted 21 runs. What was completed stays; a new start goes on from there.');
    await expect.poll(() => state(page)).toBe('aborted');
    await page.goto(house.at('/runs?status=running'));
    await page.getByText('No such run.').waitFor();
    await page.goto(house.at('/flowchart'));
    await expect
      .poll(() => shownAt(page.locator('#totals')))
      .toMatch(/20 in all, 20 active, [1-9]\d* with summary, 0 with skills/);
  });
});
