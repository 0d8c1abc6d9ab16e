import { Ollama } from 'ollama';
import { Agent, fetch as fetchWithAgent } from 'undici';
import { refusalOf } from './host-refusal.ts';

/** Where an Ollama is. */
export interface OllamaHost {
  /** Its address without credentials, as it is shown and stored. */
  name: string;
  headers: Record<string, string>;
}

/** Reads an address such as `http://127.0.0.1:11434` or `https://user:password@gpu.example.org/ollama`. */
export function hostAt(address: string): OllamaHost {
  const url = new URL(address);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const name = url.href.replace(/\/+$/, '');
  if (username === '') return { name, headers: {} };
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { name, headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` } };
}

/**
 * Ollama sends no header until it has loaded the model and read the prompt, which takes minutes on a slow machine. Node's own
 * fetch gives up after five; how long is too long is up to the step.
 */
const patient = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 10_000 } });
// Undici's own types of fetch and Node's differ in name only.
const patientFetch = fetchWithAgent as unknown as (
  input: RequestInfo | URL,
  init?: RequestInit & { dispatcher: Agent },
) => Promise<Response>;

/**
 * A client of the host whose requests all end with the signal. Refusals are thrown as `HostRefusal`: the package would
 * print them, and drop Retry-After.
 */
export function clientOf({ name, headers }: OllamaHost, signal: AbortSignal): Ollama {
  return new Ollama({
    host: name,
    headers,
    fetch: async (input: RequestInfo | URL, init: RequestInit = {}) => {
      // An interrupted request of the package's own is one that we interrupt.
      const response = await patientFetch(input, { ...init, signal, dispatcher: patient, redirect: 'error' });
      if (!response.ok) throw await refusalOf(response);
      return response;
    },
  });
}
