type Listener = (params: Record<string, unknown>) => void;
interface Incoming {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** A bare connection to Chromium's debugging protocol, attached to nothing but what is asked for. */
export interface Cdp {
  /** @throws Error with the protocol's own words */
  send(
    method: string,
    params?: Record<string, unknown>,
    sessionId?: string,
  ): Promise<Record<string, unknown>>;
  on(method: string, sessionId: string | undefined, listener: Listener): void;
  close(): void;
}

/** @param url the browser's `ws://...` address */
export async function connectCdp(url: string): Promise<Cdp> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no debugging connection to ${url}`)), {
      once: true,
    });
  });
  const waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(error: Error): void }
  >();
  const listeners: { method: string; sessionId: string | undefined; listener: Listener }[] = [];
  let count = 0;

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Incoming;
    if (message.id !== undefined) {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) call?.reject(new Error(message.error.message));
      else call?.resolve(message.result ?? {});
      return;
    }
    for (const { method, sessionId, listener } of listeners) {
      if (method === message.method && sessionId === message.sessionId) listener(message.params ?? {});
    }
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
    waiting.clear();
  });

  return {
    send(method, params = {}, sessionId) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('the browser has gone'));
      const id = ++count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      });
    },
    on(method, sessionId, listener) {
      listeners.push({ method, sessionId, listener });
    },
    close: () => socket.close(),
  };
}
