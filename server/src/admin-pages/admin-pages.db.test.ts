import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AdminBrowser } from '../../test/admin-browser.ts';
import { adminUnderTest } from '../../test/admin-under-test.ts';
import { appUnderTest } from '../../test/app-under-test.ts';
import { scripted } from '../../test/scripted-models.ts';
import { testDatabase } from '../../test/test-database.ts';
import { GRADE_B, REGRADE, SKILLS } from '../pipeline/workflow-3001/conversations.ts';
import { PAGES, pageFor } from './browsers.ts';

const POISON = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`;
const HOSTILE_URL = 'javascript:alert(3)';

interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** All elements of a page. */
function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if ('name' in node && 'attribs' in node) found.push({ name: node.name, attributes: node.attribs });
      if ('children' in node) walk(node.children as typeof nodes);
    }
  };
  walk(parseDocument(page).children);
  return found;
}

describe('the pages of administrators', () => {
  const database = testDatabase();
  const addresses = async () => {
    const [ids] = await database.sql<
      { posting: number; run: number; failed: number; done: number; ticket: number }[]
    >`
      select (select max(posting_id) from postings) as posting, (select max(workflow_run_id) from workflow_runs) as run,
        (select max(interaction_id) from interactions where status = 'failed') as failed,
        (select max(interaction_id) from interactions where status = 'completed' and output is not null) as done,
        (select max(ticket_id) from review_tickets) as ticket`;
    return [
      '',
      '/flowchart',
      `/flowchart?run=${ids?.run}`,
      '/runs',
      '/runs?status=failed&top_level=true',
      `/runs/${ids?.run}`,
      '/interactions',
      '/interactions?step=11&status=failed&error_class=not_found',
      `/interactions/${ids?.failed}`,
      `/interactions/${ids?.done}`,
      '/repair',
      '/repair/rollback',
      '/tickets',
      `/tickets/${ids?.ticket}`,
      `/postings?q=${encodeURIComponent(POISON)}&source=linkedin`,
      '/postings?status=failed',
      `/postings/${ids?.posting}`,
      '/users',
      '/users/1',
      '/storage',
      '/storage?span=month&days=7',
      '/verify',
    ].map((address) => PAGES + address);
  };
  let browser: AdminBrowser;
  let server: Awaited<ReturnType<typeof adminUnderTest>>;

  beforeAll(async () => {
    const { sql } = database;
    const app = await seededApp();
    server = app;
    browser = new AdminBrowser(app.app);
    await browser.signIn(app.admin.token);
    await sql`update postings set url = ${HOSTILE_URL}, company = ${POISON}, location = ${POISON}`;
    await sql`update users set name = ${POISON} where id = ${app.admin.id}`;
    await sql`update api_tokens set label = ${POISON}`;
    await sql`update workflow_runs set failure_reason = ${POISON}, parameters = ${sql.json({ source: POISON, max_jobs: 5 })}`;
    await sql`update interactions set error_message = ${POISON}, model = ${POISON}, model_host = ${POISON} where status = 'failed'`;
    await sql`update interactions set output = ${sql.json({ [POISON]: [POISON, { [POISON]: POISON }] })} where status = 'completed'`;
    await sql`update review_tickets set reason = ${POISON}, details = ${sql.json({ summaries: [POISON], grades: [{ by: POISON, version: 1, grade: 'fail', issues: [POISON] }], issues: [POISON] })}`;
  });

  const closing: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
  });

  /** One posting with a ticket, one that failed, all of them called by a hostile name. */
  async function seededApp() {
    const app = await adminUnderTest(database.sql, { whenOver: (close) => closing.push(close) });
    const disputed = () => ({ issues: [POISON], grade: 'fail' });
    for (const answers of [{ [GRADE_B]: disputed, [REGRADE]: disputed }, { [SKILLS]: () => 'no JSON' }]) {
      const id = await app.addPosting({ title: POISON });
      await app.ask('POST', '/pipeline/runs', { posting_ids: [id] });
      await app.workOff(scripted(answers as Parameters<typeof scripted>[0]));
    }
    return app;
  }

  it('show what sites and models wrote as text, wherever it stands', async () => {
    let shown = 0;
    for (const address of await addresses()) {
      const { status, html } = await browser.open(address);
      expect([address, status]).toEqual([address, 200]);
      shown += html.split('&lt;script&gt;alert(1)').length - 1;
      for (const { name, attributes } of elementsOf(html)) {
        const about = [address, name, attributes];
        expect(name === 'script' && !/^\/admin-assets\//.test(attributes.src ?? ''), `${about}`).toBe(false);
        expect(['img', 'iframe', 'object', 'embed', 'base'].includes(name), `${about}`).toBe(false);
        expect(
          Object.keys(attributes).filter((attribute) => /^on|^style$/.test(attribute)),
          `${about}`,
        ).toEqual([]);
        expect(/^\s*javascript:/i.test(attributes.href ?? attributes.action ?? ''), `${about}`).toBe(false);
      }
    }
    expect(shown).toBeGreaterThan(40);
  });

  it('allow no script, style or form but their own, and are kept by nobody', async () => {
    for (const address of [...(await addresses()), `${PAGES}/sign-in`, `${PAGES}/nowhere`]) {
      const { headers } = await browser.open(address);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|\*|data:/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('turn every browser without a session away, on every route', async () => {
    const stranger = new AdminBrowser(server.app);
    const before = await database.sql`select count(*) from workflow_runs`;
    const routes = server.app.routes.filter(
      ({ method, path }) => method !== 'ALL' && path.startsWith(PAGES) && !path.endsWith('/sign-in'),
    );
    expect(routes.length).toBeGreaterThan(25);
    for (const { method, path } of routes) {
      const address = path.replaceAll(/:\w+(\{[^/]*\})?/g, '1').replace('*', 'nowhere');
      const answer = await (method === 'GET'
        ? stranger.open(address)
        : stranger.send(address, { max_jobs: '1' }));
      expect([method, address, answer.status]).toEqual([method, address, 303]);
      expect(answer.location).toMatch(/^\/admin\/ui\/sign-in/);
    }
    expect(await database.sql`select count(*) from workflow_runs`).toEqual(before);
  });

  it('are for browsers alone: programs get JSON, whatever they ask for', async () => {
    for (const accept of ['*/*', 'application/json', '']) {
      const ask = (headers: Record<string, string>) =>
        server.app.request(PAGES, { headers: { accept, ...headers } });
      for (const [token, status] of [
        [null, 401],
        [(await server.user(crypto.randomUUID())).token, 403],
        [server.admin.token, 404],
      ] as const) {
        const answer = await ask(token === null ? {} : { authorization: `Bearer ${token}` });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          status,
          'application/problem+json',
        ]);
      }
    }
    const withCookie = { cookie: browser.cookie, accept: 'application/json' };
    expect((await server.app.request('/admin/users', { headers: withCookie })).status).toBe(401);
    const both = { accept: 'text/html', authorization: `Bearer ${server.admin.token}` };
    const answer = await server.app.request('/admin/users', { headers: both });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
  });

  it('let a signed-in page listen to what moves, and no other site', async () => {
    const listen = (headers: Record<string, string>) =>
      server.app.request('/admin/pipeline/events', {
        headers: { accept: 'text/event-stream', host: 'localhost', ...headers },
      });
    const heard = await listen({ cookie: browser.cookie, 'sec-fetch-site': 'same-origin' });
    expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    await heard.body?.cancel();
    expect((await listen({ cookie: browser.cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(401);
    expect((await listen({ 'sec-fetch-site': 'same-origin' })).status).toBe(401);
  });

  it.each([
    ['/admin', PAGES],
    ['/admin/users', `${PAGES}/users`],
    ['/admin/users/7/tokens', `${PAGES}/users/7`],
    ['/admin/stats', `${PAGES}/storage`],
    ['/admin/pipeline/runs/12', `${PAGES}/runs/12`],
    ['/admin/pipeline/flowchart', `${PAGES}/flowchart`],
    ['/admin/pipeline/dashboard', PAGES],
    ['/admin/whatever', PAGES],
  ])('are where a browser is led that asks for %s', async (path, page) => {
    expect(pageFor(path)).toBe(page);
    expect((await browser.open(path)).location).toBe(page);
  });

  it('say in words what went wrong, with the status that fits', async () => {
    for (const [address, status, said] of [
      [`${PAGES}/nowhere`, 404, 'There is nothing at this address.'],
      [`${PAGES}/runs/999999`, 404, 'There is no run with this id.'],
      [`${PAGES}/postings?status=lost`, 422, 'This address asks for something that there is not.'],
      [`${PAGES}/repair/rollback?run_id=x`, 404, 'There is no run with this id.'],
    ] as const) {
      const shown = await browser.open(address);
      expect([address, shown.status, shown.html.includes(said)]).toEqual([address, status, true]);
    }
    const refused = await browser.submit(`${PAGES}/users`, `${PAGES}/users`, { name: '123' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Check the field &quot;name&quot;: must not be digits only');
    const bare = await browser.open('/');
    expect([bare.status, bare.location]).toEqual([303, PAGES]);
    expect((await browser.open('/', { accept: '*/*' })).status).toBe(404);
    const typed = await browser.open(`${PAGES}/users/1/pairing-codes`);
    expect([typed.status, typed.location]).toEqual([303, `${PAGES}/users/1`]);
  });

  it('tell who made what a posting has', async () => {
    const [row] = await database.sql<{ id: number }[]>`
      update postings set engine = 'builtin' where posting_id = (select max(posting_id) from postings where posting_status = 'complete')
      returning posting_id as id`;
    expect((await browser.open(`${PAGES}/postings/${row?.id}`)).html).toContain(
      '<dt>Made by</dt><dd>built-in rules</dd>',
    );
    expect((await browser.open(`${PAGES}/postings?status=complete`)).html).toMatch(
      /Made by[\s\S]*>built-in rules</,
    );
  });

  it('keep what somebody wrote when it cannot be taken', async () => {
    const [ticket] = await database.sql<{ id: number }[]>`select min(ticket_id) as id from review_tickets`;
    const address = `${PAGES}/tickets/${ticket?.id}`;
    const decide = (summary: string, decision = 'edit') =>
      browser.submit(address, address, { decision, summary, note: 'my note' });
    for (const [summary, said] of [
      ['Too short.', 'must have at least 50 characters'],
      ['work '.repeat(60), 'The summary repeats itself'],
    ] as const) {
      const refused = await decide(summary);
      expect([refused.status, refused.html.includes(said)]).toEqual([422, true]);
      expect(refused.html).toContain(`${summary}</textarea>`);
      expect(refused.html).toContain('my note</textarea>');
    }
    const form_token = await browser.formToken(address);
    await database.sql`update review_tickets set status = 'accepted', resolved_at = now() where ticket_id = ${ticket?.id ?? 0}`;
    const late = await browser.send(address, {
      form_token,
      decision: 'edit',
      summary: 'A summary that somebody wrote for an hour, about a bakery in the north.',
    });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Somebody has resolved this ticket.');
    expect(late.html).toContain('A summary that somebody wrote for an hour');
  });

  it('put no words of an address into a page', async () => {
    const { html } = await browser.open(`${PAGES}?done=Call%20this%20number&count=1`);
    expect(html).not.toContain('Call this number');
    expect((await browser.open(`${PAGES}?done=constructor`)).html).not.toContain('class="notice');
    expect((await browser.open(`${PAGES}?done=runs-aborted&count=2`)).html).toContain('Aborted 2 runs.');
  });
});

describe('style and scripts of the pages', () => {
  const database = testDatabase();

  it('are open to all, kept for ever, and named anew when they change', async () => {
    const { app } = appUnderTest(database.sql);
    const { html } = await new AdminBrowser(app).open(`${PAGES}/sign-in`);
    const style = elementsOf(html).find(({ name }) => name === 'link')?.attributes.href ?? '';
    expect(style).toMatch(/^\/admin-assets\/[\w-]{12}\/admin\.css$/);
    for (const [name, type] of [
      ['admin.css', 'text/css'],
      ['live.js', 'text/javascript'],
      ['idiomorph.js', 'text/javascript'],
    ] as const) {
      const answer = await app.request(style.replace('admin.css', name));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(answer.headers.get('cache-control')).toContain('immutable');
    }
    for (const name of ['main.ts', 'constructor', '..%2f..%2fmain.ts']) {
      expect((await app.request(style.replace('admin.css', name))).status).toBe(404);
    }
  });
});
