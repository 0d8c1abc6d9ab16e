import { findRepetition } from '@jobsieve/shared/ollama/repetition';
import { clausesOf } from '@jobsieve/shared/posting/clauses';
import type { SectionKind } from '@jobsieve/shared/posting/headings';
import type { ReadPosting } from '@jobsieve/shared/posting/read-posting';
import type { Section } from '@jobsieve/shared/posting/sections';
import { surelyLanguage } from '@jobsieve/shared/posting/text-language';

/** The contents of a posting as a list of points. */
export interface Outline {
  responsibilities: string[];
  requirements: string[];
  details: string[];
}

/** Points of a list, and characters of a point: what a person reads within a minute. */
const POINTS = 10;
const LONGEST = 400;

/** What a person wants to know besides the work: contract, hours, pay, place, start, deadline. */
const DETAIL =
  /\b(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|contract (?:type|length)|hours (?:per|a) week|salary|compensation|per (?:year|annum|hour|month)|start(?:ing)? date|deadline|closing date|remote|hybrid|vollzeit|teilzeit|befristet|unbefristet|wochenstunden|stunden (?:pro|\/) ?woche|gehalt|vergütung|entgelt\p{L}*|tarif\p{L}*|eintrittstermin|ab sofort|zum nächstmöglichen|bewerbungs(?:frist|schluss)|homeoffice|home office|urlaub\p{L}*|schicht\p{L}*|befristung)\b|[€$£]\s?\d|\d\s?(?:€|eur\b|usd\b|gbp\b)/iu;

/**
 * Sorts what a posting says under the headings of a summary, word for word, each thing once. Where a posting has no headings,
 * its clauses are sorted by what they say.
 */
export function outlineOf(posting: ReadPosting): Outline {
  const sections = inOneLanguage(posting);
  const of = (...kinds: SectionKind[]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ text }) => clausesOf(text));
  const asked = of('requirements', 'preferred');
  const intro = of('intro', 'other');
  const tasks = of('tasks');
  const quotes = new Set(posting.demands.filter(({ weight }) => weight >= 50).map(({ quote }) => quote));
  const requirements = asked.length > 0 ? asked : intro.filter((clause) => quotes.has(clause));
  const responsibilities =
    tasks.length > 0
      ? tasks
      : intro.filter((clause) => !requirements.includes(clause) && !DETAIL.test(clause));
  const details = [...intro, ...tasks, ...of('offer'), ...asked, ...of('company', 'apply')].filter(
    (clause) => DETAIL.test(clause) && !requirements.includes(clause) && !responsibilities.includes(clause),
  );
  return distinct({ responsibilities, requirements, details: details.length > 0 ? details : of('offer') });
}

/** What a posting says of the work; when it says it in two languages, only what it says in the one that it uses more. */
function inOneLanguage({ sections, writtenIn }: ReadPosting): Section[] {
  const telling = sections.filter(({ kind }) => kind === 'tasks' || kind === 'requirements');
  const languages = new Set(telling.map(({ text }) => surelyLanguage(text)));
  if (!languages.has('de') || !languages.has('en')) return sections;
  return sections.filter(({ text }) => (surelyLanguage(text) ?? writtenIn) === writtenIn);
}

/** Each point once, short enough, and no more of them than are read; what repeats itself is left out. */
function distinct(outline: Outline): Outline {
  const said: string[] = [];
  const pick = (points: readonly string[]) => {
    const picked: string[] = [];
    for (const point of points) {
      if (picked.length === POINTS) break;
      const short = shortened(point);
      if (said.some((known) => known.toLowerCase() === short.toLowerCase())) continue;
      // A page that repeats itself must not produce a summary that does.
      if (findRepetition([...said, short].join('\n'))) continue;
      said.push(short);
      picked.push(short);
    }
    return picked;
  };
  return {
    responsibilities: pick(outline.responsibilities),
    requirements: pick(outline.requirements),
    details: pick(outline.details),
  };
}

/** Cut at the end of a word. */
export function shortened(point: string, longest = LONGEST): string {
  const folded = point.replaceAll(/\s+/g, ' ').trim();
  if (folded.length <= longest) return folded;
  return `${folded.slice(0, longest).replace(/\s+\S*$/u, '')} …`;
}
