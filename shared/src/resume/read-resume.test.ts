import { describe, expect, it } from 'vitest';
import { knownSkills } from '../skills/known-skills.ts';
import { monthsWorked } from './employment.ts';
import { readResume } from './read-resume.ts';

const NOW = new Date('2026-11-22');
const ENGLISH = `Ada Example
Senior Software Engineer | Example Ltd | Mar 2020 - present
Built services in Java and Java Spring Boot on AWS.
Software Developer, Sample Inc, 06/2017 - 02/2020
Education
M.Sc. Computer Science, University of Somewhere, 2012 - 2017
Languages
English (C1), German native
Skills
Java, Docker, PostgreSQL`;

describe('what a resume shows', () => {
  const resume = readResume(knownSkills(), ENGLISH, NOW);
  it('is skills, the most often named first', () => {
    expect(resume.skills[0]).toMatchObject({ name: 'Java', times: 3 });
    expect(resume.skills.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['AWS', 'Docker', 'PostgreSQL']),
    );
  });
  it('is titles, years without those of studies, languages, and the step of the latest title', () => {
    expect(resume.titles).toEqual(['Senior Software Engineer', 'Software Developer']);
    expect(resume.years).toBe(9.5);
    expect(resume.languages).toEqual([
      { language: 'English', level: 5 },
      { language: 'German', level: 7 },
    ]);
    expect(resume.seniority).toBe(3);
  });
  it('is read in German, too', () => {
    const german = readResume(
      knownSkills(),
      'Beruflicher Werdegang\n01/2021 - heute Pflegefachkraft, Klinik am See\n04/2018 – 12/2020 Altenpflegerin, Haus Sonne\nAusbildung\n2015 - 2018 Altenpflegeschule\nSprachkenntnisse\nDeutsch: Muttersprache\nPolnisch: B2\nKenntnisse\nWundversorgung, Vivendi, Führerschein Klasse B',
      NOW,
    );
    expect(german.years).toBe(8.5);
    expect(german.titles).toContain('Pflegefachkraft');
    expect(german.languages).toEqual([
      { language: 'German', level: 7 },
      { language: 'Polish', level: 4 },
    ]);
    expect(german.skills.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Wundversorgung', 'Vivendi']),
    );
  });
  it('has no years where nothing tells them, rather than none', () => {
    expect(readResume(knownSkills(), 'I bake.', NOW).years).toBeNull();
    expect(readResume(knownSkills(), 'Baker with 8 years of experience', NOW).years).toBe(8);
  });
});

describe('years in words', () => {
  it.each([
    ['Registered nurse. Eight years in intensive care and surgery.', 8],
    ['Krankenpfleger, zehn Jahre Chirurgie', 10],
    ['Twelve years at sea, 3 years as a cook', 12],
  ])('of "%s" are %i', (text, years) => {
    expect(readResume(knownSkills(), text, NOW).years).toBe(years);
  });
  it('are not those of an age or of studies', () => {
    expect(readResume(knownSkills(), 'I am 42 years old.', NOW).years).toBeNull();
    expect(readResume(knownSkills(), 'Studium, 5 Jahre', NOW).years).toBeNull();
  });
});

describe('languages in a sentence', () => {
  it('each have their own level: what stands in brackets behind one is not said of the others', () => {
    const { languages } = readResume(knownSkills(), 'Speaks English and Hindi, learning German (B1)', NOW);
    expect(languages).toEqual([
      { language: 'English', level: 4 },
      { language: 'Hindi', level: 4 },
      { language: 'German', level: 3 },
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['Junior Developer, Example Ltd, 2020 - 2022', 'Junior Developer'],
    ['Marketing Managerin, Muster GmbH', 'Marketing Managerin'],
    ['2019 - heute Market Analyst', 'Market Analyst'],
    ['Mar 2020 - Jun 2021 Decision Scientist', 'Decision Scientist'],
    ['Tool Engineer', 'Tool Engineer'],
    ['Berufskraftfahrer seit 2010', 'Berufskraftfahrer'],
    ['März 2018 bis Juni 2020 Koch', 'Koch'],
  ])('of "%s" lose their dates and nothing else: %s', (line, title) => {
    expect(readResume(knownSkills(), line, NOW).titles).toEqual([title]);
  });
});

describe('the step that a resume shows', () => {
  const step = (text: string) => readResume(knownSkills(), text, NOW).seniority;
  it('is not that of a trainee long ago, when the years since tell more', () => {
    expect(step('2013 - heute Finanzbuchhalterin, Muster GmbH\nAusbildung Steuerfachangestellte')).toBe(3);
    expect(step('Software Engineer, 2018 - present\nWorking Student Engineer, 2016 - 2018')).toBe(3);
  });
  it('is that of the title before, when the latest tells none and it is higher', () => {
    expect(step('Developer, 2025 - present\nTeam Lead, 2020 - 2025')).toBe(4);
  });
  it('is that of the latest title, whatever the years', () => {
    expect(step('Junior Developer, 2010 - present')).toBe(1);
  });
});

describe('months of work', () => {
  it('count once where two jobs overlap', () => {
    expect(monthsWorked('Jan 2020 - Dec 2020 A\nJul 2020 - Jun 2021 B', NOW)).toBe(18);
  });
  it('run to the present where a job goes on', () => {
    expect(monthsWorked('11/2025 - heute', NOW)).toBe(13);
    expect(monthsWorked('since 2026', NOW)).toBe(11);
  });
});
