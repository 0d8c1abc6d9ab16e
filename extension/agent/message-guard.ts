import type { Source } from '@jobsieve/shared/contracts/job';
import {
  type Envelope,
  errand,
  listen,
  MessageFailure,
  type Sender,
  sendOver,
  type Wire,
} from '../messaging';
import { MESSAGES, type MessageName, type Party, type RequestOf, type ResponseOf } from '../protocol';

/** What the guard has to know of its surroundings. */
export interface GuardParts {
  wire: Wire;
  /** `chrome-extension://<id>/`, `moz-extension://<uuid>/` */
  origin: string;
  /** The job site that an address belongs to. */
  sourceOf(url: URL): Source | null;
  /** Takes what went wrong in a handler, for the console: the asker gets words for the user. */
  report(error: unknown): void;
}

/**
 * Answers messages in the background (and the offscreen document): the sender is one who may ask, a content script speaks
 * for the site it runs on, the request fits its schema, and an answer comes within the message's time.
 * To be called synchronously when the worker starts.
 *
 * @returns stops answering
 */
export function answer<N extends MessageName>(
  parts: GuardParts,
  name: N,
  handler: (request: RequestOf<N>, sender: Sender) => ResponseOf<N> | Promise<ResponseOf<N>>,
): () => void {
  const { from, request: schema, timeout } = MESSAGES[name];
  return listen(parts.wire, name, async (raw, sender) => {
    const request = schema.safeParse(raw);
    if (!request.success) {
      throw new MessageFailure(`${errand(name)} was refused: what was sent does not fit.`, {
        cause: request.error,
      });
    }
    if (!mayAsk(parts, from, sender, request.data)) {
      throw new MessageFailure(`${errand(name)} was refused: it may not be asked from there.`);
    }
    return within(timeout, name, async () => handler(request.data as RequestOf<N>, sender)).catch(
      (error: unknown) => {
        if (error instanceof MessageFailure) throw error;
        parts.report(error);
        throw new MessageFailure(`${errand(name)} failed. Try again.`, { cause: error });
      },
    );
  });
}

/**
 * Asks another part of the extension and validates what comes back: a content script lives in a hostile page.
 *
 * @throws MessageFailure when nobody answers in time or the answer does not fit
 */
export async function ask<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
  carry: (envelope: Envelope) => Promise<unknown>,
): Promise<ResponseOf<N>> {
  const response = await sendOver(name, request, carry, MESSAGES[name].timeout);
  const parsed = MESSAGES[name].response.safeParse(response);
  if (!parsed.success)
    throw new MessageFailure(`${errand(name)} failed: the answer does not fit.`, { cause: parsed.error });
  return parsed.data as ResponseOf<N>;
}

function mayAsk(parts: GuardParts, from: Party, sender: Sender, request: unknown): boolean {
  const url = sender.url === undefined ? null : URL.parse(sender.url);
  if (from !== 'content') {
    // A worker's own messages carry its script's address, which lies under the same origin.
    return sender.url?.startsWith(parts.origin) ?? false;
  }
  const source = (request as { source?: unknown }).source;
  return url !== null && sender.tab !== undefined && sender.frameId === 0 && parts.sourceOf(url) === source;
}

async function within<T>(timeout: number, name: MessageName, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MessageFailure(`${errand(name)} took too long. Try again.`)),
      timeout,
    );
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
