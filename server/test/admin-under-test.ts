import type { Sql } from '../src/database/client.ts';
import type { ModelCall } from '../src/pipeline/engine/model-client.ts';
import { hasOpenWork } from '../src/pipeline/engine/open-interactions.ts';
import { work } from '../src/pipeline/engine/worker.ts';
import { SimulatedHosts } from '../src/pipeline/simulation/simulated-hosts.ts';
import { type AppOptions, appUnderTest } from './app-under-test.ts';
import { scripted } from './scripted-models.ts';

const DESCRIPTION =
  'We bake bread.\n\n• You bake bread and rolls at night\n• You bring ten years of experience as a baker\n\nApply by mail.';

/** The app with an administrator, and a pipeline whose models say what a script tells them. */
export async function adminUnderTest(sql: Sql, options: AppOptions = {}) {
  const server = appUnderTest(sql, options);
  const admin = await server.user(`admin ${crypto.randomUUID()}`, 'admin');

  return {
    ...server,
    admin,
    ask: <T = Record<string, unknown>>(
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ) => server.call<T>(admin.token, method, `/admin${path}`, body, headers),

    async addPosting(changes: { text?: string | null; title?: string; source?: string } = {}) {
      const { text = DESCRIPTION, title = 'Baker', source = 'linkedin' } = changes;
      const [row] = await sql<{ id: number }[]>`
        insert into postings (source, external_id, job_title, company, location, job_description)
        values (${source}, gen_random_uuid()::text, ${title}, 'Korn & Kruste', 'Lübeck', ${text})
        returning posting_id as id`;
      if (!row) throw new Error('no posting');
      return row.id;
    },

    /** Works off what waits. @param answer what models say; see `scripted` */
    async workOff(answer: (call: ModelCall) => unknown = scripted()) {
      const { engine } = await server.pipeline.get();
      await work(engine, {
        models: new SimulatedHosts({ hosts: [{ host: 'one' }], answer }),
        signal: new AbortController().signal,
        pollMs: 20,
        leaseSeconds: 3,
        until: async () => !(await hasOpenWork(sql, engine)),
      });
    },
  };
}
