import { describe, expect, it } from 'vitest';
import { storable } from './storable.ts';

describe('what is stored', () => {
  it('has no characters that PostgreSQL refuses', () => {
    expect(storable({ 'a\0': ['x\0y', '\ud800', { deep: 'Grüße 👋' }], n: 1, none: null })).toEqual({
      a: ['xy', '\ufffd', { deep: 'Grüße 👋' }],
      n: 1,
      none: null,
    });
  });
});
