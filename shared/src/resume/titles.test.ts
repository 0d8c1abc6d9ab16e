import { describe, expect, it } from 'vitest';
import { titlesIn } from './titles.ts';

const NOW = new Date('2026-11-30');
const titles = (line: string) => titlesIn(`Nora Feldt\nnora@example.org\n\nExperience\n${line}`, NOW);

describe('a title', () => {
  it.each([
    ['Python Developer Jan 2022 - Present', 'Python Developer'],
    ['Projektleiterin März 2019 – heute', 'Projektleiterin'],
    ['Product Owner Sept 2020 to Jan 2022', 'Product Owner'],
    ['Software Engineer (Mar 2020 – Dec 2021)', 'Software Engineer'],
    ['Mar 2020 – Dec 2021 Data Analyst', 'Data Analyst'],
    ['2019-01 – 2021-03 Data Analyst', 'Data Analyst'],
    ['Data Analyst, 01/22 - 05/24', 'Data Analyst'],
    ['Data Analyst since 12 Jan 2019', 'Data Analyst'],
    ['Data Analyst | Q1 2020 – Q3 2021', 'Data Analyst'],
    ['Data Analyst · Aug 2022 – Present · 4 yrs 4 mos', 'Data Analyst'],
    ['Seit 03/2019: Bauleiterin', 'Bauleiterin'],
    ['Data Analyst (2 years 3 months)', 'Data Analyst'],
  ])('holds no dates: "%s" is "%s"', (line, title) => {
    expect(titles(line)).toEqual([title]);
  });

  it.each([
    ['**Data Engineer** at Korn', 'Data Engineer'],
    ['### Data Engineer', 'Data Engineer'],
    ['- __Data Engineer__, Korn GmbH', 'Data Engineer'],
    ['* *Data Engineer* – Korn', 'Data Engineer'],
    ['[Data Engineer](https://korn.example)', 'Data Engineer'],
    ['`Data Engineer`', 'Data Engineer'],
  ])('holds no markdown: "%s" is "%s"', (line, title) => {
    expect(titles(line)).toEqual([title]);
  });

  it.each([
    ['Senior Software Engineer | Talweg GmbH | 2019 – 2021', 'Senior Software Engineer'],
    ['Talweg GmbH — Senior Software Engineer', 'Senior Software Engineer'],
    ['Talweg GmbH, Leipzig, Germany - Team Lead', 'Team Lead'],
    ['Data Engineer @ Korn', 'Data Engineer'],
    ['Rettungssanitäterin bei DRK, 2019–2021', 'Rettungssanitäterin'],
    ['Staff Software Engineer [Contract]', 'Staff Software Engineer'],
    ['Koch, Haus am See, 2019 - 2021', 'Koch'],
    [
      'Kestrel Freight, Nagpur, 2017 to 2021: developer, then senior developer.',
      'Developer',
      'Senior developer',
    ],
    ['Lunaria Health, since 2021: lead engineer of the appointment service.', 'Lead engineer'],
    ['Position: Site Engineer Location: Dadar', 'Site Engineer'],
    ['Role: Dot Net Developer Platform Used: MVC', 'Dot Net Developer'],
    ['Designation - Sales Executive', 'Sales Executive'],
    ['Currently working at Nova Works since May 2018 as a Civil Engineer.', 'Civil Engineer'],
    ['Tätig als Pflegefachkraft in der Chirurgie', 'Pflegefachkraft'],
    ["I'm a business analyst with 6,5 years of experience", 'Business analyst'],
    [
      'Frontend developer with extensive experience in designing, developing and maintaining software for sales',
      'Frontend developer',
    ],
    ['Full Stack Developer / System Administrator', 'Full Stack Developer', 'System Administrator'],
  ])('stands alone: "%s"', (line, ...expected) => {
    expect(titles(line)).toEqual(expected);
  });

  it.each([
    'MTS-2',
    'SDE II',
    'SDE-3',
    'SOFTWARE ENGINEER II',
    'CTO & Co-Founder',
    'CEO',
    'AVP',
    'VP Engineering',
    'Freelancer',
    'Member of Technical Staff',
    'Scrum Master',
    'Full-stack dev',
    'SWE Intern',
    'DBA',
    'Analyst II',
    'Chief Financial Officer',
    'Recruiter',
    'HR Officer',
    'Talent Acquisition Specialist',
    'Personalreferentin',
    'Civil Engineer',
    'Site Manager',
    'Bauleiter Hochbau',
    'Quantity Surveyor',
    'Polier',
    'Barista',
    'Bartender',
    'Pastry Chef',
    'Kellnerin',
    'Paramedic',
    'Notfallsanitäter',
    'Staff Nurse',
    'Gesundheits- und Krankenpflegerin',
    'Zahnmedizinische Fachangestellte',
    'Hebamme',
    'Physiotherapist',
    'Pharmacist',
    'Dentist',
    'Veterinarian',
    'Social Worker',
    'Elementary School Teacher',
    'Erzieherin',
    'Lecturer',
    'Wissenschaftlicher Mitarbeiter',
    'Solicitor',
    'Advocate',
    'Paralegal',
    'Rechtsanwaltsfachangestellte',
    'Accountant',
    'Steuerfachangestellte',
    'Bilanzbuchhalter',
    'Controller',
    'Auditor',
    'Account Executive',
    'Sales Director',
    'Business Development Executive',
    'Verkäuferin',
    'Store Manager',
    'Cashier',
    'Einkäuferin',
    'Buyer',
    'Delivery Driver',
    'Forklift Driver',
    'Busfahrer',
    'Warehouse Operative',
    'Fachkraft für Lagerlogistik',
    'Disponentin',
    'Electrician',
    'Kfz-Mechatroniker',
    'Anlagenmechaniker SHK',
    'Malermeister',
    'Tischlergeselle',
    'Welder',
    'Plumber',
    'Carpenter',
    'Security Guard',
    'Polizeibeamter',
    'Firefighter',
    'Flugbegleiterin',
    'Cabin Crew',
    'Pilot',
    'Receptionist',
    'Concierge',
    'Executive Assistant to the CEO',
    'Assistentin der Geschäftsführung',
    'Head of Sales',
    'Leiter Vertrieb',
    'Director of Photography',
    'Werkstudent Marketing',
    'Praktikantin Controlling',
    'Kauffrau für Büromanagement',
    'Call Centre Agent',
    'Customer Service Representative',
    'Data Entry Operator',
    'Graphic Designer',
    'Mediengestalterin',
    'Copywriter',
    'Journalist',
    'Photographer',
    'Translator',
    'Yoga Instructor',
    'Health and wellness coach',
    'Hairdresser',
    'Friseurin',
    'Cleaner',
    'Hausmeister',
    'Gärtnerin',
    'Landwirt',
    'Farmer',
    'Chemist',
    'Biologin',
    'Statistician',
  ])('of any trade is one: %s', (title) => {
    expect(titles(title)).toEqual([title]);
    expect(titles(`${title}, Talweg GmbH, 2019 - 2021`)).toEqual([title]);
  });

  it.each([
    'Worked with the lead engineer to ship',
    'Led a team',
    'Reported to the CEO and Director',
    'Reporting to the Head of Sales',
    '- Mentored 3 junior engineers',
    'Assisting the Slimming Manager in conference calls',
    '• Coordinating with the Area Branch Manager and in turn reporting to the Team Leader.',
    'Worked closely with Product Manager and designer',
    'Stack: Docker, Postman, Adobe Illustrator',
    'Visual Studio Code',
    'IBM Tivoli Storage Manager',
    'Power of Attorney',
    'Bharat Co-Operative',
    'MSc, Master of Science, 2012 - 2014',
    '• Bugzilla as bug tracker. Programmer',
  ])('is none in "%s"', (line) => {
    expect(titles(line)).toEqual([]);
  });

  it.each([
    ['Skills', 'Docker, QA Tester, Query Designer'],
    ['Certifications', 'AWS Certified Solutions Architect'],
    ['Hobbies', 'Chess Master'],
    ['References', 'Tom Butler, Engineering Manager at Korn'],
    ['Education', 'B.Sc. Computer Engineer, Jena'],
  ])('is none below %s', (heading, line) => {
    expect(titlesIn(`Nora\n\n${heading}\n${line}`, NOW)).toEqual([]);
  });

  it('is none in the name at the top, though it may be a trade', () => {
    expect(titlesIn('Emma Fisher\nBarista\n\nExperience\nBarista, Korn, 2019 - 2021', NOW)).toEqual([
      'Barista',
    ]);
  });

  it('that only names what is done is one at the head of a resume', () => {
    expect(
      titlesIn('MCA, Pune University\nSoftware testing\n\nSoftware testing\nSkill Details\nApache', NOW),
    ).toEqual(['Software testing']);
    expect(titlesIn('Skills\nSoftware testing\nAccounting', NOW)).toEqual([]);
  });

  it('stands once, the latest first', () => {
    const text = 'Senior Cook, Korn, 2022 - now\nCook, Korn, 2019 - 2022\nCOOK, Talweg, 2015 - 2019';
    expect(titlesIn(text, NOW)).toEqual(['Senior Cook', 'Cook']);
  });
});
