import { config } from 'zod/v4';

/**
 * Zod, set up before any schema is made: the build puts this file in the place of `zod`. It would try `new Function` to
 * be faster, which the extension's content security policy forbids and the browser logs as a violation.
 */
config({ jitless: true });

export * from 'zod/v4';
