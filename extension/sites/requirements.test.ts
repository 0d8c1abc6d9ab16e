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
    'Who Can Apply?',
    'Preferred Professional And Technical Expertise',
    'Required Technical and Professional Expertise',
    'Required Technical & Soft Skills',
    'Basic Professional and Functional Competencies',
    'Required Education',
    'Preferred Education',
    'Education and Experience',
    'Educational Qualifications',
    'Minimum Academic Qualifications',
    'Required and Preferred Education',
    'Requisiti',
    'I requisiti',
    'Requisiti richiesti e competenze',
    'Requisiti preferenziali',
    'Che profilo cerchiamo?',
    'Quali skills completano il profilo?',
    'Il profilo ideale',
    'Il/la candidato/a ideale',
    'Competenze tecniche',
    'Titolo di studio',
    'Formazione e competenze',
    'Cosa ti serve',
    'Requisitos',
    'Pré-requisitos',
    'Requisitos da vaga',
    'Requisitos técnicos',
    'Qualificações mínimas',
    'O que buscamos',
    'Perfil profissional desejado',
    'Formação acadêmica',
    'Escolaridade',
    'Requisitos desejáveis',
    'Diferenciais',
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

  it.each([
    ['sentences', 'Early rising.\n\nKnowledge of rye, wheat and spelt.\n\nPatience with apprentices.'],
    ['sentences on lines of one paragraph', 'Early rising.\nKnowledge of rye.\nPatience.'],
    ['short lines', 'Early rising\n\nKnowledge of rye\n\nPatience'],
    ['short lines of one paragraph', 'Early rising\nKnowledge of rye\nPatience'],
    ['clauses', 'Early rising;\n\nKnowledge of rye;\n\nPatience;'],
    ['Portuguese', 'Conhecimento em fermentação natural.\n\nExperiência com fornos.'],
    ['Italian', 'Esperienza con il forno a legna.\n\nBuona conoscenza dei lieviti.'],
    ['one more sentence', 'You should also be able to lift 20 kg.'],
    ['one who asks with "we"', 'We also expect that you have baked before.'],
  ])('go on in plain lines where the list lost its bullets: %s', (_, lines) => {
    for (const items of ['• Strong arms', '• Strong arms\n• A nose']) {
      const whole = `Requirements\n\n${items}\n\n${lines}`;
      expect(requirementsIn(`${whole}\n\nBenefits\n\n• Bread`)).toBe(whole);
      expect(requirementsIn(`We bake.\n\n${whole}`)).toBe(whole);
    }
  });

  it.each([
    ['an unknown heading', 'Our oven\n\nIt is hot.'],
    ['an unknown heading with a list', 'Feierabend\n\n• At noon'],
    ['a heading with a colon', 'The following places are open:\n\n• Bonn'],
    ['a heading in capitals', 'FEIERABEND UM ZWÖLF\n\nAlways at noon.'],
    ['the employer', 'We are a bakery with 12 shops in the region.'],
    ['what is offered', 'You will receive free bread and 30 days of paid vacation.'],
    ['the pay', 'The salary range for this position is $60,000 to $70,000.'],
    ['the way to apply', 'Please send your resume to oven@crumb.example.'],
    ['the law', 'Crumb is an equal opportunity employer.'],
    ['the employer, in Italian', 'Siamo un forno con 12 negozi nella regione.'],
    ['the way to apply, in Portuguese', 'Envie o seu currículo para o nosso e-mail.'],
    ['a long paragraph', `The bakery was founded in 1890. ${'It has baked bread ever since. '.repeat(10)}`],
  ])('end with their list before %s', (_, after) => {
    expect(requirementsIn(`Requirements\n\n• Arms\n• Nose\n\n${after}`)).toBe(
      'Requirements\n\n• Arms\n• Nose',
    );
  });

  it('keep every section of a posting that has several', () => {
    const section = (heading: string, item: string) => `${heading}\n\n• ${item}`;
    const asked = [
      section('Required Technical and Professional Expertise', 'Dough'),
      section('Preferred Professional And Technical Expertise', 'Years of it'),
      section('Required Education', 'An apprenticeship'),
      section('Preferred Education', 'A master craftsman’s certificate'),
    ];
    const text = ['Who We Are\n\nA bakery.', ...asked, 'Being You\n\nDiversity is a part of us.'];
    expect(requirementsIn(text.join('\n\n'))).toBe(asked.join('\n\n'));
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
