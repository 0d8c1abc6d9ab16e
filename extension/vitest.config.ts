import { defineProject } from 'vitest/config';
import { CHARACTER_MAPS_FOLDER } from './character-maps.ts';

export default defineProject({
  // The extension has them among its own files, see `wxt.config.ts`.
  define: { CHARACTER_MAPS: JSON.stringify(`${CHARACTER_MAPS_FOLDER}/`) },
  test: {
    name: 'extension',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.output', '.wxt'],
    // jsdom reads pages of 400 kB and nests 4,000 deep: seconds on a busy machine.
    testTimeout: 60_000,
  },
});
