import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'shared',
    include: ['{src,vocabulary,occupations}/**/*.test.ts'],
  },
});
