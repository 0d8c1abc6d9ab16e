import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';
import type { LoggedRequest } from './request-log.ts';

const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** One request and its answer: reading, writing, and knowing when the client has gone away. */
export class Exchange {
  readonly path: string;
  readonly method: string;
  readonly log: LoggedRequest;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #gone = new AbortController();

  constructor(request: IncomingMessage, response: ServerResponse, log: LoggedRequest) {
    this.#request = request;
    this.#response = response;
    this.log = log;
    this.method = request.method ?? 'GET';
    this.path = log.path;
    response.on('close', () => {
      if (!response.writableFinished) {
        log.outcome ??= 'aborted-by-client';
        this.#gone.abort(new Error('the client has gone away'));
      }
    });
    response.on('finish', () => {
      log.outcome ??= 'answered';
    });
  }

  /** Aborts when the client goes away. */
  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  get started(): boolean {
    return this.#response.headersSent;
  }

  /** @throws Refusal 400 for no body or no JSON */
  async json(): Promise<unknown> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.#request) {
      size += (chunk as Buffer).length;
      if (size > MAX_BODY_BYTES) throw new Refusal(413, 'http: request body too large');
      chunks.push(chunk as Buffer);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    if (text.trim() === '') throw new Refusal(400, 'missing request body');
    try {
      this.log.body = JSON.parse(text);
      return this.log.body;
    } catch (error) {
      throw new Refusal(400, `invalid JSON: ${error instanceof Error ? error.message : 'cannot be parsed'}`);
    }
  }

  /** @throws Refusal 400 for a body that does not fit */
  async read<S extends z.ZodType>(schema: S): Promise<z.output<S>> {
    const parsed = schema.safeParse(await this.json());
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Refusal(
      400,
      issue?.code === 'custom'
        ? issue.message
        : `json: cannot unmarshal field ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }

  send(status: number, body: unknown, contentType = 'application/json; charset=utf-8'): void {
    if (this.#response.destroyed) return;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.log.status = status;
    this.#response.writeHead(status, {
      'content-type': contentType,
      'content-length': Buffer.byteLength(text),
    });
    this.#response.end(this.method === 'HEAD' ? undefined : text);
  }

  /** One line of a stream; the first one sends the headers. Each leaves at once. */
  line(value: unknown): void {
    if (this.#response.destroyed) return;
    if (!this.started) {
      this.log.status = 200;
      this.#response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      this.#response.socket?.setNoDelay(true);
    }
    this.#response.write(`${JSON.stringify(value)}\n`);
  }

  end(): void {
    this.#response.end();
  }

  /** Breaks the connection in the middle. */
  cut(): void {
    this.log.outcome = 'cut';
    this.#response.destroy();
  }

  /** An error as Ollama sends it: with its status, or as a last line where the stream has begun. */
  fail(error: unknown): void {
    if (this.#response.destroyed || this.signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    if (this.started) {
      this.line({ error: message });
      this.end();
    } else {
      this.send(error instanceof Refusal ? error.status : 500, { error: message });
    }
  }
}
