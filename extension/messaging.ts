import { browser } from 'wxt/browser';
import type { MessageName, RequestOf, ResponseOf } from './protocol';

/**
 * The light end of every message: content scripts and pages send and answer through this file, which holds no schema, so
 * that nothing heavy is loaded into the pages of a job site. What they send is validated where it arrives, in
 * `agent/message-guard.ts`.
 */

/** How a message travels. The mark keeps it apart from messages of other libraries. */
export interface Envelope {
  jobsieve: MessageName;
  request: unknown;
}
export type Reply = { ok: true; response: unknown } | { ok: false; message: string };

/** Who sent a message, as the browser (not the sender) says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

type Listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => true | undefined;

/** The part of the browser that carries messages. */
export interface Wire {
  /** The extension's id. */
  id: string;
  sendMessage(message: Envelope): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

const RELOAD = 'Try again; if that does not help, reload the extension.';

/** Longer than any answer may take (see the time-outs in `protocol.ts`): only a lost background runs into it. */
const LOST_AFTER = 40_000;

/** What each message is for, in the words of whoever reads of its failure. */
const ERRANDS: Record<MessageName, string> = {
  'cards-read': 'Recording the jobs of a page',
  'detail-read': 'Recording an open job',
  'read-detail': 'Reading a job in its tab',
  'parse-detail': 'Reading the page of a job',
  'scan-look': 'Looking at the list of jobs',
  'scan-move': 'Moving on in the list of jobs',
  'scan-start': 'Starting the scan',
  'scan-stop': 'Stopping the scan',
  'find-model': 'Looking for the model of the browser',
  'ask-model': 'Asking the model of the browser',
  connect: 'Connecting to the server',
  disconnect: 'Disconnecting from the server',
  'test-ollama': 'Testing Ollama',
  wake: 'Telling the agent to look for work',
  rescue: 'Rescuing the job',
  'gate-answer': 'Saving your answer',
  'look-between': 'Looking again at what was sieved out',
  'decide-myself': 'Saving your decision',
  'rescore-matches': 'Scoring the matches again',
  'preview-rescoring': 'Estimating the effect of scoring again',
  'undo-rescoring': 'Undoing the new scores',
  'keep-scores': 'Keeping the new scores',
  'forget-resume': 'Telling the agent that a resume was deleted',
  'preview-look-again': 'Looking for sieved-out jobs that look different now',
  'look-again': 'Looking again at sieved-out jobs',
  'decline-look-again': 'Declining to look again',
  'resume-site': 'Telling the agent to continue with the site',
};

export const errand = (name: MessageName): string => ERRANDS[name];

/** A text for the user; what a developer wants to know is its cause. */
export class MessageFailure extends Error {
  override readonly name = 'MessageFailure';
}

/**
 * Sends a message to the background.
 *
 * @throws MessageFailure with a text for the user: refused, failed, or nobody answered
 */
export function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  return sendOver(name, request, (envelope) => browser.runtime.sendMessage(envelope), LOST_AFTER);
}

/** {@link send}, over any carrier and with any time-out (ms). */
export async function sendOver<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
  carry: (envelope: Envelope) => Promise<unknown>,
  timeout: number,
): Promise<ResponseOf<N>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MessageFailure(`${errand(name)} took too long: no answer came. Try again.`)),
      timeout,
    );
  });
  try {
    const reply = (await Promise.race([carry({ jobsieve: name, request }), silence])) as Reply | undefined;
    if (!reply) throw new MessageFailure(`${errand(name)} failed: nobody answered. ${RELOAD}`);
    if (!reply.ok) throw new MessageFailure(reply.message);
    return reply.response as ResponseOf<N>;
  } catch (error) {
    if (error instanceof MessageFailure) throw error;
    throw new MessageFailure(`${errand(name)} failed: it did not arrive. ${RELOAD}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Answers a message in a content script or page. Only the extension's own worker and pages are heard, never a content
 * script. To be called synchronously when the script starts, or a message that wakes it is lost.
 *
 * @returns stops answering
 */
export function handle<N extends MessageName>(
  name: N,
  handler: (request: RequestOf<N>) => ResponseOf<N> | Promise<ResponseOf<N>>,
): () => void {
  return listen(browser.runtime as unknown as Wire, name, async (request, sender) => {
    // Whatever a job site's process sends comes with a tab and a web address.
    if (/^https?:/.test(sender.url ?? '')) throw new MessageFailure('Content scripts may not ask this.');
    return handler(request as RequestOf<N>);
  });
}

/** Wires one message name to a listener. Messages of other extensions and of other names are left alone. */
export function listen(
  wire: Wire,
  name: MessageName,
  answer: (request: unknown, sender: Sender) => Promise<unknown>,
): () => void {
  const listener: Listener = (message, sender, reply) => {
    if (!isEnvelope(message) || message.jobsieve !== name || sender.id !== wire.id) return undefined;
    answer(message.request, sender).then(
      (response) => reply({ ok: true, response }),
      (error: unknown) => reply({ ok: false, message: reason(error) }),
    );
    return true; // the answer comes later
  };
  wire.onMessage.addListener(listener);
  return () => wire.onMessage.removeListener(listener);
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'jobsieve' in message;

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
