import { describe, it } from 'vitest';

describe.skip('the database tests on a system PostgreSQL', () => {
  it('need one on this machine: apt-get install postgresql', () => {});
});
