import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Asset {
  body: string;
  type: string;
}

const here = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const script = 'text/javascript; charset=utf-8';

/** What the pages need beside themselves, as it is sent: nothing is built, what lies here is what runs. */
const FILES: Record<string, Asset> = {
  'admin.css': {
    body: ['tokens', 'base', 'frame', 'parts', 'drawings']
      .map((name) => here(`style/${name}.css`))
      .join('\n'),
    type: 'text/css; charset=utf-8',
  },
  'live.js': { body: here('live.js'), type: script },
  'idiomorph.js': {
    body: readFileSync(createRequire(import.meta.url).resolve('idiomorph/dist/idiomorph.esm.js'), 'utf8'),
    type: script,
  },
};

/** One name for all of them that changes when one of them does, so that browsers may keep what they have for ever. */
const VERSION = createHash('sha256').update(JSON.stringify(FILES)).digest('base64url').slice(0, 12);

export const ASSETS_PATH = '/admin-assets';

/** Where a browser finds an asset. */
export const assetPath = (name: keyof typeof FILES & string) => `${ASSETS_PATH}/${VERSION}/${name}`;

export const findAsset = (name: string): Asset | null =>
  Object.hasOwn(FILES, name) ? (FILES[name] ?? null) : null;
