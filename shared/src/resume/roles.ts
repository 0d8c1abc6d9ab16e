import { ENGLISH_ROLES, GERMAN_ROLES } from './role-nouns.ts';

const ENGLISH = new Set(ENGLISH_ROLES);
const GERMAN = new Set(GERMAN_ROLES);
/** English nouns that are joined to the word before them: "Webdeveloper", "Salesperson", "Cardiologist". */
const JOINED =
  /^\p{L}{2,}(?:developer|engineer|manager|designer|administrator|consultant|analyst|architect|trainer|keeper|maker|worker|wright|writer|ologist|ographer|iatrist|iatrician|dontist|therapist|tician|gician|sician|(?:sales|spokes|trades|crafts|crewe?|camera|service|repair|handy)(?:man|woman|person))$/u;
/** German feminine forms, which nothing but persons have. */
const FEMININE = /^\p{L}{4,}(?:erin|istin|eurin|orin|antin|entin|ologin|agogin)$/u;
const MASCULINE = /^\p{L}{3,}(?:ologe|agoge|graf|therapeut)$/u;
/** Things that end like somebody who does a job. */
const THING =
  /^(?:\p{L}*(?:halbleiter|mikrocontroller|microcontroller|autopilot|copilot|trichter|taskmanager|paketmanager)|disney\p{L}*|berlin|heparin|gelatin|zookeeper|bookkeeper's)$/u;
/** Letters that a German compound has at least before its head: "Maurer" is no "-urer". */
const SHORTEST_FIRST_PART = 3;

const WORDS = /[\p{L}][\p{L}\p{M}\p{N}'’]*(?:-(?=\p{L}))?/gu;
/** "Entwickler*in", "Kaufmann/-frau", "Ingenieur(in)": the same noun for everybody. */
const GENDER = /(?<=\p{L}{3})(?:[*:_]-?(?:in|innen|r)|\/-?(?:in|frau|mann|r)|\((?:in|r|n)\))(?!\p{L})/giu;
/** Grades behind the noun: "Engineer II", "SDE-2", "Analyst, Level 3", "Developer Senior". */
const GRADE =
  /(?:[\s,-]+(?:i{1,3}|iv|vi?|[1-9]|[a-c]|[lpe][1-9]|ic-?[1-9]|(?:level|grade|band|stufe|class|klasse)\s?\w{1,2}|junior|senior|sr\.?|jr\.?|mid))+$/iu;
/** Two words that are one role. */
const TWO_WORDS = /(?<!\p{L})(?:scrum|station|harbou?r|quarter|choir|ballet|game) master(?!\p{L})/giu;
/** "Anlagenmechaniker SHK": an abbreviation of the field behind a German noun. */
const ABBREVIATION = /^\s\p{Lu}{2,5}$/u;
/** What one is head, assistant or member of. */
const COMPLEMENT = /^\s(?:of|to|für|der|des|im|for)\s(?:the |die |den )?(?:\p{Lu}|\d)/u;
const OF_ANYTHING =
  /^(?:\p{L}+\s){0,2}(?:head|director|chief|vice president|vp|president|dean|chair|leiter(?:in)?|leitung|member) (?:of|der|des)\s/iu;
/** Nouns behind which the field stands: "Manager Human Resources", "Leiter Vertrieb", "Werkstudent Marketing". */
const FIELD_BEHIND =
  /^(?:(?:senior|junior|sr\.?|jr\.?|assistant|deputy|stellv\.?|stellvertretende[rn]?|general|regional)\s)?(?:team ?lead(?:er)?|manager(?:in)?|engineer|executive|director|head|intern|trainee|consultant|analyst|developer|officer|specialist|associate|vice president|vp|avp|\p{L}*leiter(?:in)?|leitung|\p{L}*mitarbeiter(?:in)?|sachbearbeiter(?:in)?|referent(?:in)?|assistent(?:in)?|assistenz|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[rn]?|meister(?:in)?|\p{L}*techniker(?:in)?|ingenieur(?:in)?|berater(?:in)?|entwickler(?:in)?|kaufmann|kauffrau|fachkraft|fachfrau|fachmann|spezialist(?:in)?|beauftragte[rn]?|koordinator(?:in)?|aushilfe|angestellte[rn]?)(?:\s(?:\p{Lu}[\p{L}\d/&-]*|and|und|&)){1,4}$/iu;
const LEGAL_FORM =
  /\b(?:gmbh|ag|se|kg|ohg|inc|llc|ltd|limited|pvt|plc|corp|company|group|gruppe|bank|s\.?a|b\.?v)\.?$/iu;
/** What is done instead of who does it, as a title: "Software testing", "Freelance Software Development", "HR". */
const ACTIVITY =
  /(?:^|\s)(?:testing|engineering|development|accounting|sales|marketing|hr|human resources?|recruit(?:ment|ing)|nursing|teaching|consulting|administration|operations|logistics|design(?:ing)?|support|security|finance|research|management|quality assurance|qa|pmo|customer (?:service|care)|vertrieb|buchhaltung|pflege|controlling|einkauf|verwaltung)$/iu;

/** Whether a text names somebody who does a job: "nurse", "Bilanzbuchhalterin", "SDE II". */
export const namesRole = (text: string): boolean => roleWords(text).length > 0;

/** Whether a phrase is a title by its form: its head noun is somebody who does a job. */
export function isRole(phrase: string): boolean {
  const plain = phrase.replaceAll(GENDER, '');
  if (LEGAL_FORM.test(plain)) return false;
  const graded = plain.replace(GRADE, '');
  const roles = roleWords(graded);
  if (roles.some(({ end }) => end === graded.length)) return true;
  if (roles.some(({ end }) => COMPLEMENT.test(plain.slice(end)))) return true;
  if (roles.some(({ end }) => end > 9 && ABBREVIATION.test(plain.slice(end)))) return true;
  if (OF_ANYTHING.test(plain)) return true;
  return FIELD_BEHIND.test(plain) && /\s\p{Lu}/u.test(plain);
}

/** Whether a phrase names what is done ("Software testing"): a title only where something else says so. */
export const isActivity = (phrase: string): boolean => ACTIVITY.test(phrase);

/** Where the words end that name somebody who does a job. */
function roleWords(text: string): { end: number }[] {
  const plain = text.replaceAll(GENDER, '');
  const single = [...plain.matchAll(WORDS)].filter(
    ({ 0: word }) => !word.endsWith('-') && isRoleWord(word.toLowerCase()),
  );
  return [...single, ...plain.matchAll(TWO_WORDS)].map(({ index, 0: word }) => ({
    end: index + word.length,
  }));
}

function isRoleWord(word: string): boolean {
  if (ENGLISH.has(word) || GERMAN.has(word)) return true;
  if (word.length < 5 || THING.test(word)) return false;
  if (JOINED.test(word) || FEMININE.test(word) || MASCULINE.test(word)) return true;
  const plain = word.replace(/(?<=\p{L}{4})in$/u, '');
  if (GERMAN.has(plain)) return true;
  for (let first = SHORTEST_FIRST_PART; first <= plain.length - 4; first += 1)
    if (GERMAN.has(plain.slice(first))) return true;
  return false;
}
