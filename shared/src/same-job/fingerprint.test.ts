import { describe, expect, it } from 'vitest';
import { type Comparable, fingerprint } from './fingerprint.ts';
import { DIFFERENT, SAME } from './test/corpus.ts';

const isSame = (a: Comparable, b: Comparable) => {
  const print = fingerprint(a);
  return print !== null && print === fingerprint(b);
};
const PAIRS = [...SAME, ...DIFFERENT];
const JOBS = PAIRS.flatMap(({ a, b }) => [a, b]);
const KNOWN = JOBS.filter((job) => fingerprint(job) !== null);

/** The whole range of a number out of a seed; the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('two postings', () => {
  it.each(SAME)('are one job, whatever the difference in $about', ({ a, b }) => {
    expect(fingerprint(a)).not.toBeNull();
    expect(fingerprint(b)).toBe(fingerprint(a));
  });

  it.each(DIFFERENT)('are two jobs: $about', ({ a, b }) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('are compared in at least a hundred pairs', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(100);
  });
});

describe('being the same job', () => {
  it('holds of every job and itself, once it is known who looks for whom and where', () => {
    expect(KNOWN.length).toBeGreaterThan(150);
    for (const job of KNOWN) expect(isSame(job, { ...job })).toBe(true);
  });

  it('holds both ways or not at all', () => {
    for (const a of JOBS) {
      for (const b of JOBS.slice(0, 15)) expect(isSame(b, a)).toBe(isSame(a, b));
    }
  });

  it('does not come of joining the parts differently', () => {
    const job = { company: 'Infosys', title: 'Developer', location: 'Pune' };
    expect(isSame(job, { company: 'Infosys Developer', title: 'Pune', location: 'Pune' })).toBe(false);
    expect(isSame(job, { company: 'Infosys', title: 'Developer Pune', location: 'Pune' })).toBe(false);
    const injected = { company: 'Infosys\nDeveloper', title: 'X', location: 'Pune' };
    expect(isSame({ company: 'Infosys', title: 'Developer\nX', location: 'Pune' }, injected)).toBe(false);
  });

  it('is not disturbed by case, spaces, composition, a legal form or a gender tag, in any combination', () => {
    const next = numbers(4);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(next.next().value * of.length)] as T;
    const disguises: readonly ((job: Comparable) => Comparable)[] = [
      (job) => ({ ...job, title: job.title.toUpperCase() }),
      (job) => ({ ...job, company: job.company.toLowerCase() }),
      (job) => ({ ...job, location: `  ${job.location}  ` }),
      (job) => ({ ...job, title: job.title.normalize('NFD') }),
      (job) => ({
        ...job,
        company: `${job.company} ${pick(['GmbH', 'Ltd.', 'Inc.', 'Pvt. Ltd.', 'AG', 'LLC'])}`,
      }),
      (job) => ({ ...job, title: `${job.title} ${pick(['(m/w/d)', '(f/m/x)', 'm/w/d', '(gn)', '(H/F)'])}` }),
      (job) => ({ ...job, location: `Hybrid - ${job.location}` }),
    ];
    for (let turn = 0; turn < 3000; turn++) {
      const job = pick(KNOWN);
      // A word more makes a company of "AG", and home is no place to be hybrid at.
      if (/^(?:remote|work from home)$/i.test(job.location ?? '')) continue;
      const disguised = [1, 2, 3].reduce((so) => pick(disguises)(so), job);
      expect(isSame(job, disguised), `${JSON.stringify(job)} as ${JSON.stringify(disguised)}`).toBe(true);
    }
  });

  it('ends with any further word of the title', () => {
    const next = numbers(7);
    const words = ['Senior', 'Junior', 'Lead', 'III', 'German', 'Night', 'R-1234', 'Manager', 'Intern', '2'];
    for (let turn = 0; turn < 1000; turn++) {
      const job = KNOWN[Math.floor(next.next().value * KNOWN.length)] as Comparable;
      const word = words[Math.floor(next.next().value * words.length)];
      expect(isSame(job, { ...job, title: `${job.title} ${word}` })).toBe(false);
    }
  });

  it('of texts as long as they may be is told in no time that grows with more than their length', () => {
    const long = {
      company: `${'a '.repeat(250)}Ltd`,
      title: '(m/w/ '.repeat(160),
      location: 'a, '.repeat(150),
    };
    expect(fingerprint(long)).toBe(fingerprint({ ...long }));
  });
});
