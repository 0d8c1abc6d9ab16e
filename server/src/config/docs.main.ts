import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkoutDir } from './checkout.ts';
import { configurationPage, environmentExample } from './docs.ts';

await mkdir(resolve(checkoutDir, 'docs'), { recursive: true });
await writeFile(resolve(checkoutDir, 'docs/configuration.md'), configurationPage());
await writeFile(resolve(checkoutDir, '.env.example'), environmentExample());
