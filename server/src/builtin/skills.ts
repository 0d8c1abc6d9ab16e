import { type AskedActivity, activitiesAsked } from '@jobsieve/shared/posting/activities';
import type { Demand } from '@jobsieve/shared/posting/demands';
import type { LanguageAsked } from '@jobsieve/shared/posting/read-posting';
import { shortened } from './outline.ts';
import { type Given, readGiven } from './read.ts';

/** A skill as step 11 answers it. */
export interface SkillFound {
  skill: string;
  importance: 'essential' | 'critical' | 'important' | 'preferred';
  weight: number;
  proficiency: 'expert' | 'advanced' | 'intermediate' | 'beginner';
  years_required: number;
  reasoning: string;
}

/** More years than any posting seriously asks for. */
const MOST = 60;
/** What is to be done, in the posting's own words: enough to tell the work by. */
const MOST_ACTIVITIES = 12;
const WHERE: Record<Demand['section'], string> = {
  intro: 'In the text',
  tasks: 'Among the tasks',
  requirements: 'Among the requirements',
  preferred: 'Among the preferred qualifications',
  offer: 'Among the benefits',
  company: 'About the company',
  apply: 'In the application instructions',
  aside: 'In the small print',
  other: 'In the text',
};

/**
 * Skills with importance by section and wording, years by pattern (step 11); the weightiest first. What is to be done stands
 * behind them, in the posting's own words.
 */
export function skillsOf(given: Given): { skills: SkillFound[] } {
  const { demands, languages, sections } = readGiven(given);
  const skills = [
    ...demands.flatMap(ofDemand),
    ...languages.flatMap(ofLanguage),
    ...activitiesAsked(sections).slice(0, MOST_ACTIVITIES).map(ofActivity),
  ];
  return { skills: skills.sort((a, b) => b.weight - a.weight).slice(0, MOST) };
}

/** Where one of several skills is enough, each of them is a skill of the posting. */
const ofDemand = ({
  alternatives,
  importance,
  weight,
  proficiency,
  years,
  quote,
  section,
}: Demand): SkillFound[] =>
  alternatives.map(({ name }) => ({
    skill: name,
    importance,
    weight,
    proficiency,
    years_required: years,
    reasoning: `${alternatives.length > 1 ? 'One of several. ' : ''}${WHERE[section]}: "${shortened(quote)}"`,
  }));

const ofLanguage = ({ alternatives, required, quote }: LanguageAsked): SkillFound[] =>
  alternatives.map(({ language, level }) => ({
    skill: language,
    importance: required ? 'critical' : 'preferred',
    weight: required ? 72 : 24,
    proficiency: level >= 6 ? 'expert' : level === 5 ? 'advanced' : level >= 3 ? 'intermediate' : 'beginner',
    years_required: 0,
    reasoning: `${WHERE[required ? 'requirements' : 'preferred']}: "${shortened(quote)}"`,
  }));

/** The lowest importance: a suitable person has done something similar under another name. */
const ofActivity = ({ name, quote, section }: AskedActivity): SkillFound => ({
  skill: name,
  importance: 'preferred',
  weight: 10,
  proficiency: 'intermediate',
  years_required: 0,
  reasoning: `${WHERE[section]}: "${shortened(quote)}"`,
});
