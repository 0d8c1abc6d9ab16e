/** Names of months in full, January first: English, German (with Austria's), French, Spanish, Italian. */
const FULL: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'janvier', 'enero', 'gennaio'],
  ['february', 'februar', 'feber', 'février', 'fevrier', 'febrero', 'febbraio'],
  ['march', 'märz', 'maerz', 'mars', 'marzo'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio'],
  ['june', 'juni', 'juin', 'junio', 'giugno'],
  ['july', 'juli', 'juillet', 'julio', 'luglio'],
  ['august', 'août', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'settembre'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'décembre', 'decembre', 'diciembre', 'dicembre'],
];

const SHORT: readonly (readonly string[])[] = [
  ['jan', 'jän', 'janv', 'ene', 'gen', 'genn'],
  ['feb', 'febr', 'févr', 'fév', 'fevr', 'febb'],
  ['mar', 'mär', 'mrz'],
  ['apr', 'avr', 'abr'],
  ['may', 'mag'],
  ['jun', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago'],
  ['sep', 'sept', 'set', 'sett'],
  ['oct', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];

const MONTHS = new Map(
  [FULL, SHORT].flatMap((table) =>
    table.flatMap((names, month) => names.map((name) => [name, month] as const)),
  ),
);

/** Shorter names are too near to other words ("Marco", "Junior") to forgive a typing error. */
const FORGIVING_FROM = 6;
const LONG = [...MONTHS.keys()].filter((name) => name.length >= FORGIVING_FROM);

/**
 * The month that a word names, in full or abbreviated, one typing error ("Augest", "Febuary") forgiven in long names.
 *
 * @param word letters only, in any case
 * @returns 0 (January) to 11, or undefined
 */
export function monthOf(word: string): number | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  const exact = MONTHS.get(lower);
  if (exact !== undefined || lower.length < FORGIVING_FROM - 1) return exact;
  const near = LONG.find((name) => name[0] === lower[0] && isOneErrorApart(name, lower));
  return near === undefined ? undefined : MONTHS.get(near);
}

/** Whether one letter added, left out, replaced, or swapped with the next makes one word of the other. */
function isOneErrorApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
