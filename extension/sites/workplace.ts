import type { Workplace } from '@jobsieve/shared/contracts/job';

// The sites show these words in the language of their user interface, not of the posting.
const WORDS: [Workplace, RegExp][] = [
  [
    'remote',
    /^(remote|fully remote|work from home|homeoffice|home office|fernarbeit|à distance|télétravail|en remoto|remoto|teletrabajo|(på )?distans|distansarbete|da remoto|op afstand)$/i,
  ],
  ['hybrid', /^(hybrid|hybride|híbrido|hibrido|ibrido)$/i],
  [
    'on-site',
    /^(on-?site|in[- ]office|work from office|vor ort|sur site|presencial|på plats|in sede|op locatie)$/i,
  ],
];

/** The workplace that a label names ("Hybrid", "Vor Ort"), null for every other text. */
export function workplaceOf(label: string): Workplace | null {
  return WORDS.find(([, words]) => words.test(label.trim()))?.[0] ?? null;
}
