import { setTimeout } from 'node:timers/promises';
import type { Cdp } from './cdp.ts';

/** State of a service worker as Chromium reports it. */
export type WorkerStatus = 'stopped' | 'starting' | 'running' | 'stopping';

/** A tab in a browser whose workers nobody is attached to. */
export interface DetachedPage {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs an expression, or a function with JSON arguments, in the page. @throws Error with the page's own error */
  evaluate<T, A extends unknown[]>(code: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T>;
  /** Evaluates until the answer is truthy. @param timeoutMs default 90 s. @throws Error that names what was waited for */
  waitFor<T, A extends unknown[]>(
    code: string | ((...args: A) => T | Promise<T>),
    options?: { timeoutMs?: number; args?: A },
  ): Promise<T>;
  /** Text of the first element that a selector finds, null if there is none. */
  text(selector: string): Promise<string | null>;
  /** Stops all workers, as the browser does with an idle one. @returns when they have stopped */
  killWorker(): Promise<void>;
  /** The extension's worker, as long as this page has been watching it. */
  workerStatus(): WorkerStatus | null;
  close(): Promise<void>;
}

const POLL_MS = 50;

const expressionOf = (code: string | ((...args: never[]) => unknown), args: unknown[]) =>
  typeof code === 'string' ? code : `(${code})(...${JSON.stringify(args)})`;

interface WorkerVersion {
  versionId: string;
  runningStatus: WorkerStatus;
}

/** Opens a tab and attaches to it alone. */
export async function openDetachedPage(cdp: Cdp, address: string): Promise<DetachedPage> {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const send = (method: string, params?: Record<string, unknown>) => cdp.send(method, params, session);
  const workers = new Map<string, WorkerStatus>();
  cdp.on('ServiceWorker.workerVersionUpdated', session, ({ versions }) => {
    for (const { versionId, runningStatus } of versions as WorkerVersion[])
      workers.set(versionId, runningStatus);
  });
  await send('Page.enable');
  await send('Runtime.enable');

  const page: DetachedPage = {
    async goto(url) {
      const loaded = new Promise<void>((resolve) =>
        cdp.on('Page.domContentEventFired', session, () => resolve()),
      );
      const { errorText } = await send('Page.navigate', { url });
      if (errorText) throw new Error(`${url} does not open: ${errorText}`);
      await loaded;
    },
    url: () => page.evaluate<string, []>('location.href'),
    async evaluate(code, ...args) {
      const answer = await send('Runtime.evaluate', {
        expression: expressionOf(code, args),
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      const failure = answer.exceptionDetails as
        | { text: string; exception?: { description?: string } }
        | undefined;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return (answer.result as { value: never }).value;
    },
    async waitFor(code, { timeoutMs = 90_000, args } = {}) {
      const end = performance.now() + timeoutMs;
      for (;;) {
        // A page that is just being replaced has nothing to evaluate in; that is a "not yet".
        const value = await page.evaluate(code, ...((args ?? []) as never)).catch((error: Error) => {
          if (/context|navigat/i.test(error.message)) return null;
          throw error;
        });
        if (value) return value;
        if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${code}`);
        await setTimeout(POLL_MS);
      }
    },
    text: (selector) =>
      page.evaluate((wanted: string) => document.querySelector(wanted)?.textContent ?? null, selector),
    async killWorker() {
      await send('ServiceWorker.enable');
      await send('ServiceWorker.stopAllWorkers');
      while ([...workers.values()].some((status) => status === 'running' || status === 'stopping'))
        await setTimeout(POLL_MS);
    },
    workerStatus: () => {
      const states = [...workers.values()];
      return states.find((status) => status !== 'stopped') ?? states[0] ?? null;
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
    },
  };
  await send('ServiceWorker.enable');
  if (address !== 'about:blank') await page.goto(address);
  return page;
}
