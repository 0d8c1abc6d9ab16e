import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { CHARACTER_MAPS_FOLDER, characterMapFiles } from './character-maps';

/** Where jobs are read, and the usual places of the user's own server and model. Anything else is asked for from a click. */
const HOSTS = [
  'https://*.linkedin.com/*',
  'https://www.naukri.com/*',
  'https://naukri.com/*',
  'https://m.naukri.com/*',
  'http://127.0.0.1/*',
  'http://localhost/*',
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: ({ browser }) => ({
    name: 'JobSieve',
    description: 'Only store what matters: finds the jobs among your search results that fit your resume.',
    permissions: [
      'storage',
      'alarms',
      // Leads of months are kept, and must not be evicted when the disk runs short.
      'unlimitedStorage',
      // A service worker has no DOMParser; Firefox's background page has one.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jobsieve@jobsieve',
          strict_min_version: '140.0',
          // Texts of job pages go to the server that the user has connected, and nowhere else.
          data_collection_permissions: { required: ['websiteContent'] },
        },
      },
    }),
  }),
  hooks: {
    'config:resolved': ({ config }) => {
      // WXT 0.21 runs its plugin for automatic imports even with `imports: false`. Where that misreads a long regular
      // expression, a word in it such as "storage" counts as a name to import.
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'build:publicAssets': (_, assets) => {
      // A worker cannot import() anything later, but it can fetch a file of its own package when it scores for the first time.
      assets.push({
        absoluteSrc: fileURLToPath(new URL('../shared/occupations/occupations.json', import.meta.url)),
        relativeDest: 'occupations.json',
      });
      for (const file of characterMapFiles()) {
        assets.push({
          absoluteSrc: path.join(CHARACTER_MAPS_FOLDER, file),
          relativeDest: `character-maps/${file}`,
        });
      }
    },
  },
  vite: () => ({
    // Seen from any page of the extension.
    define: { CHARACTER_MAPS: JSON.stringify('/character-maps/') },
    resolve: {
      alias: [
        { find: /^zod$/, replacement: fileURLToPath(new URL('./zod-without-eval.ts', import.meta.url)) },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // pdf.js is one big file that is loaded when somebody chooses a PDF; `e2e/tests/bundles.test.ts` watches the rest.
    build: { chunkSizeWarningLimit: 2000 },
  }),
});
