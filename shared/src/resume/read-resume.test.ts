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

describe('months of work', () => {
  it('count once where two jobs overlap', () => {
    expect(monthsWorked('Jan 2020 - Dec 2020 A\nJul 2020 - Jun 2021 B', NOW)).toBe(18);
  });
  it('run to the present where a job goes on', () => {
    expect(monthsWorked('11/2025 - heute', NOW)).toBe(13);
    expect(monthsWorked('since 2026', NOW)).toBe(11);
  });
});
