import { describe, expect, it } from 'vitest';
import { requirementsIn } from './requirements';

const posting = (heading: string) =>
  `We bake.\n\nYour tasks\n\n• Knead\n\n${heading}\n\n• Strong arms\n• Early rising\n\nBenefits\n\n• Bread`;

describe('the requirements of a posting', () => {
  it.each([
    'Requirements',
    'REQUIREMENTS:',
    '✅ Job Requirements',
    '3. Minimum Qualifications:',
    'Preferred qualifications & skills',
    'What you’ll bring',
    "What we're looking for",
    'What we need to see',
    'Who you are',
    'Who we are looking for',
    'You bring',
    "You're a great fit if you:",
    'Must-have skills',
    'Nice to have',
    'The ideal candidate',
    'Desired Candidate Profile',
    'Required Skills',
    'Skills',
    'About you',
    'Your profile',
    'Anforderungen',
    'Ihr Profil',
    'Das bringst du mit',
    'Was Sie mitbringen:',
    'Deine Qualifikationen',
    'Profil recherché',
    'Requisitos',
    'Qué buscamos',
    'Kvalifikationer',
    'Vi söker dig som',
    'Requisiti richiesti',
    'Il candidato ideale',
    'Cosa cerchiamo',
    'Requisitos obrigatórios',
    'O que procuramos',
    'Functie-eisen',
    'Wat wij vragen',
    'Wymagania',
    'Oczekiwania wobec kandydatów',
    'Votre profil',
    'Compétences requises',
    'Perfil requerido',
    'Conocimientos y experiencia',
    'Mandatory Skills:',
    'Preferred candidate profile',
    '① Requirements',
    '𝗥𝗲𝗾𝘂𝗶𝗿𝗲𝗺𝗲𝗻𝘁𝘀',
    '📌 𝐌𝐮𝐬𝐭-𝐡𝐚𝐯𝐞𝐬',
    'Damit überzeugst du uns',
    'Was Sie auszeichnet',
    'You’ll thrive here if',
    'Your toolbox',
    'Eligibility',
  ])('begin below "%s" and end with their list', (heading) => {
    expect(requirementsIn(posting(heading))).toBe(`${heading}\n\n• Strong arms\n• Early rising`);
  });

  it.each([
    'Responsibilities',
    'What you will do',
    'About us',
    'Wir bieten',
    'Deine Aufgaben',
    'Our story so far',
    'Le tue attività',
    'Cosa offriamo',
    'O que oferecemos',
    'Jouw taken',
    'Oferujemy',
    'Vos missions',
    'Funciones',
    'Equal opportunity employer',
    'Job Type',
  ])('are not what stands below "%s"', (heading) => {
    expect(requirementsIn(posting(heading))).toBeNull();
  });

  it('join what is required with what is nice to have, wherever it stands', () => {
    const text = 'Requirements\n\n• Arms\n\nOur oven\n\nIt is hot.\n\nNice to have\n\n• Apron';
    expect(requirementsIn(text)).toBe('Requirements\n\n• Arms\n\nNice to have\n\n• Apron');
  });

  it('end at the next known heading when they are paragraphs', () => {
    const text =
      'Requirements\n\nStrong arms are needed.\n\nAlso an alarm clock.\n\nHow to apply\n\nCome in.';
    expect(requirementsIn(text)).toBe('Requirements\n\nStrong arms are needed.\n\nAlso an alarm clock.');
  });

  it('are found where headings are lines without an empty one around them', () => {
    const text = 'Responsibilities:\n• Knead\nRequirements:\n• Strong arms\nBenefits:\n• Bread';
    expect(requirementsIn(text)).toBe('Requirements:\n• Strong arms');
  });

  it('may share the line with their heading', () => {
    expect(requirementsIn('We bake.\n\nRequirements: strong arms, early rising.\n\nBenefits\n\nBread.')).toBe(
      'Requirements: strong arms, early rising.',
    );
  });

  it('are none without a heading, or with nothing below it', () => {
    expect(requirementsIn('We bake. You should have strong arms, for that is a requirement.')).toBeNull();
    expect(requirementsIn('Requirements')).toBeNull();
    expect(requirementsIn('')).toBeNull();
  });

  it('are found in a long text without delay by backtracking', () => {
    const text = `${'the key main core primary job roles and '.repeat(2000)}\n\nRequirements\n\n• Arms`;
    expect(requirementsIn(text)).toBe('Requirements\n\n• Arms');
  });
});
