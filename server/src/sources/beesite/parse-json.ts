import { SourceError } from '../http/source-error.ts';

/** @throws SourceError `unreadable` when it is none */
export function parseJson(text: string, host: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError('unreadable', `${host} answered something else than JSON.`);
  }
}
