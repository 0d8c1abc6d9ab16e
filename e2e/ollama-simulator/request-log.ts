/** A request as the simulator saw it, for assertions. Filled in while it is being answered. */
export interface LoggedRequest {
  /** 1, 2, 3, ... in the order of arrival. */
  number: number;
  method: string;
  path: string;
  origin: string | null;
  body: unknown;
  /** null until headers are sent. */
  status: number | null;
  /** null while it runs. */
  outcome: 'answered' | 'aborted-by-client' | 'cut' | null;
  fault: string | null;
  /** Of an inference: what the model saw, how much of it was cut off, what it answered. */
  prompt: string | null;
  promptTokens: number | null;
  cachedTokens: number | null;
  truncated: boolean;
  answer: string | null;
}

export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  #count = 0;

  add(method: string, path: string, origin: string | null, { keep = true } = {}): LoggedRequest {
    const entry: LoggedRequest = {
      number: keep ? ++this.#count : 0,
      method,
      path,
      origin,
      body: null,
      status: null,
      outcome: null,
      fault: null,
      prompt: null,
      promptTokens: null,
      cachedTokens: null,
      truncated: false,
      answer: null,
    };
    if (keep) this.entries.push(entry);
    return entry;
  }

  clear(): void {
    this.entries.length = 0;
  }
}
