import { type BeeSitePosting, type BeeSiteText, beeSitePosting, TELLINGS } from './beesite-posting.ts';
import { PLACES, ROLES, type WrittenRole } from './beesite-roles.ts';

const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

const HEADINGS = {
  de: { tasks: 'Ihre Aufgaben', skills: 'Ihr Profil', skill: 'Erfahrung mit' },
  en: { tasks: 'Your tasks', skills: 'Your skills', skill: 'Experience with' },
};

function textOf({ language, about, tasks, skills, closing }: WrittenRole, years: number): string {
  const heading = HEADINGS[language];
  const lines = skills.map((skill) => `• ${heading.skill} ${skill}`);
  const experience =
    language === 'de' ? `• Mindestens ${years} Jahre im Beruf` : `• At least ${years} years in the job`;
  return [
    about,
    heading.tasks,
    ...tasks.map((task) => `• ${task}`),
    heading.skills,
    ...lines,
    experience,
    closing,
  ].join('\n');
}

/** The text of an invented posting; the higher the index, the older it is. */
export function inventBeeSiteText(index: number): BeeSiteText {
  const role = pick(ROLES, index);
  const place = pick(PLACES, index + Math.floor(index / ROLES.length));
  const team = Math.floor(index / ROLES.length);
  const published = new Date(Date.UTC(2026, 10, 20) - Math.floor(index / 3) * 86_400_000);
  return {
    id: String(90_000 - index),
    title: team === 0 ? role.title : `${role.title} – Team ${team + 1}`,
    text: textOf(role, 2 + (index % 5)),
    place: { ...place },
    published: published.toISOString().slice(0, 10),
    // Some are listed in one language only.
    ...(index % 5 === 4 && { languages: [role.language] }),
  };
}

/** Invented postings, always the same, told in all the ways in turn. */
export const inventBeeSitePostings = (count: number): BeeSitePosting[] =>
  Array.from({ length: count }, (_, index) =>
    beeSitePosting(inventBeeSiteText(index), pick(TELLINGS, index + Math.floor(index / ROLES.length))),
  );

/** What stands in for the recorded postings: both languages, every role, every way of telling. */
export const writtenBeeSitePostings = (): BeeSitePosting[] => inventBeeSitePostings(24);

const broken = (
  index: number,
  more: Partial<BeeSiteText>,
  pages: Record<string, unknown> = {},
): BeeSitePosting => {
  const made = beeSitePosting({ ...inventBeeSiteText(index), ...more }, 'workday');
  return { ...made, pages };
};

/** Postings that end as invalid: without any text, with too little of it, with an apply link to nobody knows where. */
export const brokenBeeSitePostings = (): BeeSitePosting[] => [
  broken(1, { id: '80001', descriptor: { ApplyURI: [] } }),
  broken(2, { id: '80002', descriptor: { PositionFormattedDescription: 'Kurz &amp; knapp.' } }),
  broken(3, { id: '80003', descriptor: { ApplyURI: ['https://jobs.example/apply/80003'] } }),
];
