import type { Workplace } from '@jobsieve/shared/contracts/job';

// The sites show these words in the language of their user interface, not of the posting.
const WORDS: [Workplace, RegExp][] = [
  [
    'remote',
    /^(remote|fully remote|100 ?% remote|work from home|homeoffice|home[- ]office|fernarbeit|(travail )?à distance|télétravail|en remoto|remoto|teletrabajo|a distancia|(på )?distans|distansarbete|fjärrarbete|(?:lavoro )?da remoto|a distanza|telelavoro|remota|(?:trabalho )?remoto|trabalho à distância|à distância|a distância|teletrabalho|op afstand|(?:op )?afstand|thuiswerk(?:en)?|vanuit huis|zdaln[aey]|praca zdalna|(?:w pełni )?zdalnie|रिमोट|दूरस्थ|वर्क फ्रॉम होम|घर से काम)$/i,
  ],
  [
    'hybrid',
    /^(hybrid|hybride|híbrid[oa]|hibrid[oa]|ibrid[oa]|(?:in )?modalità ibrida|trabalho híbrido|hybridarbete|hybride werken|hybrydow[aoey]|praca hybrydowa|हाइब्रिड)$/i,
  ],
  [
    'on-site',
    /^(on-?site|in[- ](?:office|person)|work from office|vor ort|präsenz|sur (?:site|place)|présentiel|en présentiel|presencial|en la oficina|på plats|in sede|in presenza|em presença|no local|op locatie|op kantoor|stacjonarn(?:[aey]|ie)|praca stacjonarna|na miejscu|w biurze|ऑन[- ]?साइट|कार्यस्थल पर)$/i,
  ],
];

/** The workplace that a label names ("Hybrid", "Vor Ort"), null for every other text. */
export function workplaceOf(label: string): Workplace | null {
  const text = label
    .trim()
    .normalize('NFC')
    .replace(/\u2011/g, '-');
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** The workplace in the parentheses after a place, "New York, NY (Hybrid)". */
export function workplaceAfter(location: string | null): Workplace | null {
  return workplaceOf(/[(（]([^()（）]+)[)）]$/.exec(location ?? '')?.[1] ?? '');
}
