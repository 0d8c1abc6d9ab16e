import { describe, expect, it } from 'vitest';
import { distinctSkills, skillsSchema } from './skills.ts';

const skill = (name: string, importance: string, weight: number) => ({
  skill: name,
  importance,
  weight,
  proficiency: 'expert',
  years_required: 2.5,
  reasoning: '',
});
const fits = (importance: string, weight: number) =>
  skillsSchema.safeParse({ skills: [skill('SQL', importance, weight)] }).success;

describe("a skill's weight", () => {
  it.each([
    ['essential', 90, 100],
    ['critical', 65, 89],
    ['important', 35, 64],
    ['preferred', 10, 34],
  ])('of an %s one lies from %i to %i', (importance, least, most) => {
    expect([least - 1, least, most, most + 1].map((weight) => fits(importance, weight))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

it('each skill counts once, by its weightiest mention, the weightiest first', () => {
  const { skills } = skillsSchema.parse({
    skills: [skill('Excel', 'preferred', 20), skill('sql', 'important', 40), skill('SQL', 'essential', 95)],
  });
  expect(distinctSkills({ skills }).skills.map((it) => [it.skill, it.weight])).toEqual([
    ['SQL', 95],
    ['Excel', 20],
  ]);
});
