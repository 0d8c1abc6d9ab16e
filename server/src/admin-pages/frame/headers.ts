import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Environment } from '../../http/environment.ts';

/** Own scripts, own styles, own addresses, and nothing else: a text that got into a page as markup could do nothing. */
export function pageHeaders(): MiddlewareHandler<Environment> {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Not "no-referrer": browsers would send "Origin: null" with forms then.
    referrerPolicy: 'same-origin',
    // Whoever puts TLS in front decides that.
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  });
  return async (c, next) => {
    await secure(c, async () => {
      await next();
    });
    // What an administrator has seen is not to be seen by going back after signing out.
    c.header('cache-control', 'no-store');
  };
}
