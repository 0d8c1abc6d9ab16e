const MOST_TEXT = 2000;

/** A host's answer that is none: its status and what it says. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
  readonly status: number;
  /** What Retry-After asks for; undefined without one. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, message: string, retryAfterMs?: number) {
    super(message);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Reads what is wrong out of a response that is not ok. */
export async function refusalOf(response: Response): Promise<HostRefusal> {
  const text = await response.text();
  return new HostRefusal(
    response.status,
    messageIn(text) ?? (text.trim().slice(0, MOST_TEXT) || response.statusText),
    retryAfter(response.headers.get('retry-after')),
  );
}

function messageIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string') {
      return body.error.slice(0, MOST_TEXT);
    }
  } catch {
    // No JSON: a proxy's page, which says it in its own words.
  }
  return undefined;
}

/** Seconds or a date, as HTTP has it. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
