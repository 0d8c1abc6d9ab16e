import { tellingWords } from '../occupations/telling-words.ts';
import { withoutSuperiors } from '../posting/superiors.ts';
import { findSkills } from '../skills/find-skills.ts';
import { tokensOf } from '../skills/tokens.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';

/** Words of titles that tell the step, not the work. */
const STEP =
  /^(?:senior|junior|sr|jr|lead|principal|staff|head|chief|intern|trainee|associate|assistant|entry|level|experienced|erfahren\w*|leiter|leitung|vice|president|director|werkstudent|praktikant|praktikum|full|part|time|vollzeit|teilzeit|remote|hybrid|ii|iii|iv|mwd|wmd|all|gender)$/u;
/** German and English names of the same role. */
const SAME: Record<string, string> = Object.fromEntries(
  [
    'engineer ingenieur entwickler developer programmer programmierer coder',
    'manager leiter managerin verantwortlicher',
    'nurse krankenschwester krankenpfleger pflegefachkraft pflegefachfrau pflegefachmann pfleger altenpfleger altenpflegerin pflegehelfer caregiver pflegekraft',
    'accountant buchhalter finanzbuchhalter bilanzbuchhalter bookkeeper',
    'consultant berater advisor adviser',
    'administrator sysadmin systemadministrator',
    'teacher lehrer lehrkraft',
    'educator erzieher',
    'driver fahrer kraftfahrer berufskraftfahrer',
    'warehouse lager lagerist lagerhelfer lagermitarbeiter lagerlogistik logistik logistics fachlagerist kommissionierer',
    'sales vertrieb verkauf verkäufer seller vertriebsmitarbeiter salesperson außendienst innendienst',
    'clerk sachbearbeiter officer',
    'analyst analytiker',
    'chef koch cook köchin',
    'waiter kellner servicekraft waitress',
    'electrician elektriker elektroniker elektrofachkraft electronics elektroinstallateur',
    'mechanic mechaniker mechatroniker schlosser industriemechaniker mechatronics fitter',
    'secretary sekretär assistenz sekretärin assistant',
    'purchaser einkäufer buyer einkauf procurement',
    'recruiter personalreferent hr personal recruiting recruitment recruitments talent sourcer staffing headhunter personalberater personalvermittler',
    'architect architekt',
    'physician arzt doctor ärztin',
    'technician techniker',
    'designer gestalter mediengestalter',
    'data daten',
    'quality qualität qualitätssicherung',
    'tester qa',
    'projekt project projektmanager projektleiter',
    'cleaner reinigungskraft',
    'lawyer anwalt jurist rechtsanwalt attorney counsel',
    'scientist wissenschaftler researcher forscher',
    'software softwareentwickler anwendungsentwickler softwareingenieur',
    'controller controlling',
    'bauleiter bauleitung',
    'marketing marketingmanager',
    'store filiale filial markt shop laden',
  ].flatMap((line) => {
    const words = line.split(' ').map((word) => tokensOf(word)[0]?.fold ?? word);
    return words.map((word) => [word, words[0] ?? word]);
  }),
);
const FEMININE = /^(\p{L}{4,})in$/u;

/** German names of roles that other words are put in front of, the longest first: "Filialleiter", "Teamassistenz". */
const HEADS = Object.keys(SAME)
  .filter((word) =>
    /^(?:leiter|berater|entwickler|ingenieur|techniker|mechaniker|elektroniker|fahrer|assistenz|sekretär|verkäufer|buchhalter|sachbearbeiter|pfleger|pflegekraft|lehrer|erzieher|einkäufer|koch|jurist)$/u.test(
      word,
    ),
  )
  .sort((a, b) => b.length - a.length);
/** Letters between the parts of a compound. */
const JOINT = /(?:s|en|n)$/u;

/** A German compound as what it is made of; null for a word that is none. */
function compound(word: string): string[] | null {
  const head = HEADS.find((end) => word.endsWith(end) && word.length >= end.length + 3);
  if (head === undefined) return null;
  const front = word.slice(0, -head.length);
  const known = SAME[front] ?? SAME[front.replace(JOINT, '')];
  return [...(known === undefined ? tellingWords(front) : [known]), SAME[head] ?? head];
}

/** What a title says of the work, whatever the step and the language; of one that only tells a step, that. */
function roleWords(title: string): Set<string> {
  const all = tellingWords(withoutSuperiors(title));
  const roles = all.filter((word) => !STEP.test(word));
  return new Set(
    (roles.length > 0 ? roles : all).flatMap((word) => {
      const plain = FEMININE.exec(word)?.[1] ?? word;
      const known = SAME[word] ?? SAME[plain];
      if (word.startsWith('software') && known === 'software') return ['software', 'engineer'];
      return known === undefined ? (compound(plain) ?? [plain]) : [known];
    }),
  );
}

/**
 * How near one of the titles that somebody has held is to the one on offer.
 *
 * @returns 0 (nothing in common) to 1 (the same); null when there is no title to compare
 */
export function titleFit(vocabulary: Vocabulary, held: readonly string[], offered: string): number | null {
  const wanted = roleWords(offered.replaceAll(/\((?:[mwfdxi]\s*[/|,]?\s*)+\)|\([^)]*\)/giu, ' '));
  if (wanted.size === 0 || held.length === 0) return null;
  const fields = fieldsOf(vocabulary, offered);
  return Math.max(
    ...held.map((title, index) => {
      const words = roleWords(title);
      const common = [...wanted].filter((word) => words.has(word)).length;
      const overlap = common / Math.sqrt(wanted.size * Math.max(1, words.size));
      const sameField = [...fieldsOf(vocabulary, title)].some((id) => fields.has(id)) ? 0.6 : 0;
      // What was done long ago tells less.
      return Math.max(Math.min(1, overlap), sameField) * (index < 3 ? 1 : 0.85);
    }),
  );
}

const fieldsOf = (vocabulary: Vocabulary, title: string): Set<number> =>
  new Set(
    findSkills(vocabulary, title)
      .filter(({ term }) => term.kind !== 'soft')
      .map(({ term }) => term.id),
  );
