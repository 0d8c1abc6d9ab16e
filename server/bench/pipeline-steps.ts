import { z } from 'zod';
import { end, goTo, model, type Step, script, type Workflow } from '../src/pipeline/engine/workflow.ts';

/** Seconds on the hardware that is simulated. */
export const LOAD_SECONDS = 15;

const [LLAMA, MISTRAL, QWEN] = ['llama3.2:latest', 'mistral:latest', 'qwen2.5:7b'];

interface Row {
  name: string;
  model: string | null;
  seconds: number;
}

/** The steps of workflow 3001 after the fetch, by what they cost. */
export const ROWS: readonly Row[] = [
  { name: 'validate', model: null, seconds: 0 },
  { name: 'extract', model: LLAMA, seconds: 4 },
  { name: 'grade b', model: MISTRAL, seconds: 8 },
  { name: 'grade c', model: QWEN, seconds: 8 },
  { name: 'improve', model: QWEN, seconds: 15 },
  { name: 'regrade', model: QWEN, seconds: 8 },
  { name: 'ticket', model: QWEN, seconds: 8 },
  { name: 'format', model: QWEN, seconds: 3 },
  { name: 'save summary', model: null, seconds: 0 },
  { name: 'skills', model: QWEN, seconds: 30 },
  { name: 'save skills', model: null, seconds: 0 },
  { name: 'analyst', model: QWEN, seconds: 30 },
  { name: 'skeptic', model: MISTRAL, seconds: 30 },
  { name: 'expert', model: QWEN, seconds: 30 },
  { name: 'save ihl', model: null, seconds: 0 },
];

/** Graders fail one summary in three, which is then improved once. */
export const isImproved = (posting: number): boolean => posting % 3 === 0;

/** The steps that a posting goes through, in order. */
export const pathOf = (posting: number): readonly Row[] =>
  ROWS.filter(({ name }) => name !== 'ticket' && (isImproved(posting) || !/improve|regrade/.test(name)));

export const secondsOf = (step: string): number => ROWS.find(({ name }) => name === step)?.seconds ?? 0;

interface Posting {
  id: number;
}

const answer = z.object({ pass: z.boolean() });

/** The same shape for the engine: its answers say only whether a grader was content. */
export function sixteenSteps(): Workflow<Posting> {
  const next = (name: string): Step<Posting>['next'] => {
    if (name === 'extract') return goTo('grade b', 'grade c');
    if (name.startsWith('grade')) return { join: 'grades' };
    if (name === 'regrade') return goTo('format');
    if (name === 'save ihl') return end;
    return goTo(ROWS[ROWS.findIndex((row) => row.name === name) + 1]?.name ?? '');
  };
  const common = (name: string, position: number) => ({
    position,
    name,
    input: () => ({}),
    output: answer,
    timeLimit: 600,
    next: next(name),
  });
  return {
    id: 16,
    name: 'Sixteen steps',
    entry: 'validate',
    steps: ROWS.map(
      ({ name, model: asked }, index): Step<Posting> =>
        asked === null
          ? script({ ...common(name, index + 1), actor: name, run: () => ({ pass: true }) })
          : model({
              ...common(name, index + 1),
              actor: asked,
              model: asked,
              rounds: 1,
              prompt: ({ subject }) => `${subject.id} ${name}`,
            }),
    ),
    joins: [
      {
        name: 'grades',
        of: ['grade b', 'grade c'],
        to: ['format', 'improve'],
        choose: ({ latest }) => ({ steps: [answer.parse(latest('grade c')).pass ? 'format' : 'improve'] }),
      },
    ],
    readSubjects: async (_sql, ids) => new Map(ids.map((id) => [id, { id }])),
    versionOf: () => '1',
    claimWaiting: async () => [],
    reopen: async () => {},
    fail: async () => {},
  };
}
