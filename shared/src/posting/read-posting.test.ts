import { describe, expect, it } from 'vitest';
import { knownSkills } from '../skills/known-skills.ts';
import { readPosting } from './read-posting.ts';
import { BANDS } from './wording.ts';

const read = (description: string, title = 'Baker', location: string | null = null) =>
  readPosting(knownSkills(), { title, company: 'Korn & Kruste', location, description });
const ENGLISH = `We run a platform for bakeries.
Your tasks
- You build services in Kotlin
Requirements
- Must have: PostgreSQL
- 5+ years of experience with Java
- Solid knowledge of Docker
- Basic knowledge of Grafana
- Team player, fluent in English
Nice to have
- Terraform
- Spanish is a plus
What we offer
- A Kubernetes mug and Python courses`;

describe('what a posting asks for', () => {
  const posting = read(ENGLISH, 'Senior Backend Engineer (Scala)');
  const demand = (name: string) => posting.demands.find((it) => it.name === name);

  it('weighs by section and wording, within the band of its importance', () => {
    expect(demand('PostgreSQL')).toMatchObject({ importance: 'essential', quote: 'Must have: PostgreSQL' });
    expect(demand('Scala')).toMatchObject({ importance: 'essential' });
    expect(demand('Java')).toMatchObject({ importance: 'critical', years: 5 });
    expect(demand('Docker')).toMatchObject({ importance: 'critical', proficiency: 'advanced' });
    expect(demand('Kotlin')).toMatchObject({ importance: 'important' });
    expect(demand('Grafana')).toMatchObject({ importance: 'important', proficiency: 'beginner' });
    expect(demand('Terraform')).toMatchObject({ importance: 'preferred' });
    for (const { importance, weight } of posting.demands) {
      expect(weight).toBeGreaterThanOrEqual(BANDS[importance][0]);
      expect(weight).toBeLessThanOrEqual(BANDS[importance][1]);
    }
  });

  it('leaves out what is offered', () => {
    expect(demand('Kubernetes')).toBeUndefined();
    expect(demand('Python')).toBeUndefined();
  });

  it('leaves out the trade of the employer, wherever it is told', () => {
    const names = (description: string) => read(description, 'Clerk').demands.map(({ name }) => name);
    expect(names('We are a provider of health insurance and logistics.\nYour tasks\n- Payroll')).toEqual([
      'Payroll',
    ]);
    expect(names('Your tasks\nOur group is at home in retail and e-commerce.\n- Payroll')).toEqual([
      'Payroll',
    ]);
    expect(names('Requirements\n- Bookkeeping is second nature to us\n- We expect payroll')).toEqual(
      expect.arrayContaining(['bookkeeping', 'Payroll']),
    );
  });

  it('reads years, languages, step and place', () => {
    expect(posting.years).toEqual({ min: 5, quote: '5+ years of experience with Java' });
    expect(posting.languages).toMatchObject([
      { language: 'English', level: 5, required: true },
      { language: 'Spanish', required: false },
    ]);
    expect(posting.seniority).toBe(3);
    expect(read('Arbeiten im Homeoffice möglich', 'Koch').workplace).toBe('hybrid');
    expect(read('Bake', 'Baker', 'Berlin (Remote)').workplace).toBe('remote');
  });

  it('is read in German, too', () => {
    const german = read(
      'Ihre Aufgaben\n• Wundversorgung und Pflegedokumentation\nIhr Profil\n• Examinierte Pflegefachkraft zwingend erforderlich\n• Führerschein Klasse B von Vorteil\n• mindestens 2 Jahre Berufserfahrung\n• gute Deutschkenntnisse\nWir bieten\n• Yoga',
      'Pflegefachkraft (m/w/d)',
    );
    expect(german.writtenIn).toBe('de');
    expect(german.demands.map(({ name, importance }) => `${name}: ${importance}`)).toEqual([
      'examinierte Pflegefachkraft: essential',
      'Pflegefachkraft: essential',
      'Pflegedokumentation: important',
      'Wundversorgung: important',
      'Führerschein Klasse B: preferred',
    ]);
    expect(german.years?.min).toBe(2);
    expect(german.languages).toMatchObject([{ language: 'German', required: true }]);
  });
});

describe('letters of other alphabets', () => {
  const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const styled = (alphabet: string) => {
    const letters = [...alphabet];
    return (text: string) => [...text].map((letter) => letters[LATIN.indexOf(letter)] ?? letter).join('');
  };
  const from = (...starts: [number, number][]) =>
    starts
      .map(([start, count]) =>
        Array.from({ length: count }, (_, index) => String.fromCodePoint(start + index)).join(''),
      )
      .join('');
  const text =
    'About us\nWe make tools.\n\nRequirements\n• 5+ years of experience\n• Python is a must\n• Fluent German\n• AWS or Azure';

  it.each([
    ['bold', styled(from([0x1d400, 52], [0x1d7ce, 10]))],
    ['sans-serif bold', styled(from([0x1d5d4, 52], [0x1d7ec, 10]))],
    ['italic', styled(from([0x1d468, 52]))],
    ['monospace', styled(from([0x1d670, 52], [0x1d7f6, 10]))],
    ['full-width', styled(from([0xff21, 26], [0xff41, 26], [0xff10, 10]))],
    ['circled', styled(from([0x24b6, 52]))],
  ])('(%s) are read like plain ones and quoted as they are', (_name, set) => {
    const plain = read(text, 'Senior Python Developer');
    const posting = read(set(text), set('Senior Python Developer'));
    const names = ({ demands }: typeof plain) => demands.map(({ name, weight }) => `${name} ${weight}`);
    expect(names(posting)).toEqual(names(plain));
    expect(posting.years?.min).toBe(5);
    expect(posting.seniority).toBe(plain.seniority);
    expect(posting.languages).toMatchObject([{ language: 'German', level: 5 }]);
    expect(posting.sections.map(({ kind }) => kind)).toEqual(['company', 'requirements']);
    expect(posting.years?.quote).toBe(set('5+ years of experience'));
    expect(posting.languages[0]?.quote).toBe(set('Fluent German'));
    expect(posting.demands.find(({ name }) => name === 'AWS or Azure')?.quote).toBe(set('AWS or Azure'));
  });
});

describe('what asks for no skill', () => {
  const names = (line: string, heading = 'Requirements') =>
    read(`${heading}\n• PostgreSQL\n• ${line}`, 'Clerk').demands.flatMap(({ name, term }) =>
      name === 'PostgreSQL' || term.kind === 'soft' ? [] : [name],
    );

  it.each([
    'A yearly budget for learning that nobody has to approve',
    'You place great value on your education and training',
    'An annual training budget of 2,000 euros',
    'We offer health insurance and a pension plan',
    'Full training will be provided',
    'Opportunities for career growth, training and development',
    'You will receive extensive training in sales',
    'Sie legen großen Wert auf Ihre Weiterbildung',
    'Wir bieten Schulungen und Weiterbildung',
    'Betriebliche Altersvorsorge und Jobticket',
    'Bereitschaft zur Weiterbildung',
    'Must hold Canadian PR',
    'Must be a US citizen or hold a green card',
    'PR or citizens only',
    'We do not sponsor visas',
    'Deutsche Staatsangehörigkeit erforderlich',
  ])('is "%s"', (line) => {
    expect(names(line)).toEqual([]);
    expect(names(line, 'Your tasks')).toEqual([]);
  });

  it.each([
    ['Budgeting and forecasting for three departments', expect.stringMatching(/budgeting/i)],
    ['PR and media relations', 'PR'],
    ['Knowledge of health insurance', expect.stringMatching(/insurance/i)],
  ])('is not "%s"', (line, skill) => {
    expect(names(line)).toContainEqual(skill);
  });

  it('and says who may do the job is told as a condition', () => {
    const { eligibility } = read(
      'Requirements\n• Python\n• Must hold Canadian PR\n\nWe are unable to sponsor visas.',
    );
    expect(eligibility).toEqual(['Must hold Canadian PR', 'We are unable to sponsor visas.']);
    expect(read('Requirements\n• Sponsorship sales for events').eligibility).toEqual([]);
  });
});

describe('a title', () => {
  it('asks for nothing of those whom somebody assists', () => {
    const names = (title: string) => read('Requirements\n• Outlook', title).demands.map(({ name }) => name);
    for (const title of [
      'Assistant to the Head of Sales',
      'EA to Vice President Sales',
      'Assistentin des Leiters Vertrieb',
    ])
      expect(names(title), title).toEqual(['Outlook']);
    expect(names('Head of Sales')).toContain('Sales');
  });
});

describe('a section about the company or the offer', () => {
  it('that lists tools is read after all', () => {
    for (const heading of ['About us', 'What we offer', 'Wir bieten']) {
      const posting = read(
        `${heading}\n• Terraform\n• Ansible\n• Kubernetes\n• AWS\n• Prometheus`,
        'Operator',
      );
      expect(posting.demands.map(({ name }) => name)).toEqual(expect.arrayContaining(['Terraform', 'AWS']));
    }
  });

  it('that mentions a tool or two is not', () => {
    const posting = read(
      'Requirements\n• Java\n\nWhat we offer\n• A Kubernetes mug\n• Python courses',
      'Operator',
    );
    expect(posting.demands.map(({ name }) => name)).toEqual(['Java']);
  });

  it('leaves wishes to be what is asked for when nothing else is', () => {
    const posting = read('About us\nTrams.\n\nGood to have skills\n• Terraform\n• Ansible', 'Operator');
    expect(posting.demands.map(({ importance }) => importance)).toEqual(['critical', 'critical']);
  });
});
