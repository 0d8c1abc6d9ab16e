import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type AdminHouse, buildAdminHouse, shownAt } from '../house/admin.ts';
import type { SimulatorOptions } from '../ollama-simulator/options.ts';

let house: AdminHouse;
afterEach(() => house?.stop());

async function move(options: SimulatorOptions = {}): Promise<Page> {
  house = await buildAdminHouse(options);
  return house.signIn();
}

async function start(page: Page, count: 1 | 5 | 20): Promise<void> {
  await page.goto(house.at('/runs'));
  await page.getByRole('button', { name: `Fetch ${count} and work` }).click();
  await page.getByRole('heading', { level: 1, name: /^Run \d+$/ }).waitFor();
}

const untilRun = (page: Page, state: string) =>
  expect.poll(() => shownAt(page.locator('#run .badge').first())).toBe(state);
const said = (page: Page) => page.getByRole('status').allInnerTexts();

describe('setting right in a browser', () => {
  it('a failed step is found, looked at and tried again with success', async () => {
    const page = await move();
    house.ollama.setFaults([
      {
        kind: 'error',
        status: 404,
        message: "model 'qwen2.5:7b' not found",
        text: 'List the skills',
        times: 1,
      },
    ]);
    await start(page, 1);
    await expect
      .poll(() => shownAt(page.locator('#run')))
      .toMatch(/of 1 runs 0 completed, 0 running, 1 failed/);
    await page.goto(house.at('/repair'));
    const failed = page.locator('#failed tbody tr');
    await expect.poll(() => failed.count()).toBe(1);
    await expect
      .poll(() => shownAt(failed))
      .toMatch(/11 Hybrid Job Skills Extraction[\s\S]*failed[\s\S]*not found/);
    await failed.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Step 11: Hybrid Job Skills Extraction' }).waitFor();
    const detail = await shownAt(page.locator('#interaction'));
    expect(detail).toMatch(/Attempts that failed[\s\S]*not found/);
    await page.getByRole('button', { name: /^Retry step/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Run 3' }).waitFor();
    await untilRun(page, 'completed');
    await expect.poll(() => shownAt(page.locator('#run'))).toMatch(/\d+ skipped/);
    await page.goto(house.at('/postings/1'));
    await expect.poll(() => shownAt(page.locator('#posting-facts'))).toMatch(/State\s+complete/);
    await expect.poll(() => page.locator('#posting-skills tbody tr').count()).toBeGreaterThan(0);
  });

  it('a rollback tells what it will do, does nothing until it is confirmed, and then does that', async () => {
    const page = await move();
    house.ollama.setFaults([{ kind: 'hang-before-headers', text: 'List the skills' }]);
    await start(page, 5);
    await expect
      .poll(() => shownAt(page.locator('#flow')))
      .toMatch(/11 Hybrid Job Skills Extraction\s+🤖 \S+\s+↻ \d/);
    await page.goto(house.at('/repair'));
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByRole('heading', { name: 'This would happen' }).waitFor();
    const told = await shownAt(page.locator('main'));
    expect(told).toMatch(/6 runs are aborted: 1, 2, 3, 4, 5, 6\./);
    expect(told).toMatch(/\d+ steps that wait or run are ended/);
    await page.getByRole('link', { name: 'Leave it' }).click();
    await page.goto(house.at('/runs?status=running'));
    await expect.poll(() => page.locator('#runs tbody tr').count()).toBe(6);
    await page.goto(house.at('/repair/rollback'));
    await page.getByRole('button', { name: 'Abort 6 runs' }).click();
    await expect
      .poll(() => said(page))
      .toContain('Aborted 6 runs. What was completed stays; a new start goes on from there.');
    await page.goto(house.at('/repair/rollback'));
    await page.getByText('Nothing runs, so there is nothing to roll back.').waitFor();
  });

  it('tickets are decided: one accepted, one edited, one rejected, each with what that does', async () => {
    const page = await move({ graders: 'one-in-three' });
    await start(page, 20);
    await untilRun(page, 'completed');
    await page.goto(house.at('/tickets?status=open'));
    await expect.poll(() => page.locator('#tickets tbody tr').count()).toBe(3);

    await page.goto(house.at('/tickets/1'));
    for (const part of ['Posting', 'Summaries', 'Grades']) {
      await page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
    }
    await expect
      .poll(() => shownAt(page.locator('main')))
      .toMatch(/session_b_mistral_grade on version 1: fail/);
    await page.getByRole('button', { name: 'Accept it' }).click();
    await expect.poll(() => said(page)).toContain('The ticket is resolved.');
    await expect.poll(() => shownAt(page.locator('main'))).toMatch(/State\s+accepted[\s\S]*by admin/);
    await expect.poll(() => page.getByRole('button', { name: 'Accept it' }).count()).toBe(0);

    const mine =
      'Role: Analyst\nKey Responsibilities: written by a person who read <b>all</b> of the posting.';
    await page.goto(house.at('/tickets/2'));
    await page.getByLabel('Summary', { exact: true }).fill(mine);
    await page.getByLabel('Note (optional)').nth(1).fill('The models left out the best part.');
    await page.getByRole('button', { name: 'Keep my version' }).click();
    await expect.poll(() => said(page)).toContain('The ticket is resolved.');
    await expect.poll(() => shownAt(page.locator('main'))).toContain('The models left out the best part.');
    await page.locator('section[aria-labelledby=posting-title] a').first().click();
    await expect.poll(() => shownAt(page.locator('#posting-texts'))).toContain(mine);

    await page.goto(house.at('/tickets/3'));
    await page.getByRole('button', { name: 'Reject and start over' }).click();
    await expect
      .poll(() => said(page))
      .toContain('The ticket is resolved, and the posting is worked off anew.');
    await page.goto(house.at('/runs?top_level=true'));
    await expect.poll(() => page.locator('#runs tbody tr').count()).toBe(2);
  });
});
