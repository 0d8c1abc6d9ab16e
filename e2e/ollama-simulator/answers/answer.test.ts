import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from './answer.ts';

const scoring = z.toJSONSchema(
  z.object({
    score: z.int().min(0).max(100),
    reasoning: z.string(),
    missing_skills: z.array(z.string()),
    skill_gap_recommendations: z.array(z.string()),
  }),
);
const prompt = (resume: string, posting: string) =>
  `<|im_start|>user\n<resume>${resume}</resume>\n<posting>${posting}</posting>\nScore.<|im_end|>\n`;
const score = (resume: string, posting: string) => JSON.parse(answer(prompt(resume, posting), scoring));

describe('the scoring rule', () => {
  it('is the share of the posting’s known skills that the resume names', () => {
    expect(score('Ten years of Python and SQL.', 'We need Python, SQL, Docker and k8s.')).toEqual({
      score: 50,
      reasoning:
        'The posting asks for Python, SQL, Docker, Kubernetes; the resume shows Python, SQL (2 of 4).',
      missing_skills: ['Docker', 'Kubernetes'],
      skill_gap_recommendations: [
        'Learn Docker: the posting asks for it.',
        'Learn Kubernetes: the posting asks for it.',
      ],
    });
  });

  it('knows whole words only', () => {
    expect(score('C#, JavaScript', 'Java and C++').missing_skills).toEqual(['Java', 'C++']);
  });

  it('is 50 where there is nothing to compare', () => {
    expect(score('Python', 'We sell flowers.').score).toBe(50);
  });

  it('obeys a test marker in the posting, not in the resume', () => {
    expect(score('Python', 'Python [[score:15]]').score).toBe(15);
    expect(score('Python [[score:15]]', 'Python').score).toBe(100);
  });
});

describe('without a rule', () => {
  it('answers an unknown schema validly with words from the prompt', () => {
    const format = z.toJSONSchema(z.object({ summary: z.string(), tags: z.array(z.string()) }));
    expect(JSON.parse(answer('<|im_start|>user\nUse Python. Then rest.<|im_end|>\n', format))).toEqual({
      summary: 'Use Python.',
      tags: ['Python'],
    });
  });

  it('answers in prose when no format is asked for', () => {
    expect(answer('<|im_start|>user\nHello there. More.<|im_end|>\n', undefined)).toBe('Hello there.');
  });

  it('refuses a format that is neither json nor a schema', () => {
    expect(() => answer('x', 'xml')).toThrow('invalid format');
  });
});
