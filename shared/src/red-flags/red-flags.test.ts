import { describe, expect, it } from 'vitest';
import { readPosting } from '../posting/read-posting.ts';
import { knownSkills } from '../skills/known-skills.ts';
import { redFlagsOf, riskOf } from './red-flags.ts';

/** A genuine posting in each language: an employer that speaks of itself, tasks and demands. */
const ENGLISH = `Harbour Lane Foods is a family-owned manufacturer of frozen meals with 220 employees at two sites in Devon. Our customers are schools and hospitals all over the country, and we grow by about ten people every year.
Your tasks
- You plan the weekly production together with our purchasing team
- You keep stock records and report on waste
Requirements
- 2 years of experience in production planning
- Good knowledge of Excel`;
const GERMAN = `Die Hafenküche ist ein familiengeführtes Unternehmen mit 220 Mitarbeitenden an zwei Standorten. Unsere Kunden sind Schulen und Kliniken im ganzen Land, und wir wachsen jedes Jahr um etwa zehn Kolleginnen und Kollegen.
Ihre Aufgaben
- Sie planen die Wochenproduktion gemeinsam mit unserem Team im Einkauf
- Sie führen Bestände und berichten über Verluste
Ihr Profil
- 2 Jahre Erfahrung in der Produktionsplanung
- Gute Kenntnisse in Excel`;
/** Tasks and demands as anybody could have copied them together, and not a word of the employer. */
const NOBODY = `Responsibilities include answering telephones, filing, preparing correspondence and keeping records in order. The successful applicant is organised and able to work without supervision.
Requirements
- High school diploma and good knowledge of word processing
- Previous experience in an office preferred
- Able to lift small boxes and to work on weekends when it is needed`;

const flags = (description: string, title = 'Production Planner') =>
  redFlagsOf(readPosting(knownSkills(), { title, company: null, location: null, description }));
const ids = (description: string, title?: string) => flags(description, title).map(({ id }) => id);

describe('signs in a posting', () => {
  it('are none in a posting in which an employer speaks of itself, in either language', () => {
    expect(ids(ENGLISH)).toEqual([]);
    expect(ids(GERMAN, 'Produktionsplaner (m/w/d)')).toEqual([]);
  });

  it.each([
    ['easy-money', 'You can earn $900 a week.', 'Verdienen Sie bis zu 900 € pro Woche.'],
    ['earnings', 'Your earnings are up to you.', 'Ihr Zuverdienst liegt bei Ihnen.'],
    ['anybody', 'No experience needed.', 'Keine Vorkenntnisse nötig.'],
    ['work-from-home-clerk', 'Work from the comfort of your sofa.', 'Einfache Heimarbeit für jeden.'],
    ['link-elsewhere', 'Apply using the link below.', 'Bitte bewerben Sie sich über den folgenden Link.'],
    ['contact-in-text', 'Send your resume to jobs.', 'Bewerbung senden an stelle@firma.example'],
    ['travel-paid', 'Visa and flight ticket are on us.', 'Visum und Unterkunft sind kostenlos.'],
    ['money-in-advance', 'A registration fee of 50 is due.', 'Es fällt eine Bearbeitungsgebühr an.'],
    ['private-data', 'Give us your bank account.', 'Wir brauchen Ihre Bankverbindung.'],
    ['many-jobs-at-once', 'Several positions to fill.', 'Mehrere Stellen sind zu besetzen.'],
    ['hurry', 'Urgently hiring.', 'Dringend gesucht.'],
  ])('see "%s" in English and in German, and quote it', (id, english, german) => {
    for (const [text, sentence] of [
      [ENGLISH, english],
      [GERMAN, german],
    ] as const) {
      const found = flags(`${text}\n${sentence}`).find((flag) => flag.id === id);
      expect(found?.quote, sentence).toBe(sentence);
      expect(found?.innocent).toMatch(/\.$/);
    }
  });

  it.each([
    'We pay for conferences and meetups.',
    'You reconcile credit card statements.',
    'Our product works like WhatsApp for hospitals.',
    'The incumbent reports to the head of sales.',
    'Pay starts at $14.50 per hour.',
    'You will earn a certificate as a forklift driver.',
    'Kontakt: Erika Muster, +49 30 1234567',
  ])('do not take "%s" for one', (sentence) => {
    expect(ids(`${ENGLISH}\n${sentence}`)).toEqual([]);
  });

  it('see that a text says nothing of the employer, and show where the text begins', () => {
    const [first, second] = flags(NOBODY, 'Office Assistant');
    expect([first?.id, second?.id].sort()).toEqual(['business-unsaid', 'faceless']);
    expect(NOBODY.startsWith(first?.quote ?? 'x')).toBe(true);
  });
  it('do not miss English words in a text that is written in another language', () => {
    const french =
      'Au sein de la cuisine centrale, vous préparez les repas des écoles et des hôpitaux, vous contrôlez les stocks et vous encadrez deux apprentis. Une première expérience en restauration collective est souhaitée, ainsi que le sens du service. Le poste est à pourvoir dès que possible, du lundi au vendredi, avec des horaires réguliers et sans travail le soir. Les repas sont fournis et la mutuelle est prise en charge.';
    expect(ids(french, 'Cuisinier')).toEqual([]);
  });
  it('see a title that advertises, and one in capitals', () => {
    expect(ids(ENGLISH, 'Planners needed!')).toEqual(['bait-in-title']);
    expect(ids(ENGLISH, 'PRODUCTION PLANNER')).toEqual(['capitals-in-title']);
  });
  it('that stand alone never reach the borderline, unless consumer protection warns of them', () => {
    // What a posting leaves out, and how loud it is, says little by itself.
    for (const text of [NOBODY, `${ENGLISH}\nApply today!!!`, `${ENGLISH}\nYour earnings are up to you.`])
      expect(riskOf(flags(text))).toBeLessThan(0.35);
    expect(riskOf(flags(`${ENGLISH}\nA registration fee of 50 is due.`))).toBeGreaterThan(0.35);
  });
  it('add up', () => {
    const bait = `${NOBODY}\nNo experience needed. Earn $900 a week from the comfort of your home. Apply using the link below.`;
    expect(riskOf(flags(bait, 'Urgent data entry jobs!'))).toBeGreaterThan(0.6);
  });
});
