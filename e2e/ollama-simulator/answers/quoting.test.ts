import { expect, it } from 'vitest';
import { quoting } from './quoting.ts';

const prompt =
  '<resume>\nPython. Kept in a green book.\n</resume>\n<posting>\nGo. Open the\nvault.\n</posting>';

it('every text and list of an answer repeats the ends of resume and posting, numbers stay', () => {
  const answer = JSON.stringify({ score: 15, reasoning: 'Hm.', missing_skills: ['Go'] });
  expect(JSON.parse(quoting(answer, prompt))).toEqual({
    score: 15,
    reasoning: 'Hm. It says: Python. Kept in a green book. It says: Go. Open the vault.',
    missing_skills: ['Go', 'Python. Kept in a green book.', 'Go. Open the vault.'],
  });
  expect(quoting('Hm.', prompt)).toMatch(/^Hm\. It says: Python.*vault\.$/);
});
