import { Hono } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { findAsset } from './assets.ts';

/** `/admin-assets/{version}/{name}`: style and scripts of the pages, open to all; the sign-in page needs them, too. */
export function assetRoutes(): Hono<Environment> {
  return new Hono<Environment>().get('/:version/:name', (c) => {
    const asset = findAsset(c.req.param('name'));
    if (!asset) throw problem('route.not_found');
    return c.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
  });
}
