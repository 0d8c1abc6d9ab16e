import { createHash, randomBytes } from 'node:crypto';

/** A new token: 32 random bytes, marked so that scanners for leaked secrets know it. */
export const mintToken = (): string => `js_${randomBytes(32).toString('base64url')}`;

/** What is stored of a token, or of a pairing code. */
export const sha256 = (secret: string): Buffer => createHash('sha256').update(secret).digest();
