import { resolve } from 'node:path';

/** The root of the checkout, absolute. */
export const checkoutDir = resolve(import.meta.dirname, '../../..');
