import { describe, expect, it } from 'vitest';
import { GATE_SCORE } from '../gate.ts';
import { BuiltinScorer } from './builtin.ts';
import { unreadLanguage } from './read-language.ts';

const NOW = new Date('2026-11-22');
const RESUME = `Python Developer, Nordlicht, 2019 - present
Pipelines in Python, SQL and Airflow on PostgreSQL and Linux. Docker.
Languages: English (C1)`;
const POSTING = {
  title: 'Python Developer',
  company: 'Example',
  location: null,
  description:
    'You build data pipelines.\nRequirements:\n- Python and SQL\n- Airflow, PostgreSQL, Linux\n- Docker and unit tests',
};
const score = (resume: string, posting: Partial<typeof POSTING> = {}) =>
  new BuiltinScorer(resume, NOW).score({ ...POSTING, ...posting });

describe('nothing follows from nothing:', () => {
  it.each([
    ['a scanner’s stamp', 'Scanned with CamScanner'],
    ['a full stop', '.'],
    ['no text', ''],
    ['letters without words', 'qwx zkvv rrtp wqqa '.repeat(60)],
    ['one letter', 'x'.repeat(100_000)],
    ['characters that nobody sees', '\u200b\u200b\u2060'],
  ])('a resume of %s gives no decision about any job, and says what to do', (_, resume) => {
    const { unjudged, reasoning } = score(resume);
    expect(unjudged?.cause).toBe('resume-not-understood');
    expect(unjudged?.message).toMatch(/settings/);
    expect(reasoning).toContain('no decision');
  });

  it.each([
    ['a full stop', '.'],
    ['a reference to another page', 'See the full job description on our careers page.'],
    ['no text', ''],
    ['one letter', 'x'.repeat(100_000)],
    ['letters without words', 'qwx zkvv rrtp wqqa '.repeat(60)],
    ['characters that nobody sees', '\u200b\u200b'],
    ['an invitation', 'Wir suchen Sie! Bewerben Sie sich jetzt.'],
  ])('a posting of %s gives no decision, and ranks below one that says more', (_, description) => {
    const { unjudged, score: points } = score(RESUME, { description });
    expect(unjudged?.cause).toBe('posting-not-understood');
    expect(points).toBeLessThan(score(RESUME).score);
    expect(points).toBeLessThanOrEqual(60);
  });

  it('texts that are understood are judged', () => {
    expect(score(RESUME).unjudged).toBeNull();
    expect(score(RESUME).score).toBeGreaterThan(75);
    expect(score('Cook', { title: 'Cook', description: 'Cook for our guests.' }).unjudged).toBeNull();
  });
});

describe('a posting that says little', () => {
  const thin = score(RESUME, { description: 'Python developer wanted for our office.' });

  it('is judged provisionally, above the gate where its title fits, and below one that says more', () => {
    expect(thin.unjudged).toBeNull();
    expect(thin.basis.provisional).toBe(true);
    expect(thin.reasoning).toContain('provisional');
    expect(thin.score).toBeGreaterThanOrEqual(GATE_SCORE);
    expect(thin.score).toBeLessThan(score(RESUME).score);
  });

  it('is no match where its title names another trade', () => {
    const nurse = score(RESUME, { title: 'Registered Nurse', description: 'Care for patients on our ward.' });
    expect(nurse.score).toBeLessThan(GATE_SCORE);
    expect(nurse.unjudged).toBeNull();
  });
});

const FRENCH =
  'Nous recherchons une infirmière pour notre service. Vous serez responsable des soins et du suivi des patients dans notre clinique. Le poste est basé à Lyon et vous travaillerez avec les médecins.';
const TEXTS: [string, string][] = [
  ['French', FRENCH],
  [
    'Spanish',
    'Buscamos una persona para el equipo de ventas en Madrid. Se requiere experiencia con los clientes y una buena organización del trabajo. Ofrecemos un contrato estable y la formación que necesitas para crecer en la empresa.',
  ],
  [
    'Polish',
    'Szukamy osoby do pracy w naszym zespole. Oferujemy stabilne zatrudnienie oraz szkolenia. Wymagania: doświadczenie w pracy z klientem i znajomość języka angielskiego. Praca zdalna lub w biurze na terenie Warszawy.',
  ],
  [
    'Italian',
    'Cerchiamo una persona per il nostro ufficio di Milano. La risorsa si occuperà della gestione dei clienti e del supporto alla rete di vendita, con una buona conoscenza degli strumenti e delle procedure che sono in uso.',
  ],
  [
    'Dutch',
    'Wij zoeken een collega voor ons team in Utrecht. Je werkt aan het onderhoud van onze systemen en je bent het aanspreekpunt voor de klanten. Ervaring met het werk is een pre, maar niet nodig.',
  ],
  [
    'a language in another script',
    '私たちは東京のオフィスで働くエンジニアを募集しています。チームと一緒に開発を行い、お客様のために新しいサービスを作ります。',
  ],
  ['a language in another script', 'Мы ищем сотрудника в отдел продаж. Требуется опыт работы с клиентами.'],
];

describe('a language that the rules do not read', () => {
  it.each(TEXTS)('is told: %s', (language, text) => {
    expect(unreadLanguage(text)).toBe(language);
  });

  it('is none where the text is English or German, with names of other languages in it, or too short to tell', () => {
    for (const text of [
      POSTING.description,
      'Wir suchen für unser Team in Köln eine Pflegefachkraft mit Erfahrung in der Wundversorgung, gerne auch in Teilzeit. Sie arbeiten mit den Ärzten der Station zusammen.',
      'We are looking for a sales manager for our office in Rio de Janeiro. You speak Portuguese and Spanish, and you know the market of El Salvador and the region of La Plata.',
      'Java, Spring Boot, Docker',
      '',
    ])
      expect(unreadLanguage(text)).toBeNull();
  });

  it('never leads to a rejection by the rules alone, and the reason says how little was compared', () => {
    const { unjudged } = score(RESUME, { title: 'Infirmière', description: FRENCH });
    expect(unjudged?.cause).toBe('language-not-read');
    expect(unjudged?.message).toContain('French');
    const own = score(`Infirmière, Clinique du Lac, 2015 - 2020\n${FRENCH}`, {
      title: 'Infirmière',
      description: FRENCH,
    });
    expect(own.unjudged).toBeNull();
    expect(own.score).toBeGreaterThanOrEqual(GATE_SCORE);
    expect(own.reasoning).toMatch(
      /in French, which the rules cannot read, so only the words that both texts share/,
    );
  });
});
