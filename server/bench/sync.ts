import { Agent, request } from 'node:http';
import type { Database } from '../src/database/open.ts';
import { upsertLeads } from '../src/modules/jobs/sync.repository.ts';
import { syncLeads } from '../src/modules/jobs/sync.usecase.ts';
import { createUser, issueToken } from '../src/modules/users/users.usecases.ts';
import { command } from '../test/command-line.ts';
import { batch, knownLeads } from './leads.ts';

const CLIENTS = [1, 8, 32];
const ROUNDS = 5;
const BATCHES_A_ROUND = 480;

type Send = (n: number) => Promise<unknown>;

/** Batches of 25 through HTTP, against the same upsert by postgres.js alone; in turns, so that both meet the same machine. */
export async function measureSync({ sql, url: databaseUrl }: Database): Promise<void> {
  const user = await createUser(sql, 'bench', 'user');
  const { token } = await issueToken(sql, { userId: user.id, label: 'bench', now: new Date() });
  for (let n = 0; n < knownLeads.length; n += 100) {
    const leads = knownLeads.slice(n, n + 100);
    await syncLeads(sql, { userId: user.id, leads, recheckDays: 14, now: new Date() });
  }
  const server = command(['serve', '--json'], { DATABASE_URL: databaseUrl, PORT: '0' });
  const agent = new Agent({ keepAlive: true });
  try {
    const { url } = JSON.parse(await server.firstLine);
    const bare: Send = (n) => upsertLeads(sql, { userId: user.id, leads: batch(n), now: new Date() });
    const http: Send = (n) =>
      post(agent, `${url}/agent-forge/jobs/sync`, token, JSON.stringify({ jobs: batch(n) }));

    console.log('\nSync of 25 leads (20 known, 5 new), batches a second and ms, medians of the rounds\n');
    console.log('clients     HTTP    p50    p99     bare    p50    p99   HTTP/bare');
    for (const clients of CLIENTS) {
      await round(http, clients, 160);
      await round(bare, clients, 160);
      const rounds: { http: Round; bare: Round }[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        rounds.push({
          http: await round(http, clients, BATCHES_A_ROUND),
          bare: await round(bare, clients, BATCHES_A_ROUND),
        });
      }
      const through = middle(rounds.map((one) => one.http));
      const alone = middle(rounds.map((one) => one.bare));
      const ratio = median(rounds.map((one) => one.http.rate / one.bare.rate));
      console.log(
        `${String(clients).padStart(7)}  ${line(through)}  ${line(alone)}   ${ratio.toFixed(2).padStart(9)}`,
      );
    }
  } finally {
    agent.destroy();
    server.kill('SIGTERM');
    await server.finished;
  }
}

interface Round {
  rate: number;
  p50: number;
  p99: number;
}

let sent = 0;

async function round(send: Send, clients: number, batches: number): Promise<Round> {
  const times: number[] = [];
  let left = batches;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left > 0) {
        left -= 1;
        sent += 1;
        const begun = performance.now();
        await send(sent);
        times.push(performance.now() - begun);
      }
    }),
  );
  const rate = (batches / (performance.now() - start)) * 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { rate, p50: at(0.5), p99: at(0.99) };
}

function post(agent: Agent, url: string, token: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
      );
    });
    call.once('error', reject);
    call.end(body);
  });
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const middle = (rounds: Round[]): Round => ({
  rate: median(rounds.map((one) => one.rate)),
  p50: median(rounds.map((one) => one.p50)),
  p99: median(rounds.map((one) => one.p99)),
});

const line = ({ rate, p50, p99 }: Round) =>
  `${rate.toFixed(0).padStart(7)} ${p50.toFixed(1).padStart(6)} ${p99.toFixed(1).padStart(6)}`;
