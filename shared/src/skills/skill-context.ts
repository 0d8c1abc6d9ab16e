/**
 * Whether the text around a name speaks of skills. "R" and "Word" are told from letters and words by their company; "budget"
 * and "training" are everyday words, which name a skill only where the text asks for one or tells of one.
 */

/** Alternatives of a pattern, as many on a line as fit. */
export const anyOf = (lines: string): string => lines.trim().replaceAll(/\s*\n\s*/g, '|');

/** Words and signs beside which "R" or "Word" is the skill: lists, and what speaks of knowing something. */
const BEFORE =
  /(?:^|\n|[,;/|•·(:+&]|\b(?:and|und|or|oder|in|with|mit|using|use|von|of|MS|Microsoft|know|like|wie|incl|inkl|language|Sprache|tool|experience|Erfahrung|Kenntnisse|B)\.?)[ \u00a0]?["'„“*-]?$/iu;
const AFTER =
  /^(?:$|\n|[,;/|•·)+&]|["'”“*]?[ \u00a0]?(?:and|und|or|oder|programming|programmer|developer|language|skills?|knowledge|Kenntnisse|Entwickler|Programmierung|Developer|Engineer)\b|-(?:Kenntnisse|Entwickl|Programm|Tabellen))/iu;
/** "PR" and "EAD" of immigration law. */
const RIGHT_TO_WORK =
  /\b(?:citizens?|citizenship|visas?|green card|work permits?|permanent residen\p{L}*|Canadian|Aufenthalts\p{L}*|Staatsangehörig\p{L}*)\b/iu;

/** @param start, end of a name in its own spelling that is also a letter or a word: "R", "Word", "PR" */
export function inCompany(text: string, start: number, end: number): boolean {
  const before = BEFORE.test(text.slice(Math.max(0, start - 20), start));
  const after = AFTER.test(text.slice(end, end + 20));
  if (end - start > 2) return (before && !/^[ -]?\p{L}/u.test(text.slice(end, end + 2))) || after;
  return before && after && !RIGHT_TO_WORK.test(text.slice(Math.max(0, start - 60), end + 60));
}

/** "Spring 2024", "this Spring", "im Spring 24". */
const SEASON = /\b(?:this|next|last|every|each|late|early|since|im|the)[ ]$/iu;

/** Whether the name of a product that is also a word stands in its own spelling where a sentence has no capital: "with React". */
export function standsForItself(text: string, name: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== name) return false;
  const before = clauseBefore(text, start);
  return (
    /[\p{L}\p{N},)/&][ ]?$/u.test(before) &&
    !SEASON.test(before) &&
    !/^[ ](?:\d|of\b|semester)/u.test(text.slice(end, end + 9))
  );
}

/** Characters of a clause that are looked at, before and after a name. */
const REACH = 140;
/** Ends of what is said at a time. */
const BOUND = /[.!?;](?=\s|$)|[\n•●▪■◆·➢►▶✓✔]/gu;

/** What asks for a skill or tells of one; what follows in the clause is meant. In small letters: ignoring case takes longer. */
const CUE = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(String.raw`
    experienced?|experiences|knowledge|skills?|skilled|understanding|expertise|expert|background|proficien\p{L}*
    familiar\p{L}*|competen\p{L}*|track record|degrees?|diploma|domains?|specialties|llb|llm|mba|bba|b\.? ?e
    b\.? ?tech|m\.? ?tech|b\.? ?com|m\.? ?com|b\.? ?sc|m\.? ?sc|ph\.?d|dipl|bachelor\p{L}*|master(?:'s|’s)?|studied
    studies|certifi\p{L}*|trained|qualified|responsible for|responsib\p{L}+|accountable for|duties|tasks
    work(?:ed|ing)? (?:in|on|with|as)|role in|career in|specializ\p{L}*|specialis\p{L}*
    passion(?:ate)? (?:for|about)|interest(?:ed)? in|ability to|able to|aptitude for|exposure to|grounding in
    strong in|strengths?|fluent in|versed in|field of|areas? of|kenntniss?e?n?|\p{L}+kenntnisse|erfahrung(?:en)?
    \p{L}*erfahrung|erfahren|know-how|fachwissen|wissen|expertise|verständnis|studium|ausbildung|abschluss
    abgeschlossene?s?|fachrichtung|schwerpunkt\p{L}*|bereich(?:e|en)?|umfeld|versiert|vertraut
    sicher(?:er|e)?(?: umgang)?|umgang mit|fähig\p{L}*|verantwort\p{L}*|zuständig\p{L}*|übernehm\p{L}*|durchführung
    mitarbeit|mitwirkung|unterstütz\p{L}*|interesse an|leidenschaft für|tätigkeit(?:en)?|tätig|possess\p{L}*
    überzeug\p{L}*|zeichn\p{L}*|besitz\p{L}*|verfüg\p{L}*|mitbring\p{L}*
    (?:bs|ba|ms|ma|b\.s\.|b\.a\.|m\.s\.|m\.a\.) in|requirements? for|grasp|command of|insights? into|commitment to
    willing\p{L}*|begeisterung für|affinität|look(?:ing|ed)? after|in charge of|involved in
    \p{L}{4,}(?:ung|ation|nahme|ieren) (?:von|der|des|eine[rs]?|unsere[rs]?|im|in)`)})(?!\p{L})`,
  'u',
);
/** What is done to a skill's matter: "manage budgets", "conducted training", "writing documentation". */
const DEED = new RegExp(
  String.raw`\b(?:${anyOf(String.raw`
    manag\p{L}*|prepar\p{L}*|conduct\p{L}*|deliver\p{L}*|plan(?:s|ned|ning)?|control\p{L}*|monitor\p{L}*
    develop\p{L}*|lead(?:s|ing)?|led|perform\p{L}*|carr(?:y|ied|ies|ying) out|coordinat\p{L}*|organi[sz]\p{L}*
    handl\p{L}*|execut\p{L}*|implement\p{L}*|creat\p{L}*|writ(?:e|es|ing|ten)|wrote|maintain\p{L}*|review\p{L}*
    oversee\p{L}*|oversaw|supervis\p{L}*|administer\p{L}*|facilitat\p{L}*|design\p{L}*|build(?:s|ing)?|built
    run(?:s|ning)?|ran|driv(?:e|es|ing)|drove|do(?:es|ing)?|did|ensur\p{L}*|process\p{L}*|analy[sz]\p{L}*
    sell(?:s|ing)?|teach(?:es|ing)?|taught|present\p{L}*|report\p{L}*|track\p{L}*|forecast\p{L}*|audit\p{L}*
    set(?:ting)? up|draft\p{L}*|produc(?:e|es|ed|ing)|support(?:s|ed|ing)?|assist(?:s|ed|ing)?|reconcil\p{L}*
    approv\p{L}*|negotiat\p{L}*|arrang\p{L}*|schedul\p{L}*|improv\p{L}*|optimi[sz]\p{L}*|provid(?:e|ed|ing)
    compil\p{L}*|verif\p{L}*|receiv(?:e|ed|ing)|test(?:s|ed|ing)?|automat\p{L}*|install\p{L}*|repair\p{L}*`)})(?:[ ,]+(?:and|or|&)[ ]+\p{L}+)?[ ]+(?:(?:the|all|a|an|our|their|its|regular|annual|monthly|weekly|daily|internal|external|new|technical|project|departmental|comprehensive|client|customer|staff|team|employee|detailed|accurate|various|other|multiple|complex|effective|end-to-end|\p{L}+al|\p{L}+ive)[ ]+){0,2}(?:\p{L}+[ ,]+(?:and|or|&)[ ]+)?$`,
  'u',
);
/** Words that turn the word before them into a skill. */
const HEAD = new RegExp(
  String.raw`^[ \u00a0-](?:(?:(?:and|und|&|or|oder|\/)[ ]\p{L}+|senior|junior|account|business|support|team|project|staff|data|\p{L}+(?= (?:experience|knowledge|background|skills)\b))[ ])?(?:${anyOf(String.raw`
    management|processing|preparation|experience|skills?|knowledge|planning|analysis|techniques?|processes
    principles|methods|methodolog\p{L}+|background|expertise|strateg\p{L}+|procedures|software|tools|systems?
    concepts|standards|operations|administration|reporting|consulting|design|development|engineering|theory|law
    policies|managers?|engineers?|developers?|analysts?|consultants?|specialists?|executives?|officers?|assistants?
    coordinators?|representatives?|associates?|administrators?|technicians?|advisors?|directors?|clerks?|planners?
    controllers?|architects?|experts?|teachers?|trainers?|leads?|interns?|kenntniss?e?n?|erfahrung(?:en)?|wissen
    know-how|management|manager(?:in)?|prozesse?n?|planung|steuerung|themen|bereich|umfeld|tätigkeit(?:en)?
    berater(?:in)?|leiter(?:in)?|referent(?:in)?|spezialist(?:en|in|innen)?|mitarbeiter(?:in)?|sachbearbeiter(?:in)?
    fachkr\p{L}+|kaufmann|kauffrau|techniker(?:in)?|assistent(?:in)?|assistenz`)})(?![\p{L}])`,
  'iu',
);
/** What is offered, or only happens to somebody: a benefit, a sum, a time. */
const OFFERED = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(String.raw`
    we (?:offer|provide|pay|give)|wir bieten|bieten wir|(?:is|are|be) (?:provided|offered|paid|included|available)
    provided|paid|unpaid|free(?![/-])|complimentary|subsidi[sz]ed|discounts?|allowances?|stipends?|benefits?|perks?
    opportunit(?:y|ies) for|budget (?:for|of|to)|for (?:your )?(?:learning|conferences|books)
    you(?:'ll|’ll| will)? (?:get|receive|enjoy)|to be trained|on[- ]the[- ]job|zuschuss|zuschüsse|kostenlos\p{L}*
    kostenfrei\p{L}*|angebote?n?|vergünstig\p{L}*|vorteile|sonderzahlung\p{L}*|jährlich\p{L}* budget|leistungen
    weihnachtsgeld|urlaub\p{L}*`)})(?!\p{L})`,
  'u',
);
/** The field of a superior, not of the candidate: "reporting to the Head of Sales". */
const SUPERIOR = /\b(?:report(?:s|ing)?(?: \p{L}+ly)? (?:in)?to|berichte[nt]? an)\b/iu;
/** What employers offer so often that standing in a list tells nothing. */
const OFTEN_OFFERED =
  /^(?:(?:health|life|dental|medical) insurance|pension schemes?|employee benefits|fitness|wellness|massages?|yoga|spa|newsletters?|day ?care|child ?care|weiterbildung(?:en)?|(?:betriebliche )?altersvorsorge|betriebliche altersversorgung|kita|kinderbetreuung|gesundheitsförderung|betriebliches gesundheitsmanagement|bgm|kranken|lebens)(?:versicherung)?$/iu;
/** A number before a word measures it: "twenty minutes", "500 loans". */
const COUNTED =
  /\b(?:\d[\d.,]*[kKmM]?\+?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty|sixty|few|many|several|zwei|drei|vier|fünf|zehn|zwanzig|dreißig|einigen?|wenigen?)[ \u00a0]$/iu;
/** Behind the name of an employer. */
const FIRM =
  /^[ \u00a0](?:GmbH|AG|SE|KG|KGaA|Ltd|Limited|Inc|LLC|LLP|plc|PLC|Group|Holdings?|Corp|Corporation|Co|Pvt|Private|Solutions|Services|Technologies|Company|Bank|International|Partners|University|Institute|Hospital|S\.A|B\.V)\b/u;
const AT_A_FIRM =
  /(?:\bat|\bbei|\bby|@|\b(?:company|employer|client|firma)\s*[-–:])[ ](?:the[ ])?(?:\p{Lu}[\p{L}\d&.'’-]*[ ]){0,3}$/u;
/** A line of a resume that says when and for whom. */
const DATED = /\b(?:19|20)\d\d\b/u;
const AFTER_A_NAME = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+[ ]$/u;

const TOOL_VERB = /^(?:react|spark|spring|bootstrap|express|jest|flask|slack|concur|dart)s?$/iu;
/** Words that mean something else, and what follows them then: verbs in small letters, the upkeep of data and contacts. */
const OTHERWISE: readonly [RegExp, RegExp][] = [
  // Whom somebody reports to.
  [/^report(?:ing|s)?$/iu, /^ (?:directly |functionally )?(?:in)?to\b/iu],
  [/^reacts?$/iu, /^ (?:to|quickly|fast|well|calmly|promptly|appropriately)\b/iu],
  [/^curriculum$/iu, /^ vitae\b/iu],
  [/^(?:steuern|messen|recht|mode|handel)$/u, /(?:)/u],
  [
    /^Pflege$/u,
    /^ (?:(?:und|sowie|oder) \p{Lu}\p{L}+ )?(?:von|der|des|unsere[rs]?|eine[rs]?)(?! (?:\p{Ll}\p{L}* )*(?:patient|bewohner|mensch|senior|angehörig|kind|klient|pflegebedürftig|kranke))/iu,
  ],
];

/**
 * Whether an everyday word names a skill here: something in the clause asks for it or tells of it, it stands in a list or alone
 * on its line, or something is done to it. Not where it is offered, counted, or part of the name of a firm.
 *
 * @param start, end of the word in the text
 */
export function speaksOfSkill(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  const said = text.slice(start, end);
  // A skill that is written down on its own.
  if (text.trim() === said) return true;
  if (OTHERWISE.some(([word, follows]) => word.test(said) && follows.test(after))) return false;
  if (COUNTED.test(before) || FIRM.test(after) || AT_A_FIRM.test(before) || SUPERIOR.test(before))
    return false;
  // A verb: "to spark interest", "can bootstrap".
  if (/\b(?:to|will|can|must|not) $/iu.test(before) && /^\p{Ll}/u.test(said) && TOOL_VERB.test(said))
    return false;
  const role = HEAD.test(after);
  const capital = /^\p{Lu}/u.test(said);
  if (capital && !role && AFTER_A_NAME.test(before) && DATED.test(lineAround(text, start, end))) return false;
  const low = before.toLowerCase();
  if (OFFERED.test(low + (said + after.slice(0, 40)).toLowerCase())) return false;
  if (role || CUE.test(low) || DEED.test(low.slice(-60))) return true;
  return !OFTEN_OFFERED.test(said) && listed(before, after);
}

function clauseBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const bound of reach.matchAll(BOUND)) from = bound.index + bound[0].length;
  return reach.slice(from);
}

function clauseAfter(text: string, end: number): string {
  const reach = text.slice(end, end + REACH);
  const bound = reach.search(BOUND);
  return bound < 0 ? reach : reach.slice(0, bound);
}

const lineAround = (text: string, start: number, end: number): string =>
  text
    .slice(text.lastIndexOf('\n', start - 1) + 1)
    .slice(0, 160 + end - start)
    .split('\n')[0] ?? '';

/** With at most this many words, a text is a list item or a title rather than a sentence. */
const FEW = 6;
/** What parts the things of a list: "Networking - 12 months", "Sales, marketing", "Domains: banking". */
const SEPARATOR = /[,|/&:()]|[ ]?[-–—](?=[ ])/u;
const CONJUNCTION = /[ ](?:and|und|or|oder|sowie)[ ]/u;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|ist|sind|war|wird|werden|hat|haben)\b/iu;
const SENTENCE_WORD = /\b(?:we|you|our|your|wir|sie|unser\p{L}*|an?|this|these|that|their)\b/iu;
/** A unit of the employer: "Sales team", "Research group". */
const UNIT =
  /^[ ](?:teams?|groups?|departments?|divisions?|office|company|companies|firm|industry|sector|world|market|partners?|abteilung|branche|markt)\b/iu;
/** Behind the noun that says what is to be done: "Maintenance of machines", "Beratung unserer Kunden". */
const OF = /^[ ,]+(?:of|and|&|for|und|sowie|von|der|des|im|in|unsere[rs]?|ihre[rs]?|eine[rs]?)[ ]/iu;
/** "Mode, in der sich Menschen wohlfühlen" is no list. */
const RELATIVE = /^,[ ](?:\p{L}+[ ])?(?:der|die|das|dem|den|which|who|that|where|wo|was)\b/iu;

/** One of several things in a row, the first word of what is said, or nearly alone on its line. */
function listed(before: string, after: string): boolean {
  if (UNIT.test(after) || RELATIVE.test(after)) return false;
  const own = before.split(SEPARATOR).at(-1) ?? '';
  const rest = after.split(SEPARATOR)[0] ?? '';
  if (FINITE.test(own) || FINITE.test(rest)) return false;
  const leads = wordsIn(before) === 0 && OF.test(after);
  if (leads) return true;
  if (SENTENCE_WORD.test(own) || SENTENCE_WORD.test(rest)) return false;
  const near = wordsIn(own.split(CONJUNCTION).at(-1) ?? '') + wordsIn(rest.split(CONJUNCTION)[0] ?? '');
  return own === before && rest === after ? wordsIn(own) + wordsIn(rest) < FEW : near <= 2;
}

/** Words that count: "(m/f/d)" has none. */
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
