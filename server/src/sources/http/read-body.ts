import { SourceError } from './source-error.ts';

/**
 * Reads an answer's text, up to a limit that counts what was unpacked.
 *
 * @throws SourceError `unreadable` when it is longer than `maxBytes`
 */
export async function readBody(response: Response, maxBytes: number, host: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    // Leaving the loop cancels the stream and thereby the download.
    if (size > maxBytes) {
      throw new SourceError('unreadable', `${host} sent more than ${Math.round(maxBytes / 1000)} kB.`);
    }
    parts.push(part);
  }
  return decoder(response.headers.get('content-type')).decode(Buffer.concat(parts));
}

function decoder(contentType: string | null): TextDecoder {
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
