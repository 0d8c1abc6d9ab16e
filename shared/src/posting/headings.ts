/**
 * - intro: before the first heading, and what the role is about;
 * - tasks, requirements, preferred: what is to be done, what is asked for, what is welcome;
 * - offer, company, apply: what says nothing of the skills asked for
 */
export type SectionKind = 'intro' | 'tasks' | 'requirements' | 'preferred' | 'offer' | 'company' | 'apply';

const OWN =
  '(?:your|the|our|key|main|core|essential|primary|general|other|minimum|basic|required|day[- ]to[- ]day|ihre?|deine?|unsere?|die|das|persönliche[sn]?|fachliche[sn]?|wesentliche|konkrete|haupt-?)';

/** What headings say, by kind. `preferred` before `requirements`: "Preferred qualifications" is the former. */
const PHRASES: readonly [SectionKind, string][] = [
  [
    'preferred',
    [
      'nice[- ]to[- ]haves?',
      '(?:preferred|desired|desirable|additional|bonus|optional) (?:qualifications?|skills?|requirements?|experience|knowledge|points?|criteria|attributes)(?: (?:and|&) (?:skills?|experience|qualifications?))?',
      'preferred|desirable|pluses|bonus points(?: if you)?|good to have|would be (?:a plus|nice)|what would be nice|extra credit',
      'von vorteil(?: (?:ist|sind|wäre[n]?))?|wünschenswert(?: (?:ist|sind|wäre[n]?))?|das wäre (?:toll|super|schön|ein plus)|pluspunkte|idealerweise|darüber freuen wir uns|kein muss, aber ein plus|außerdem wünschenswert',
    ].join('|'),
  ],
  [
    'requirements',
    [
      `(?:${OWN} )*(?:requirements?|qualifications?|profile?|skills?(?: (?:and|&) (?:experience|qualifications?|competencies|abilities|knowledge))?|competenc(?:ies|es)|experience(?: (?:and|&) (?:skills?|qualifications?))?|knowledge, skills,? (?:and|&) abilities|education(?: (?:and|&) experience)?|qualifications? (?:and|&) (?:skills?|experience|requirements?)|background|expertise|must[- ]haves?|candidate profile|job requirements?|position requirements?|educational? requirements?|physical requirements?|skills required|experience required|qualifications? required)`,
      "(?:what|who) (?:we(?:’|'|´)?(?:re| are)|we are|are we) (?:looking for|seeking)|we are looking for|we(?:’|')re looking for|what you(?:’|'|´)?(?:ll| will)? (?:bring|need|have)(?: to [\\w ]{1,30})?|what we (?:expect|need|look for|require|want)(?: (?:from|of) you)?|who you are|about you|you (?:have|bring|are|should have|will have|must have|possess|offer)|to be successful[\\w ,]{0,40}|the ideal candidate|ideal candidate|your strengths|is this you|do you have|what it takes|what makes you a (?:good|great) fit|your skills (?:and|&) experience",
      `(?:${OWN} )*(?:anforderungen|anforderungsprofil|profil|qualifikationen?|voraussetzungen|kenntnisse|fähigkeiten|kompetenzen|skills|erfahrung(?:en)?|stärken|qualifikationsprofil|bewerberprofil|persönlichkeit|anforderungen an sie|fähigkeiten und (?:qualifikationen|kenntnisse|erfahrungen)|qualifikationen und (?:erfahrungen?|kenntnisse)|must-haves|eignung)`,
      '(?:das|was) (?:bringen sie|bringst du|sie|du|ihr|wir (?:von ihnen|von dir))? ?(?:mit(?:bringen|bringst)?|erwarten|wünschen)(?: (?:sie|du))?(?: (?:mit|sollten|solltest))?|(?:das|was) (?:solltest du|sollten sie) mitbringen|das zeichnet (?:sie|dich) aus|was (?:sie|dich|uns) auszeichne[nt]|sie (?:bringen mit|verfügen über|haben|überzeugen durch|passen zu uns, wenn)|du (?:bringst mit|hast|verfügst über|passt zu uns, wenn)|wen wir suchen|wir suchen|damit überzeug(?:en sie|st du)|was wir (?:uns )?(?:von ihnen |von dir )?(?:erwarten|wünschen)|wir erwarten|das bringst du mit|das bringen sie mit|womit (?:sie|du) (?:uns )?überzeug(?:en|st)|damit begeisterst du uns|so passen sie zu uns|das wünschen wir uns',
    ].join('|'),
  ],
  [
    'tasks',
    [
      `(?:${OWN} )*(?:responsibilit(?:y|ies)|duties|tasks?|job duties|role(?: (?:and|&) responsibilities)?|roles? (?:and|&) responsibilities|duties (?:and|&) responsibilities|accountabilities|job description|job summary|position summary|position overview|role description|job responsibilities|functions?|activities|mission|objectives|impact|challenge|scope of work|position description|what the job involves)`,
      "what you(?:’|'|´)?(?:ll| will) (?:do|be doing|work on|own)|what you do|in this role,? you will|in this role|you will|your day|how you(?:’|')ll make an impact|what(?:’|')s the job|the opportunity|about the (?:role|job|position)|the job|job purpose|primary purpose|what to expect",
      `(?:${OWN} )*(?:aufgaben(?:gebiete?|bereiche?|schwerpunkte|beschreibung|stellung)?|hauptaufgaben|tätigkeiten|tätigkeits(?:schwerpunkte|bereiche?|felder|beschreibung|profil)|verantwortlichkeiten|verantwortung(?:sbereiche?)?|herausforderung(?:en)?|rollenbeschreibung|stellenbeschreibung|mission|rolle|job|aufgaben und verantwortlichkeiten|einsatzgebiet|arbeitsalltag|arbeitsgebiet|möglichkeiten)`,
      "(?:das|was|diese aufgaben) (?:erwartet (?:sie|dich)|sie erwartet|dich erwartet|erwarten (?:sie|dich)|machst du|machen sie|bewegen sie|bewegst du|sind (?:ihre|deine) aufgaben|werden (?:sie|wirst du) tun)(?: (?:bei uns|als [\\w ()/-]{1,40}))?|das sind (?:ihre|deine) aufgaben|so sieht dein tag aus|worum geht es|was sie tun|was du tust|darum geht(?:’|')?s",
    ].join('|'),
  ],
  [
    'offer',
    [
      "what (?:we|we(?:’|')ll) (?:can )?(?:offer|provide|give)(?: you)?|we offer(?: you)?|our offer|what(?:’|')s in it for you|benefits(?: (?:and|&) perks)?|perks(?: (?:and|&) benefits)?|compensation(?: (?:and|&) benefits)?|salary|why (?:join us|work (?:with|for) us|us|you(?:’|')ll love it)|how we(?:’|')ll support you|our benefits|your benefits|rewards|what you(?:’|')ll get|(?:job )?compensation",
      `(?:das|was) (?:wir )?(?:(?:ihnen|dir) )?(?:auch )?(?:bieten|erwartet sie bei uns)(?: wir)?(?: (?:ihnen|dir))?(?: auch)?|wir bieten(?: (?:ihnen|dir))?|unser angebot|unsere (?:leistungen|benefits|angebote)|(?:ihre|deine) (?:vorteile|benefits|perspektiven?|chancen?)|das spricht für uns|warum (?:wir|sie zu uns|du zu uns)|vorteile|vergütung|benefits|leistungen|darauf (?:können sie|kannst du) sich freuen|unser angebot für (?:sie|dich)|das (?:bekommen sie|bekommst du)|freuen sie sich auf|darauf kannst du dich freuen|unser plus für (?:sie|dich)`,
    ].join('|'),
  ],
  [
    'company',
    'about (?:us|the company|our company|our team|the team|[A-Z][\\w&. ]{1,30})|company (?:overview|description|profile)|who we are|our (?:company|culture|values|mission|story|team)|(?:über (?:uns|das unternehmen|die [A-Z][\\w ]{1,25}))|wir über uns|das unternehmen|(?:das sind wir|wer wir sind)|unser (?:unternehmen|team)|unternehmensbeschreibung|team- ?/ ?divisionsbeschreibung|unternehmensprofil|equal opportunity(?: employer)?|our values',
  ],
  [
    'apply',
    'how to apply|apply(?: now)?|application(?: process)?|contact(?: us| information)?|next steps|interested|kontakt|ansprechpartner(?:in)?|bewerbung|(?:ihre|deine|jetzt) bewerbung|so bewerben sie sich|so bewirbst du dich|haben wir (?:ihr|dein) interesse geweckt|interessiert|interesse geweckt|jetzt bewerben|bewerbungs(?:prozess|hinweise|unterlagen)|fragen|haben sie noch fragen|noch fragen|to apply',
  ],
];

const LINE: readonly [SectionKind, RegExp][] = PHRASES.map(([kind, phrases]) => [
  kind,
  new RegExp(`^(?:${phrases})$`, 'iu'),
]);

/** The marks of lists and Markdown, and what follows a heading. */
const DECORATION = /^[\s#*_>=~•●▪■◆✅⭐🚀–-]+|[\s#*_=~:?!….–-]+$/gu;
/** A heading says it in a few words. */
const LONGEST = 60;

/** A line that is a heading, or begins with one and a colon. */
export function headingOf(line: string): { kind: SectionKind; heading: string; rest: string } | undefined {
  const bare = line.replaceAll(DECORATION, '');
  if (bare.length >= 3 && bare.length <= LONGEST) {
    const kind = kindOf(bare);
    if (kind) return { kind, heading: bare, rest: '' };
  }
  // A point of a list may have a label, too, but it is no heading: "- Must have: Docker".
  const colon = /^\s*(?![•●▪–-]|\*\s)([^:]{3,60}):\s*(\S[\s\S]*)$/u.exec(line);
  const label = colon?.[1]?.replaceAll(DECORATION, '');
  const kind = label && kindOf(label);
  return label && kind ? { kind, heading: label, rest: colon?.[2] ?? '' } : undefined;
}

const kindOf = (bare: string): SectionKind | undefined =>
  LINE.find(([, pattern]) => pattern.test(bare.replaceAll(/\s+/g, ' ')))?.[0];

/**
 * Headings in the middle of running text: at a boundary, in capitals at their beginning, and followed by a colon, a question
 * mark or a capital letter that no space or too little space parts from them.
 */
const INLINE: readonly [SectionKind, RegExp][] = PHRASES.map(([kind, phrases]) => [
  kind,
  new RegExp(
    `(?<=^|[.!?:)\\]–•]\\s{0,3}|\\p{Ll}(?=\\p{Lu})|\\s{2}|\\d\\s?|\\p{L}\\s)(?:${phrases})(?=\\s?[:?]|(?<=\\p{Ll})\\p{Lu}|\\s{2,}|\\s?[•●–-]\\s)`,
    'giu',
  ),
]);

export function inlineHeadings(line: string): { kind: SectionKind; start: number; end: number }[] {
  const found = INLINE.flatMap(([kind, pattern]) =>
    [...line.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
    .filter(({ start }) => /\p{Lu}/u.test(line[start] ?? ''))
    // The flag that ignores case also ignores it in what must be a capital: look again.
    .filter(({ end }) => /^(?:\s?[:?]|\p{Lu}|\s{2,}|\s?[•●–-]\s)/u.test(line.slice(end, end + 3)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
