import { describe, expect, it } from 'vitest';
import { tinyWorkflow } from '../simulation/tiny-workflow.ts';
import { planOf } from './plan.ts';
import { modelQueue } from './queue-name.ts';
import { goTo, type Step } from './workflow.ts';

const tiny = tinyWorkflow();
const changed = (name: string, change: Partial<Step<never>>) => ({
  ...tiny,
  steps: tiny.steps.map((step) => (step.name === name ? ({ ...step, ...change } as typeof step) : step)),
});

describe('a plan', () => {
  it.each([
    ['a step that is not there', changed('Keep', { next: goTo('Nowhere') }), 'no step "Nowhere"'],
    ['a join that is not there', changed('Check one', { next: { join: 'no' } }), 'no join "no"'],
    [
      'a join that waits for others',
      changed('Keep', { next: { join: 'checks' } }),
      'does not wait for "Keep"',
    ],
    ['a name used twice', changed('Keep', { name: 'Draft' }), 'same name'],
    ['a gap in the positions', changed('Close', { position: 20 }), 'position 20, not 11'],
    ['an entry that is not there', { ...tiny, entry: 'In' }, 'no step "In"'],
    ['a source that is not there', { ...tiny, source: 'Well' }, 'no step "Well"'],
  ])('refuses %s', (_, workflow, message) => {
    expect(() => planOf(workflow)).toThrow(message);
  });

  it('counts a round only where a loop goes back', () => {
    const plan = planOf(tiny);
    const [mend, look, keep, check] = ['Mend', 'Look again', 'Keep', 'Check two'].map((name) =>
      plan.step(name),
    );
    if (!mend || !look || !keep || !check) throw new Error('a step is missing');
    expect(plan.roundOf(check, 1, mend)).toBe(1);
    expect(plan.roundOf(mend, 2, look)).toBe(2);
    expect(plan.roundOf(look, 2, mend)).toBe(3);
    expect(plan.roundOf(look, 3, keep)).toBe(1);
    expect(() => plan.roundOf(look, 3, mend)).toThrow('in round 4');
  });

  it('knows which models a script leads to, over other scripts', () => {
    const plan = planOf(tiny);
    const feeds = (name: string) => [...plan.feeds(plan.step(name))];
    expect(feeds('Find things')).toEqual([modelQueue('small:1b')]);
    expect(feeds('Keep')).toEqual([modelQueue('large:7b')]);
    expect(feeds('Close')).toEqual([]);
  });

  it('gives each model a queue of its own, whatever characters its name has', () => {
    const names = ['a:b', 'a/b', 'a_b', 'hf.co/x/y:Q4_K_M', 'modèle'];
    const queues = names.map(modelQueue);
    expect(new Set(queues).size).toBe(names.length);
    for (const queue of queues) expect(queue).toMatch(/^[\w.\-/]+$/);
  });
});
