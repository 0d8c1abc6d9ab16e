import { createHash, X509Certificate } from 'node:crypto';
import selfsigned from 'selfsigned';
import { REPLAYED_HOSTS } from './hosts.ts';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
}

/** A self-signed certificate in the names of the replayed sites, made anew each time and never written down. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await selfsigned.generate([{ name: 'commonName', value: 'JobSieve replay' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...REPLAYED_HOSTS.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return { key: made.private, cert: made.cert, spki };
}
