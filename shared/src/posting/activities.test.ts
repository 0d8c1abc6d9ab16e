import { describe, expect, it } from 'vitest';
import { knownSkills } from '../skills/known-skills.ts';
import { activitiesAsked } from './activities.ts';
import { readPosting } from './read-posting.ts';
import { sectionsOf } from './sections.ts';

const asked = (description: string) => activitiesAsked(sectionsOf(description));

describe('what a posting asks somebody to do', () => {
  it('is told once, with the clause and where it stands', () => {
    expect(
      asked(
        'Your tasks\n- Prepare monthly reports for the board\n- prepare monthly reports for the board\nRequirements\n- Ability to lead a small team',
      ),
    ).toEqual([
      {
        name: 'Prepare monthly reports for the board',
        quote: 'Prepare monthly reports for the board',
        section: 'tasks',
      },
      { name: 'lead a small team', quote: 'Ability to lead a small team', section: 'requirements' },
    ]);
  });

  it('is nothing of the offer, of the company or of how to apply', () => {
    expect(
      asked(
        'About us\nYou will build the future with us.\nWhat we offer\n- You will enjoy long weekends in Lisbon\nHow to apply\nYou must send a letter to our office.',
      ),
    ).toEqual([]);
  });

  it('is no demand that a score rests on', () => {
    const tasks =
      'Your tasks\n- Greet the visitors of the museum at the gate\n- Lead guests through the halls';
    const { demands } = readPosting(knownSkills(), {
      title: 'Guide',
      company: null,
      location: null,
      description: tasks,
    });
    expect(asked(tasks)).toHaveLength(2);
    expect(demands).toEqual([]);
  });
});
