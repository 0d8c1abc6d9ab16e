import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/axe.ts';
import { type AdminHouse, buildAdminHouse } from '../house/admin.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../.artifacts/admin');

/** Every page, with the heading that tells that it is there. */
const PAGES: [path: string, heading: RegExp][] = [
  ['', /^Overview$/],
  ['/flowchart', /^Workflow 3001/],
  ['/runs', /^Runs$/],
  ['/runs/1', /^Run 1$/],
  ['/interactions', /^Steps$/],
  ['/interactions?status=failed', /^Steps$/],
  ['/interactions/3', /^Step \d+: /],
  ['/repair', /^Repair$/],
  ['/repair/rollback', /^Roll back$/],
  ['/tickets', /^Review tickets$/],
  ['/tickets/1', /^Ticket 1: /],
  ['/postings', /^Postings$/],
  ['/postings/1', /./],
  ['/users', /^Users$/],
  ['/users/1', /^admin$/],
  ['/storage', /^Statistics$/],
  ['/verify', /^Checks$/],
  ['/nowhere', /^Not found$/],
];

const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

let house: AdminHouse;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  house = await buildAdminHouse({ graders: 'one-in-three' });
  house.ollama.setFaults([
    { kind: 'error', status: 404, message: 'model not found', text: 'List the skills', times: 1 },
  ]);
  const page = await house.signIn();
  await page.goto(house.at('/runs'));
  await page.getByRole('button', { name: 'Fetch 20 and work them off' }).click();
  await page.locator('#run .badge').getByText('completed', { exact: true }).waitFor();
  await fillGate();
  await page.context().close();
});
afterAll(() => house?.stop());

/** Jobs of a user's, some let in by the gate and some kept out. */
async function fillGate(): Promise<void> {
  await house.server.jobsieve('user', 'add', 'asha');
  const { token } = await house.server.jobsieve<{ token: string }>('token', 'add', 'asha');
  const ask = async (address: string, body: object) => {
    const answer = await fetch(`${house.server.url}/agent-forge/jobs/${address}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const scores = [5, 12, 18, 25, 45, 62, 71, 88, 93];
  const { jobs } = (await ask('sync', {
    jobs: scores.map((score) => ({
      source: 'linkedin',
      external_id: String(4_000_000_000 + score),
      title: `Engineer ${score}`,
      company: 'Acme',
      url: `https://www.linkedin.com/jobs/view/${4_000_000_000 + score}/`,
    })),
  })) as { jobs: { id: number }[] };
  for (const [index, match_score] of scores.entries()) {
    const status = match_score < 30 ? 'AUTO_REJECTED' : 'MATCHED';
    // Too short for the pipeline: it is to be looked at, not to be worked off.
    const enrichment_data =
      match_score < 30 ? null : { description: 'x'.repeat(60), requirements: null, is_easy_apply: true };
    await ask(`${jobs[index]?.id}/enrich`, {
      match_score,
      status,
      ai_reasoning: 'Because.',
      enrichment_data,
    });
  }
}

/** @returns buttons that one has to push a table sideways for */
const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button')].flatMap((it) =>
      it.getBoundingClientRect().right > innerWidth ? [it.getAttribute('aria-label') ?? it.textContent] : [],
    ),
  );

describe('the pages of administrators', () => {
  it.each(LOOKS)('let everybody sign in: $name', async ({ name, ...look }) => {
    const context = await house.browser.newContext(look);
    const page = await context.newPage();
    await page.goto(house.at('/runs'));
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Administrator's token").fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('This token is unknown.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: path.join(PICTURES, `${name}-sign-in.png`), animations: 'disabled' });
    await context.close();
  });

  it.each(LOOKS)('have nothing in the way of anybody, and fit: $name', async ({ name, ...look }) => {
    const page = await house.signIn(look);
    const found: Record<string, string[]> = {};
    for (const [address, heading] of PAGES) {
      await page.goto(house.at(address));
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      const wrong = await violations(page);
      if (wrong.length > 0) found[address] = wrong;
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found[address] = [...(found[address] ?? []), `${overflow} px too wide`];
      const hidden = await outOfSight(page);
      if (hidden.length > 0)
        found[address] = [...(found[address] ?? []), `out of sight: ${hidden.join(', ')}`];
      const file = `${name}-${address.slice(1).replaceAll(/[/?=]/g, '-') || 'overview'}.png`;
      await page.screenshot({ path: path.join(PICTURES, file), fullPage: true, animations: 'disabled' });
    }
    expect(found).toEqual({});
    await page.context().close();
  });
});
