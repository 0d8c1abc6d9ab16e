import { describe, expect, it } from 'vitest';
import { isSilent } from './headings.ts';
import { sectionsOf } from './sections.ts';

const kinds = (text: string) => sectionsOf(text).map(({ kind, text: said }) => [kind, said]);

describe('the sections of a posting', () => {
  it('are parted by headings on lines of their own', () => {
    const text =
      'We bake.\n\n**Your responsibilities:**\n- Bake\n\n### What you bring\n- Flour\n\nNice to have\n- Salt\n\nWhat we offer\nBread\n\nAbout us\nOld.\n\nHow to apply\nMail.';
    expect(kinds(text)).toEqual([
      ['intro', 'We bake.'],
      ['tasks', '- Bake'],
      ['requirements', '- Flour'],
      ['preferred', '- Salt'],
      ['offer', 'Bread'],
      ['company', 'Old.'],
      ['apply', 'Mail.'],
    ]);
  });

  it('are parted by German headings', () => {
    const text =
      'Wir backen.\nIhre Aufgaben\n• Backen\nDas bringen Sie mit:\n• Mehl\nVon Vorteil\n• Salz\nWir bieten Ihnen\n• Brot\nÜber uns\nAlt.\nHaben wir Ihr Interesse geweckt?\nMail.';
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'intro',
      'tasks',
      'requirements',
      'preferred',
      'offer',
      'company',
      'apply',
    ]);
  });

  it('may begin on the line of their heading', () => {
    expect(kinds('Requirements: three years of baking')).toEqual([['requirements', 'three years of baking']]);
  });

  it('are found in running text that has lost its line breaks', () => {
    const text = `${'Wir sind eine Bäckerei mit vielen Filialen im ganzen Land. '.repeat(4)}Deine Aufgaben: Du backst Brot und BrötchenDein Profil: Du hast eine Ausbildung zum BäckerWas wir Dir bieten:Viel Brot und gute Laune.`;
    expect(kinds(text)).toEqual([
      ['intro', expect.stringContaining('Bäckerei')],
      ['tasks', 'Du backst Brot und Brötchen'],
      ['requirements', 'Du hast eine Ausbildung zum Bäcker'],
      ['offer', 'Viel Brot und gute Laune.'],
    ]);
  });

  it.each([
    'Your superpowers',
    'Was zählt',
    'Dein Rucksack',
    'R E Q U I R E M E N T S',
    '<b>Requirements</b>',
    'Our tech stack',
    'Zwingend erforderlich',
    'Was hier zählt',
    'Candidate wishlist',
  ])('of the company or the offer end with "%s" before plain lines and sentences, too', (heading) => {
    for (const before of ['About us\nAcme runs trams.\n\n', 'Wir bieten\n• 30 Tage Urlaub\n'])
      for (const gap of ['\n', '\n\n'])
        for (const body of ['Java\nKafka\nTerraform', 'You know Java well and have used Kafka.']) {
          const counted = sectionsOf(`${before}${heading}${gap}${body}`).filter(
            ({ kind }) => !isSilent(kind),
          );
          expect(counted.map(({ text }) => text).join('\n')).toContain(body);
        }
  });

  it('of the offer go on where a short line is one more offer', () => {
    const text = 'Wir bieten\n\nObstkorb\nJobrad\n\n30 Tage Urlaub\nFlexible Arbeitszeiten';
    expect(kinds(text).every(([kind]) => kind === 'offer')).toBe(true);
  });

  it('do not begin where a sentence merely has the word', () => {
    expect(kinds('The requirements of our customers come first, and your profile grows with them.')).toEqual([
      ['intro', 'The requirements of our customers come first, and your profile grows with them.'],
    ]);
  });

  it.each([
    'Your secret powers',
    'Requirements to join the crew',
    'Mandatory stuff!',
    '🔥 The craft you know',
    '4. Craft',
    '④ Craft',
    '**Craft**',
    'CRAFT',
    'Craft:',
    'Das kannst du richtig gut',
    'Dein Handwerk',
    'Worauf es ankommt',
    'Il tuo mestiere',
  ])('of the company end with "%s", whose words are not known', (heading) => {
    for (const gap of ['\n', '\n\n']) {
      const text = `About us\nAcme runs trams in forty towns.\n\n${heading}${gap}• Java and Spring Boot are a must\n• Kafka`;
      const [first, second] = sectionsOf(text);
      expect(first).toMatchObject({ kind: 'company', text: 'Acme runs trams in forty towns.' });
      expect(['other', 'requirements']).toContain(second?.kind);
      expect(second?.text).toContain('• Java and Spring Boot are a must\n• Kafka');
    }
  });

  it('keep a heading that is not known as text, for it may be what is asked for', () => {
    expect(sectionsOf('About us\nTrams.\n\nJava and Spring\n\n• Three years')).toMatchObject([
      { kind: 'company' },
      { kind: 'other', heading: 'Java and Spring', text: 'Java and Spring\n• Three years' },
    ]);
  });

  it('of the offer go on below its own headings and over its points', () => {
    const offer =
      'What we offer\n\nFinancially secure\nWe offer a pension plan and 30 days of holiday.\n\nHealthy\n\n• Gym membership\n• Free fruit\n\n🍕 Free lunch\n🏖 Paid holidays\n\n1. Yoga\n2. Massage';
    expect(kinds(offer).map(([kind]) => kind)).not.toContain('other');
  });

  it('end with a labelled paragraph where only that is labelled', () => {
    expect(kinds('We bake bread.\nSalary: 10 LPA\n\nYou know Python.\nLocation: Pune\n\nAnd Java.')).toEqual([
      ['intro', 'We bake bread.'],
      ['offer', '10 LPA'],
      ['intro', 'You know Python.'],
      ['offer', 'Pune'],
      ['intro', 'And Java.'],
    ]);
  });

  it('leave out small print of the law, with a heading and without', () => {
    const law =
      'Acme is an Equal Opportunity Employer and does not discriminate on the basis of race. Knowledge of data protection is protected, too.';
    expect(kinds(`Requirements\n• Python\n\n${law}`)).toEqual([
      ['requirements', '• Python'],
      ['aside', law],
    ]);
    const rest = 'Know your rights. We use AI tools in our recruiting processes.';
    expect(kinds(`Requirements\n• Python\n\n${law}\n\n${rest}\n\n• Java`)).toEqual([
      ['requirements', '• Python'],
      ['aside', `${law}\n\n${rest}`],
      ['requirements', '• Java'],
    ]);
    expect(kinds(`We bake.\n\n${law}\n\nYou know Python.`)).toEqual([
      ['intro', 'We bake.'],
      ['aside', law],
      ['intro', 'You know Python.'],
    ]);
    expect(kinds('Requirements\n• Python\n\nEEO Statement\nWe hire all.').map(([kind]) => kind)).toEqual([
      'requirements',
      'aside',
    ]);
  });

  it('begin again where the language changes, whatever parts the two', () => {
    const offer = 'Wir bieten Ihnen flexible Zeiten und eine Kantine, die auch am Abend offen ist. ';
    const role =
      'You will be responsible for the ovens of the bakery and for the people who work at them in the night. ';
    for (const gap of ['\n\n', ' ', '\n*****\n', '\n*English version below*\n', '________']) {
      const text = `Ihr Profil\n• Backen\n\nWir bieten\n${offer.repeat(4)}${gap}${role.repeat(4)}\nYour skills\n• Baking`;
      const last = sectionsOf(text);
      const english = last.find(({ text: said }) => said.includes('responsible for the ovens'));
      expect([gap, ['other', 'intro', 'tasks'].includes(english?.kind ?? '')]).toEqual([gap, true]);
      expect(last.at(-1)).toMatchObject({ kind: 'requirements', text: '• Baking' });
    }
  });

  it('do not begin at the noun of a sentence in running text', () => {
    const text = `${'Wir sind eine Bäckerei mit vielen Filialen im ganzen Land. '.repeat(4)}Dich erwarten abwechslungsreiche Tätigkeiten – und das vom ersten Tag an. Du hast eine vergleichbare QualifikationMehrjährige Praxis ist gut.`;
    expect(kinds(text).map(([kind]) => kind)).toEqual(['intro']);
  });
});
