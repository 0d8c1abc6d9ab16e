import { describe, expect, it } from 'vitest';
import { headingOf, kindOfHeading, type SectionKind } from './headings.ts';

const HEADINGS: [SectionKind, string][] = (
  [
    [
      'requirements',
      `Requirements|Mandatory Skills:|Must Have Skills|Technical Skills Required|Desired Candidate Profile|Preferred candidate profile
       |Required Candidate profile|Experience & Education|Eligibility|Eligibility Criteria|You’ll thrive here if|Your toolbox|What We Need To See
       |Key Skills|Skills & Competencies|Required Skills and Experience|Minimum Qualifications|Basic qualifications|Skills Required
       |Technical Skill Set|Primary skills|Mandatory skill sets|Educational Qualification|Academic background|Soft skills|Work experience
       |What you'll bring to the table|What you bring|What you need to succeed|What we're looking for|Who we are looking for|Who you are
       |About you|The ideal candidate will have|Ideal candidate|You're a great fit if you|This role is for you if|We'd love to hear from you if
       |To be successful in this role|Must-haves|Essential criteria|Person specification|Knowledge, skills and abilities|Selection criteria
       |Prerequisites|Your background|What it takes|What makes you a great fit|Requirements profile|Who should apply|Qualifications and skills
       |Anforderungen|Anforderungsprofil|Ihr Profil|Dein Profil|Das bringst du mit|Was Sie mitbringen|Was wir von dir erwarten|Damit überzeugst du uns
       |Damit überzeugen Sie uns|Womit du uns überzeugst|Wir freuen uns auf|Wir freuen uns auf jemanden mit|Was dich auszeichnet|Das zeichnet Sie aus
       |Deine Qualifikationen|Qualifikation|Fachliche Kenntnisse|Ihre Kompetenzen und Erfahrungen|Voraussetzungen|Wen wir suchen|Du passt zu uns, wenn
       |Sie verfügen über|Das solltest du mitbringen|Das brauchst du|Bewerberprofil|Fähigkeiten und Kenntnisse|Dein Skillset|Das wünschen wir uns
       |Profil recherché|Compétences requises|Requisitos|Perfil buscado|Qué buscamos|Requisiti|Cosa cerchiamo|Requisitos obrigatórios|O que procuramos
       |Functie-eisen|Wat vragen wij|Wymagania|Oczekujemy|Kvalifikationer|Vem är du`,
    ],
    [
      'preferred',
      `Nice to have|Nice-to-haves|Good to have skills|Good to Have|Preferred qualifications|Preferred Skills|Desirable skills|Bonus points
       |Desired skills|Additional qualifications|It would be great if you|Ways to stand out from the crowd|Skills that would be a plus
       |Von Vorteil|Wünschenswert|Idealerweise|Pluspunkte|Das wäre toll|Darüber freuen wir uns|Atouts|Se valorará|Mile widziane|Meriterande`,
    ],
    [
      'tasks',
      `Responsibilities|Key responsibilities|Roles & Responsibilities|Role & responsibilities|Duties|Job description|Job profile|Your tasks
       |What you'll do|What you will be doing|In this role, you will|Day to day|The role|About the role|A day in the life|Key result areas
       |Deine Aufgaben|Ihre Aufgaben|Aufgabengebiet|Das erwartet dich|Was dich erwartet|Ihre Verantwortlichkeiten|Das machst du bei uns
       |Tätigkeitsbeschreibung|Stellenbeschreibung|Deine Rolle|Vos missions|Funciones|Attività|Jouw taken`,
    ],
    [
      'offer',
      `Benefits|Perks and benefits|What we offer|What we can offer you|Why join us|Compensation & benefits|Salary range|What's in it for you
       |Was wir bieten|Wir bieten|Das bieten wir dir|Unser Angebot|Ihre Vorteile|Deine Benefits|Freu dich auf|Darauf kannst du dich freuen|Oferujemy`,
    ],
    [
      'company',
      `About us|About the company|About Talweg|Who we are|Our mission|Company profile|Meet the team|Our values|Über uns|Das Unternehmen
       |Wer wir sind|Unser Team|Chi siamo`,
    ],
    [
      'apply',
      `How to apply|Apply now|Interview process|Contact|Next steps|Kontakt|So bewirbst du dich|Deine Bewerbung|Ansprechpartner`,
    ],
    [
      'aside',
      `Equal Opportunity Employer|EEO statement|Equal employment opportunity|Diversity & Inclusion|Privacy notice|Disclaimer|E-Verify
       |Reasonable accommodations|Background checks|Notice to recruitment agencies|Datenschutz|Datenschutzhinweise|Chancengleichheit
       |What you don't need|Das brauchst du nicht`,
    ],
  ] as [SectionKind, string][]
).flatMap(([kind, headings]) =>
  headings.split('|').map((heading): [SectionKind, string] => [kind, heading.replaceAll(/\s+/g, ' ').trim()]),
);

const bold = (text: string) =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code >= 65 && code <= 90) return String.fromCodePoint(0x1d5d4 + code - 65);
      return code >= 97 && code <= 122 ? String.fromCodePoint(0x1d5ee + code - 97) : letter;
    })
    .join('');

describe('headings', () => {
  it.each(HEADINGS)('of %s: "%s"', (kind, heading) => {
    expect(kindOfHeading(heading)).toBe(kind);
    expect(kindOfHeading(heading.toUpperCase())).toBe(kind);
  });

  it.each([
    (heading: string) => `${heading}:`,
    (heading: string) => `**${heading}**`,
    (heading: string) => `**${heading}:**`,
    (heading: string) => `### ${heading}`,
    (heading: string) => `1. ${heading}`,
    (heading: string) => `2) ${heading}:`,
    (heading: string) => `(3) ${heading}`,
    (heading: string) => `IV. ${heading}`,
    (heading: string) => `A) ${heading}`,
    (heading: string) => `1.2 ${heading}`,
    (heading: string) => `① ${heading}`,
    (heading: string) => `2️⃣ ${heading}`,
    (heading: string) => `Section 2: ${heading}`,
    (heading: string) => `📌 ${heading}`,
    (heading: string) => `👩‍💻 ${heading} 🚀`,
    (heading: string) => `🛠️${heading}`,
    (heading: string) => `>> ${heading} <<`,
    (heading: string) => `--- ${heading} ---`,
    (heading: string) => `【${heading}】`,
    (heading: string) => `"${heading}"`,
    (heading: string) => `${heading} (m/w/d)`,
    (heading: string) => `${heading} –`,
    (heading: string) => bold(heading),
    (heading: string) => `✨ ${bold(heading)}:`,
  ])('are the same in whatever way they are set (%#)', (set) => {
    for (const [kind, heading] of HEADINGS.filter((_, index) => index % 7 === 0))
      expect([heading, kindOfHeading(set(heading))]).toEqual([heading, kind]);
  });

  it.each([
    'Java and Spring Boot',
    '5+ years of experience',
    '3 years of baking',
    'Experience in Java',
    'Python',
    'We are a bank that is older than most.',
    'Fluent English',
    'Über 5 Jahre Erfahrung',
    'Erfahrung mit SAP',
    'Kenntnisse in Java und Kotlin',
    'About 40 people work here',
    'React, Angular or Vue',
  ])('are not "%s"', (line) => {
    expect(kindOfHeading(line)).toBeUndefined();
  });

  it('may share their line with what they head', () => {
    expect(headingOf('Requirements: three years of baking')).toEqual({
      kind: 'requirements',
      heading: 'Requirements',
      rest: 'three years of baking',
    });
    expect(headingOf('Skills / Anforderungen')).toMatchObject({ kind: 'requirements', rest: '' });
    expect(headingOf('- Must have: Docker')).toBeUndefined();
  });

  it('are looked for in a long text without delay', () => {
    const long = 'key main core primary job skills and experience '.repeat(4000);
    expect(kindOfHeading(long)).toBeUndefined();
    expect(headingOf(`${long}: more`)).toBeUndefined();
  });
});
