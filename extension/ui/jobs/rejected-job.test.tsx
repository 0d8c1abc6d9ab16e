// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LeadRow, ScoreBasis } from '../../store/database';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { match } from '../fixtures/rows';
import { RejectedJob } from './rejected-job';

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));

let world: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  world = fakeBrowser();
  fake.current = world;
});
afterEach(() => render(null, document.body));

const basis = (more: Partial<ScoreBasis> = {}): ScoreBasis => ({
  scores: [28],
  confidence: 0.9,
  evidence: null,
  doubts: [],
  crossCheck: null,
  resume: { id: 1, updatedAt: 1, name: 'cv.pdf' },
  ...more,
});
const show = (change: Partial<LeadRow> = {}) => {
  const job = match('10000001', { verdict: 'AUTO_REJECTED', score: 28, engine: 'ollama:qwen2.5', ...change });
  render(<RejectedJob job={job} />, document.body);
  return job;
};
const text = () => document.body.textContent ?? '';
const button = () => document.querySelector<HTMLButtonElement>('[data-testid="rescue"]');

describe('a rejected job', () => {
  it('always says why, even when nobody told', () => {
    show({ reasoning: 'You lack Rust.' });
    expect(text()).toContain('You lack Rust.');
    show({ reasoning: null });
    expect(text()).toContain('No reason came with this score.');
  });

  it('near the gate tells every score that was given and how far they lie apart', () => {
    show({ basis: basis({ scores: [31, 24, 28] }) });
    expect(text()).toContain('scored 3 times: 31, 24, 28 (7 points apart)');
  });

  it('that the rules find to fit says so at a glance, and why it was scored three times', () => {
    show({ score: 10, basis: basis({ scores: [10, 12, 8], crossCheck: 75, confidence: 0.3 }) });
    expect(text()).toContain('rules disagree · trust: low');
    expect(text()).toContain(
      'The first score was far from that of the built-in rules, so the job was scored 3 times: 10, 12, 8',
    );
    expect(text()).toContain('rules alone give it 75, which is on the other side of the gate');
  });

  it('over whose model the rules decided does not claim that the middle score counts', () => {
    const doubts = ['score' as const];
    show({ score: 12, engine: 'builtin', basis: basis({ scores: [100, 100, 100], crossCheck: 12, doubts }) });
    expect(text()).toContain('The rules decided.');
    expect(text()).not.toContain('rules disagree');
    expect(text()).not.toContain('The middle score counts');
  });

  it('tells what its score means, what was found and missing, and how far to trust it', () => {
    const evidence = {
      must_haves_found: [{ name: 'SQL', quote: '' }],
      must_haves_missing: [
        { name: 'Rust', quote: '' },
        { name: '<b>Go</b>', quote: '' },
      ],
      nice_to_haves_found: [],
      nice_to_haves_missing: [],
      seniority: 'does not fit' as const,
      years_asked: 8,
      years_shown: 3,
      location: 'fits' as const,
      language: 'unclear' as const,
    };
    show({ basis: basis({ evidence, crossCheck: 41, doubts: ['score'], confidence: 0.5 }) });
    for (const words of [
      '1 of 3 must-haves',
      'trust: fair',
      'Weak, 0 to 29: fewer than half of the must-haves',
      '8 years asked for, your resume shows 3; level does not fit.',
      'gives instructions to scoring models',
      'built-in rules alone give it 41',
      'qwen2.5, with the resume cv.pdf',
      '<b>Go</b>',
    ]) {
      expect(text()).toContain(words);
    }
  });

  it('is taken back by a click, and says so', async () => {
    world.answers.set('rescue', { rescued: true });
    const { source, externalId } = show();
    button()?.click();
    await vi.waitFor(() => expect(text()).toContain('It will be read and scored again.'));
    expect(world.sent).toEqual([{ jobsieve: 'rescue', request: { source, externalId } }]);
  });

  it('that was taken back before shows both scores', () => {
    show({ rescued: { at: 1, score: 12 }, score: 24 });
    expect(text()).toContain('It scored 12 before and scores 24 now');
    expect(button()?.textContent).toBe('Rescue again');
  });
});
