import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Draws `sieve.svg` in the sizes that browsers ask for, by a Chromium found on the machine: `node ui/icon/render.ts`.
 * Run it after a change of the picture and commit what it writes.
 */
const SIZES = [16, 32, 48, 96, 128];

const chromium = process.env.CHROMIUM ?? 'chromium';
const svg = readFileSync(new URL('./sieve.svg', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'jobsieve-icon-'));
try {
  for (const size of SIZES) {
    const page = join(folder, `${size}.html`);
    writeFileSync(
      page,
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = fileURLToPath(new URL(`../../public/icon/${size}.png`, import.meta.url));
    execFileSync(chromium, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--default-background-color=00000000',
      `--window-size=${size},${size}`,
      `--screenshot=${png}`,
      `file://${page}`,
    ]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
