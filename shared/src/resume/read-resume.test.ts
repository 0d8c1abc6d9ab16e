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

describe('years that are said', () => {
  const years = (text: string) => readResume(knownSkills(), text, NOW).years;
  it.each([
    ['Baker with 6,5 years of experience', 6.5],
    ['Having around 1.1+ Years of experience in development', 1],
    ['18 months of experience as a baker', 1.5],
    ['Skill Details\nORACLE- Exprience - 39 months\nUNIX- Exprience - 12 months', 3.5],
    ['Work experience\nPHP Developer (9 months)\nWeb Developer (5 months)', 1],
  ])('of %j are %d', (text, expected) => {
    expect(years(text)).toBe(expected);
  });
  it('count against dates that are known to a year only, where both are near', () => {
    expect(
      years(
        'Nine years of building bridges.\nLunaria, since 2021: engineer\nKestrel, 2017 to 2021: engineer',
      ),
    ).toBe(9);
    expect(years('Nine years of building bridges.\nEngineer, Lunaria, 01/2017 - heute')).toBe(10);
    expect(years('Nine years of building bridges.\nEngineer, Lunaria, 2012 - 2024')).toBe(12);
  });
  it('count where more experience is claimed than jobs are listed', () => {
    expect(years('Cook with 20 years of experience\nCook, Talweg, 01/2020 - 12/2023')).toBe(20);
  });
});

describe('an employer', () => {
  const skills = (text: string) => readResume(knownSkills(), text, NOW).skills.map(({ name }) => name);
  it('lends its name to no skill', () => {
    const plain = skills('Experience\nDeveloper, 2017 to 2021\nPython');
    for (const job of [
      'Kestrel Freight, Nagpur, 2017 to 2021: developer',
      'Developer at Kestrel Freight, 2017 to 2021',
      'Developer bei der Kestrel Freight GmbH | 2017 – 2021',
    ])
      expect(skills(`Experience\n${job}\nPython`), job).toEqual(plain);
  });
  it('is told from skills that stand beside the title', () => {
    expect(skills('Experience\nDeveloper, Docker, Kubernetes, 2017 to 2021')).toEqual(
      expect.arrayContaining(['Docker', 'Kubernetes']),
    );
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
