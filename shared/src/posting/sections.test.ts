import { describe, expect, it } from 'vitest';
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

  it('do not begin where a sentence merely has the word', () => {
    expect(kinds('The requirements of our customers come first, and your profile grows with them.')).toEqual([
      ['intro', 'The requirements of our customers come first, and your profile grows with them.'],
    ]);
  });
});
