import { describe, expect, it } from 'vitest';
import { monthsWorked } from './employment.ts';
import { linesOf } from './sections.ts';

const NOW = new Date('2026-11-30');
const months = (text: string) => monthsWorked(text, NOW);

describe('a heading of work', () => {
  it.each([
    'EXPERIENCE',
    'Experience',
    'Work Experience',
    'WORK EXPERIENCE:',
    'Professional Experience',
    'Relevant Experience',
    'Customer Service Experience',
    'IT Experience',
    'Industry Experience',
    'Teaching Experience',
    'Experience & Projects',
    'Experience in India',
    'Work Experience (7 years)',
    'EMPLOYMENT HISTORY',
    'Work history',
    'Career History',
    'Career Summary',
    'PROFESSIONAL BACKGROUND',
    'Employment',
    'Internships',
    'Positions held',
    'Employment Record',
    'Freelance Work',
    'My journey',
    'Berufstätigkeit',
    '[Experience]',
    'Work Exp.',
    'Previous Positions',
    'Where I have worked',
    '💼 Experience',
    '1. Work Experience',
    'III. EXPERIENCE',
    '## Experience',
    '**Work Experience**',
    '__Experience__',
    '— Experience —',
    '=== EXPERIENCE ===',
    '• Experience',
    'E X P E R I E N C E',
    'W O R K   E X P E R I E N C E',
    'W O R K E X P E R I E N C E',
    '𝗘𝘅𝗽𝗲𝗿𝗶𝗲𝗻𝗰𝗲',
    'Berufserfahrung',
    'BERUFSERFAHRUNG:',
    'Berufliche Erfahrungen',
    'Beruflicher Werdegang',
    'Werdegang',
    'Berufliche Stationen',
    'Stationen',
    'Tätigkeiten',
    'Bisherige Tätigkeiten',
    'Berufspraxis',
    'Praktika',
    'Berufliche Laufbahn',
    'Praxiserfahrung',
    'Wo ich gearbeitet habe',
    'Expérience professionnelle',
    'Experiencia laboral',
    'Esperienze lavorative',
  ])('is "%s": what stands below it counts again after the education', (heading) => {
    expect(months(`Education\nB.Sc., Jena 2016 - 2020\n\n${heading}\nTalweg GmbH\n01/2020 - 12/2023`)).toBe(
      48,
    );
  });
});

describe('a heading of something else', () => {
  it.each([
    'EDUCATION',
    'Education',
    'Education Details',
    'Academic Background',
    'EDUCATION AND TRAINING',
    'Educational Qualifications',
    '🎓 Education',
    '2) Education:',
    'E D U C A T I O N',
    'Ausbildung',
    'Schulbildung',
    'Studium',
    'Akademische Ausbildung',
    'Schulischer Werdegang',
    'Bildungsweg',
    'Certifications',
    'Courses',
    'Weiterbildung',
    'Aus- und Weiterbildung',
    'Volunteering',
    'Volunteer Experience',
    'Ehrenamt',
    'Hobbies',
    'Interests & Hobbies',
    'Academic Projects',
    'Publications',
    'Formation',
    'Educación',
  ])('is "%s": what stands below it is no work', (heading) => {
    expect(
      months(`Experience\nTalweg GmbH\n01/2020 - 12/2023\n\n${heading}\nTalweg\n01/2010 - 12/2013`),
    ).toBe(48);
  });

  it.each([
    ['Work Experience', 'work'],
    ['Languages', 'languages'],
    ['Foreign Languages:', 'languages'],
    ['Sprachkenntnisse', 'languages'],
    ['Programming Languages', 'skills'],
    ['Technical Skills', 'skills'],
    ['IT-Kenntnisse', 'skills'],
    ['Areas of Expertise', 'skills'],
    ['Skill Details', 'skills'],
    ['Summary', 'summary'],
    ['About me', 'summary'],
    ['References', 'private'],
  ])('"%s" is of the kind %s', (heading, kind) => {
    expect(linesOf(`${heading}\nx`)).toMatchObject([{ isHeading: true, section: kind }, { section: kind }]);
  });

  it.each([
    'Worked on the design of an experience platform for users of all ages',
    'Responsibilities and Experience:',
    '2018 - Riverside Educational Center',
    'Voronezh State University (Russia)',
    'company - Nordlicht Technologies',
    'Software Engineer at Degree53 2019 - 2023',
    '• Excellent communication skills.',
    'SOFTWARE ENGINEER II',
  ])('is not "%s"', (line) => {
    expect(linesOf(`x\n${line}\ny`).map(({ isHeading }) => isHeading)).toEqual([false, false, false]);
  });

  it('that a converter has glued to the text before it is found', () => {
    const text =
      'Skills in lawEducation Details \n05/2010 to 05/2013 LLB Pune\nSales Manager\nSkill Details \nLaw - 6 monthsCompany Details \ncompany - Talweg 01/2020 to 12/2021';
    expect(months(text)).toBe(24);
  });
});

describe('work at a school', () => {
  it.each([
    'Developer, University of Jena, 01/2019 - 12/2022',
    'School Nurse, Town Council 01/2019 - 12/2022',
    'Research Associate, Hochschule Jena, 01/2019 - 12/2022',
    'College Counselor, Riverside High School 01/2019 - 12/2022',
    'Lehrerin, Gymnasium am See, 01/2019 - 12/2022',
    'Software Engineer at Degree53 01/2019 - 12/2022',
    'Scrum Master of Ceremonies 01/2019-12/2022',
    'University of Jena\nLecturer\n01/2019 - 12/2022',
  ])('counts: %s', (job) => {
    expect(months(`Experience\n${job}`)).toBe(48);
    expect(months(job)).toBe(48);
  });

  it.each([
    'B.Sc. Computer Science, University of Jena, 2015 - 2018',
    'University of Jena, 2015 - 2018',
    '2015 - 2018\nM.Sc. Physics, Hochschule Jena',
    'Abitur, Gymnasium am See, 2007 - 2015',
    'Bachelor of Engineering 2015 - 2018',
    '2012 - 2015 Diploma in Nursing',
  ])('is told from studies without sections, too: %s', (line) => {
    expect(months(line)).toBe(0);
    expect(months(`Education\n${line}\n\nExperience\nNurse 01/2019 - 12/2022`)).toBe(48);
  });

  it('does not count below education, whoever taught', () => {
    expect(months('Education\nDeveloper course, University of Jena, 2015 - 2018')).toBe(0);
  });
});

describe('versions of products among the skills', () => {
  it('are no stretch of work', () => {
    expect(months('Skills\nWindows 2012 - 2019, Office 2010-2016\nVisual Basic 2008 - 2015')).toBe(0);
  });
});
