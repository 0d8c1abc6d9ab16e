import { z } from 'zod';

/** Which weights belong to an importance, both ends included. */
export const WEIGHTS = {
  essential: [90, 100],
  critical: [65, 89],
  important: [35, 64],
  preferred: [10, 34],
} as const;
type Importance = keyof typeof WEIGHTS;

/** One for each importance, so that the grammar which a model answers by leaves no other weight. */
const skillOf = <I extends Importance>(importance: I) =>
  z.object({
    skill: z.string().trim().min(1).max(200),
    importance: z.literal(importance),
    weight: z.int().min(WEIGHTS[importance][0]).max(WEIGHTS[importance][1]),
    proficiency: z.enum(['expert', 'advanced', 'intermediate', 'beginner']),
    years_required: z.number().min(0).max(60),
    reasoning: z.string().trim().max(1000),
  });

/** Step 11. */
export const skillsSchema = z.object({
  skills: z
    .array(
      z.discriminatedUnion('importance', [
        skillOf('essential'),
        skillOf('critical'),
        skillOf('important'),
        skillOf('preferred'),
      ]),
    )
    .max(100),
});
export type Skills = z.output<typeof skillsSchema>;

/** Each skill once, by its weightiest mention; the weightiest first. */
export function distinctSkills({ skills }: Skills): Skills {
  const byName = new Map<string, Skills['skills'][number]>();
  for (const skill of [...skills].sort((a, b) => b.weight - a.weight)) {
    const name = skill.skill.toLowerCase().replaceAll(/\s+/g, ' ');
    if (!byName.has(name)) byName.set(name, skill);
  }
  return { skills: [...byName.values()] };
}
