import { clausesOf } from '../posting/clauses.ts';
import type { ReadPosting } from '../posting/read-posting.ts';
import { FITTED_WEIGHTS } from './fitted-weights.ts';
import { MAX_QUOTE, type RedFlag } from './red-flag.ts';

/**
 * Signs that something is missing from a posting. Absence cannot be quoted, so each of them shows the first words of the
 * text that was searched.
 */
export function missing(posting: ReadPosting): RedFlag[] {
  const quote = clausesOf(posting.description)[0]?.slice(0, MAX_QUOTE).trim();
  // The words that are looked for are English and German; their absence from a text in another language says nothing.
  if (!quote || !isUnderstood(posting.description)) return [];
  return [vague(posting), nothingAsked(posting), ...silentOnEmployer(posting)]
    .filter((sign) => sign !== null)
    .map((sign) => ({ ...sign, quote, weight: FITTED_WEIGHTS[sign.id], kind: 'scam' }));
}

type Missing = { id: keyof typeof FITTED_WEIGHTS; pattern: string; innocent: string };

/** The commonest words of both languages make up a good third of any running text, and a tenth of a bare list of points. */
const COMMON =
  /(?<!\p{L})(?:the|and|of|to|with|for|you|we|in|our|your|are|will|und|der|die|das|mit|für|sie|wir|bei|eine[nrms]?|oder|zu|auf|im|des|den|von)(?!\p{L})/giu;
const isUnderstood = (text: string): boolean =>
  (text.match(COMMON)?.length ?? 0) >= 0.08 * (text.match(/\p{L}+/gu)?.length ?? 0);

/** Texts with fewer characters than this are too short to decide whether to apply. */
const SAYS_LITTLE = 350;

function vague({ description, demands, sections }: ReadPosting): Missing | null {
  const hard = demands.filter(({ term }) => term.kind !== 'soft').length;
  const told = hard > 1 || sections.some(({ kind }) => kind === 'requirements' || kind === 'tasks');
  if (told && (hard > 3 || description.trim().length >= SAYS_LITTLE)) return null;
  return {
    id: 'vague',
    pattern: 'The text is too vague to decide whether to apply',
    innocent: 'Short postings are usual in some trades.',
  };
}

/** How demands of any kind are worded. */
const ASKS =
  /\b(?:degree|diploma|certif\p{L}*|licen[cs]\p{L}*|years?|experience|knowledge|proficien\p{L}*|jahre?n?|erfahrung\p{L}*|\p{L}*kenntnis\p{L}*|ausbildung|abschluss|studium|führerschein|\p{L}*schein|zeugnis\p{L}*)\b/iu;

/** Skills that a text may name without asking for any of them. */
const ASKED_BY_NAME = 6;

function nothingAsked({ title, description, demands }: ReadPosting): Missing | null {
  const hard = demands.filter(({ term }) => term.kind !== 'soft').length;
  if (hard > ASKED_BY_NAME || ASKS.test(`${title}\n${description}`)) return null;
  return {
    id: 'nothing-asked',
    pattern: 'The text asks for no experience, knowledge or qualification',
    innocent: 'Simple work needs none, and some employers leave it to the interview.',
  };
}

/** A sentence in which an employer speaks of itself, rather than of whom it looks for. */
const OF_ITSELF =
  /\b(?:we are (?:an?|the|one)|we[’']re (?:an?|the)|our (?:company|mission|clients|customers|products?|team|culture|history|offices|vision|values|people|business|platform|services?|technolog\p{L}+)|founded in|headquartered|is (?:an?|the|one of the) (?:[\p{L}-]+[ -]){0,5}(?:company|provider|leader|firm|organi[sz]ation|start-?up|agency|manufacturer|retailer|bank|group|network|platform|business|consultancy|fund)|(?:\d|our|hundreds of|thousands of) employees|we (?!are (?:looking|seeking|hiring|currently|offering)|need\b|want\b|require|seek\b|offer\b|have (?:\p{L}+ ){0,3}(?:positions|openings|vacanc))\p{Ll}{2,}|wir (?!suchen|bieten|freuen|erwarten|benötigen)\p{Ll}{3,}|unser(?:e|er|em)? (?:unternehmen|team|kund\p{L}+|produkte|haus)|gegründet|mitarbeite(?:nde|r)\p{L}*|standorte)\b/iu;
/** A sentence that tells what the employer is, rather than that it exists. */
const DESCRIBED =
  /\b(?:(?:we are|we[’']re|is) (?:an?|the|one of the) (?!member|part)(?:[\p{L}-]+[ -]){0,5}(?:company|provider|leader|firm|organi[sz]ation|start-?up|agency|manufacturer|retailer|supplier|bank|group|network|platform|business|consultancy|fund|clinic|hospital|school|charity|restaurant|hotel)|founded in|headquartered|\d+ (?:employees|people|colleagues)|wir sind (?:ein|der|die|das)|ist (?:ein|der|die|das) (?:\p{L}+ ){0,4}(?:unternehmen|anbieter|hersteller|dienstleister|agentur|betrieb|klinik|bank)\p{L}*|gegründet|\d+ mitarbeite\p{L}+)\b/iu;
/** Not with the flag `i`: "US" is a country. */
const FIRST_PERSON = /(?<!\p{L})(?:[Ww]e|WE|us|[Oo]urs?|OUR|[Ww]ir|WIR|[Uu]ns|[Uu]nser\p{L}{0,2})(?!\p{L})/gu;
/** What employers mention when they tell what they do, for whom and where. */
const BUSINESS =
  /(?<!\p{L})(?:clients?|customers?|products?|world\p{L}*|global\p{L}*|growth|growing|mission|founded|offices?|innovat\p{L}+|culture|passionate|talented|industry|markets?|brands?|technolog\p{L}+|platform|start-?up|international|countries|country|teams?|employees|colleagues|manufacturer|provider|supplier|retailer|family[- ](?:owned|run)|headquarter\p{L}*|sites|branches|stores|non-?profit|\p{L}*kund(?:e|en|innen)|\p{L}*produkte?n?|weltweit\p{L}*|wachstum|wachsen\p{L}*|gegründet|standorte?n?|innovati\p{L}+|\p{L}*kultur|branche|marktführ\p{L}+|marken?|technologien?|plattform|länder\p{L}*|unternehmen|familien(?:geführt|betrieb|unternehmen)\p{L}*|hersteller|anbieter|filialen?|mitarbeite\p{L}+|\p{L}*teams?)(?!\p{L})/giu;

/** Limits, chosen on one half of EMSCAD by what separates fake from genuine there; see docs/evaluation.md. */
const LITTLE = { statements: 2, mentions: 5, businessWords: 4 };

function silentOnEmployer({ description, company, sections }: ReadPosting): Missing[] {
  const named = company !== null && company.length > 2 && description.includes(company);
  const statements = clausesOf(description).filter((clause) => OF_ITSELF.test(clause)).length;
  const mentions = description.match(FIRST_PERSON)?.length ?? 0;
  const said = new Set(description.match(BUSINESS)?.map((word) => word.toLowerCase())).size;
  const innocent = 'Many employers describe themselves elsewhere.';
  const signs: Missing[] = [];
  if (statements === 0 && mentions <= 1 && !named && !sections.some(({ kind }) => kind === 'company')) {
    signs.push({ id: 'faceless', pattern: 'The text says nothing about the employer', innocent });
  } else if (
    statements <= LITTLE.statements &&
    mentions <= LITTLE.mentions &&
    !DESCRIBED.test(description) &&
    // One sentence is enough for a short text.
    (statements === 0 || description.length >= SAYS_LITTLE)
  ) {
    signs.push({ id: 'little-of-employer', pattern: 'The text says little about the employer', innocent });
  }
  if (said <= LITTLE.businessWords && description.length >= SAYS_LITTLE) {
    signs.push({
      id: 'business-unsaid',
      pattern: 'The text hardly says what the employer does, with whom and for whom',
      innocent,
    });
  }
  return signs;
}
