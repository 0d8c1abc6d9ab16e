import { textOf } from '../dom';
import { clip } from '../plain-text';

const SKILL_MAX = 300;
const SKILLS_MAX = 200;

/** The texts of the elements, each once; null when there are none. */
export function skillsIn(elements: Iterable<Element>): string[] | null {
  const skills = [...elements].flatMap((element) => textOf(element) ?? []);
  const distinct = [...new Set(skills.map((skill) => clip(skill, SKILL_MAX)))].slice(0, SKILLS_MAX);
  return distinct.length > 0 ? distinct : null;
}
