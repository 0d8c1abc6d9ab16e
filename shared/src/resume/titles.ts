import { withoutDates } from './dates.ts';
import { isActivity, isRole } from './roles.ts';
import { isLabelledEducation, tellsDegree } from './schooling.ts';
import { linesOf, type ResumeLine, type SectionKind, withHeadingsApart } from './sections.ts';

/** Characters and words of the longest titles. */
const LONGEST = 70;
const MOST_WORDS = 8;
const MOST_TITLES = 12;
/** Words; longer lines are sentences. */
const SENTENCE_FROM = 14;

/** A field that says that its value is a title. */
const LABEL =
  /(?<!(?:project|book|course|page|thesis|product|paper)\s)(?<![\p{L}-])(?<label>role|position|job title|job role|current role|title|designation|type|funktion|stellung|rolle|beruf|berufsbezeichnung|stellenbezeichnung|occupation|profession|tätigkeit als)(?: held)?\s*[:=]\s*(?<value>\p{L}[^\n]*)/giu;
const NEXT_LABEL = [
  /\s+\p{Lu}[\p{L}/]*\s+\p{Lu}\p{L}*\s?:/u,
  /\s+\p{Lu}[\p{L}/]*\s?:/u,
  /(?<=\p{Ll}{3})\.(?:\s|$)/u,
  /[,;|(]|\s{2,}/u,
];
/** A sentence that names somebody's job. */
const ABBREVIATED = '(?:(?:asst|sr|jr|dy|snr|assoc)\\.\\s?)*';
const WORKING_AS = new RegExp(
  `(?:(?<!\\p{L})(?:work(?:ed|ing|s)?|employed|serv(?:ed|ing)|engaged|appointed|hired|join(?:ed|ing)|associated|tätig|arbeite(?:te)?|beschäftigt|angestellt|eingesetzt|experience|promoted)(?!\\p{L})[^.;\\n]{0,100}?\\s(?:as|als)\\s|promoted to\\s|(?:^|[.;]\\s+)as\\s|(?<!\\p{L})(?:i am|i['’]m|ich bin|role of|rolle als|career as|tätigkeit als)\\s)(?:an? |the |eine? )?(?<title>${ABBREVIATED}(?:\\.net )?[^.,;:()\\n|]{3,60})`,
  'giu',
);
const ENDS_TITLE =
  /\s(?:in|at|@|bei|for|with|mit|from|since|seit|on|who|where|when|to|im|für|involved|responsible|via|within|using|auf|am|an|having|looking|by)(?:\s.*)?$/iu;
/** Places, firms and dates that stand beside a title. */
const BESIDE =
  /\s+(?:at|@|bei|in|im|since|seit|with|mit|within|beim|who|where|looking|from|on behalf of|for|für die firma|bis)(?:\s.*)?$/iu;
const SEPARATORS =
  /[|•·;\t➢▪◦●→>»]|\s{2,}|\s[–—-]+\s|(?<=[\p{L})])[–—]\s?|:\s|:$|,\s?(?!\d|(?:level|grade|band|stufe|i{1,3}\b|[lp]\d))|\s\/\s|(?<=\p{Ll}{3}\.)\s|(?<=\p{L}\)),?\s/u;
const POINT = /^\s*(?:[•➢▪◦●❖\uf0b7\uf0a7*+]|[-–]\s|\d{1,2}[.)]\s)/u;

/** Words of sentences, which no title has. */
const SENTENCE_WORD =
  /(?<!\p{L})(?:i|i['’]m|we|my|our|their|his|her|its|was|were|is|are|has|have|had|been|be|will|would|by|from|which|who|that|this|these|as|not|ich|wir|war|wurde|habe|hatte|meine?[rmns]?|als|durch|den|dem)(?!\p{L})/iu;
const ARTICLE = /(?<!\b(?:of|to|für|for|in)\s)(?<!\p{L})(?:the|an?|die|das|eine?[rmns]?)\s/iu;
const DOING =
  /^(?:(?!(?:market|engineer|manufactur|test|train|nurs|account|purchas|advertis|bank|min|process|plann|consult|cater|build|housekeep|bookkeep|bill|recruit|operat|program|programm|trad|shipp|brand|report|pric|learn|teach|counsel|coach|writ|edit|draft|sourc|merchandis|packag|weld|machin|landscap|clean|cook|farm|fish|publish|broadcast|gam|swimm|driv|manag|visit|act|found|lead|lend|hous|cloud comput|comput|network|data)ing)\p{L}+ing|(?!(?:certified|registered|licensed|experienced|retired|qualified|chartered|embedded|accredited|skilled|advanced|unified|distributed|applied|enrolled|limited|related|shared)\b)\p{L}{2,}ed|led|built|wrote|made|took|gave|held|ran|oversaw|taught|help(?:s)?|assist|support|manage|ensure|provide|coordinate|prepare|maintain|handle|lead a|act|reports?|liaise|work)$/iu;
const LEADING =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|then|and|und|dann|later|currently|current|now|as|als|zuletzt|previously|former(?:ly)?|ex-?|a|an|the|then|role|position|title)\s+)+/iu;
/** Lines of technologies and of supervisors, whatever their section. */
const TECHNOLOGIES =
  /^\W*(?:(?:used|stack|tech\p{L}*|tools?|environments?|frameworks?|platforms?|software|skills?|databases?|db|os|ide|web|libraries|languages|methodolog\p{L}+)(?:[\s/&,]+(?:and|und|scope|tools?|stacks?|used|using|technolog\p{L}+|frameworks?|skills?|summary|list|details|libraries|platforms?|ide))*\s*:|(?:.{0,20}\s)?report(?:ing|s|ed)?(?: to|\s?:))/iu;
/** Products and papers whose names end like titles. */
const PRODUCT =
  /^(?:(?:adobe )?illustrator|postman|power of attorney|(?:.*\s)?(?:storage|task|package|password|window|file|session|secrets?|device|boot|vm|virtual machine|cloud|config(?:uration)?|endpoint|tag|ads?|layout|equipment|sdk|solution|system center|identity|access|process|queue|state|memory|transaction|license|content|domain|view|schema|report|database|query|interface|qt|ui|game|app|power)\s(?:manager|controller|designer|builder|developer kit|creator)|.*\s(?:flight|device) driver|model view controller|domain controller|(?:react|date|color|colour|file|image)\s.*picker|.*\bco-?operative|.*\s(?:achievements?|responsibilit(?:y|ies)|duties|experience|summary|profile|skills?|projects?|tasks?|tools?|keys?|kit|api|portal|console|support engineers))$/iu;
/** Words that name a job, and in sentences many other people. */
const GENERIC =
  /^(?:dev|manager|lead|leader|head|director|developer|programmer|engineer|assistant|associate|officer|executive|specialist|analyst|expert|owner|partner|consultant|administrator|admin|model|moderator|supporter|mentor|agent|user|tester|guide|judge|host|leitung|leiter|mitarbeiter|student)$/iu;
/** Family names that are trades as well; a resume's first lines hold the name of its author. */
const FAMILY_NAME =
  /(?:^|\s)(?:baker|barber|bauer|butcher|butler|carpenter|cook|dreher|farmer|fischer|fisher|förster|gardener|gärtner|glazier|jäger|judge|kaufmann|koch|maler|mason|maurer|meister|metzger|miller|painter|porter|potter|richter|sailor|schlosser|schneider|schreiner|singer|tailor|wirt|winzer|zimmermann|priest)$/iu;

/**
 * Titles of jobs in a resume, the latest first as resumes have them: each once, without dates, firms, places and markdown.
 *
 * A title is told by its head noun (engineer, nurse, -leiter), where the line has the form of one: a line or a part of a line, a
 * field ("Position: Site engineer"), or a sentence that says so ("working as a site engineer"). Lines of skills, certificates,
 * hobbies and references hold none.
 *
 * @param now until when dates can be dates
 */
export function titlesIn(resume: string, now = new Date()): string[] {
  const titles = new Map<string, string>();
  const lines = linesOf(withHeadingsApart(resume));
  const filled = lines.filter(({ text }) => text.trim() !== '');
  for (const [index, line] of filled.entries()) {
    if (line.isHeading) continue;
    for (const title of titlesOf(line, filled.slice(index + 1, index + 3), index, now)) {
      const key = title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
        .trim();
      if (key !== '' && !titles.has(key)) titles.set(key, title);
    }
  }
  return [...titles.values()].slice(0, MOST_TITLES);
}

function titlesOf(line: ResumeLine, below: readonly ResumeLine[], index: number, now: Date): string[] {
  const plain = withoutMarkdown(line.text);
  const undated = withoutDates(plain, now);
  const isDated = undated !== plain;
  if (!mayHoldTitles(line.section, isDated) || TECHNOLOGIES.test(plain)) return labelled(plain);
  const found = [...labelled(plain), ...inSentences(undated)];
  if (isLabelledEducation(undated)) return found;
  if (tellsDegree(undated) && !/\b(?:at|bei)\b/iu.test(undated) && line.section !== 'work') return found;
  if (isHeadline(undated, below)) found.push(tidy(undated));
  found.push(
    ...inParts(undated, {
      isDated,
      isPoint: POINT.test(line.text),
      isFirst: index < 2,
      section: line.section,
    }),
  );
  return found;
}

function mayHoldTitles(section: SectionKind, isDated: boolean): boolean {
  switch (section) {
    case 'courses':
    case 'private':
      return false;
    case 'skills':
    case 'languages':
      // Two columns that were read as one: jobs stand among the skills.
      return isDated;
    default:
      return true;
  }
}

/** Values of fields named role, position or similar. */
function labelled(line: string): string[] {
  return [...line.matchAll(LABEL)].flatMap(({ groups }) => {
    const value = groups?.value ?? '';
    const ends = [value, ...NEXT_LABEL.map((next) => value.slice(0, next.exec(value)?.index))]
      .map((part) => tidy(part.replace(/[,;|(].*$/u, '').replace(/(?<=\p{Ll}{3})\..*$/u, '')))
      .filter((part) => isShort(part));
    const role = ends.find((part) => isRole(part));
    if (role) return [role];
    if (/^(?:type|title)$/iu.test(groups?.label ?? '')) return [];
    const activity = ends.find((part) => isActivity(part));
    if (activity) return [activity];
    const rest = ends.at(-1);
    return rest &&
      /^\p{Lu}/u.test(rest) &&
      rest.split(/\s+/u).length <= 4 &&
      !/responsib|description|project/iu.test(rest)
      ? [rest]
      : [];
  });
}

const inSentences = (line: string): string[] =>
  [...line.matchAll(WORKING_AS)].flatMap(({ groups }) => {
    const whole = (groups?.title ?? '').replace(ENDS_TITLE, '');
    const title = [whole, whole.replace(/\s(?:and|und)\s.*$/iu, '')].map(tidy).find(isRole) ?? '';
    return isShort(title) && title !== '' && !ARTICLE.test(title) && !DOING.test(title.split(' ')[0] ?? '')
      ? [title]
      : [];
  });

interface Setting {
  isDated: boolean;
  isPoint: boolean;
  /** Whether it is among the first two lines, where the name stands. */
  isFirst: boolean;
  section: SectionKind;
}

function inParts(line: string, { isDated, isPoint, isFirst, section }: Setting): string[] {
  const bare = line.replace(/^\s*(?:[•➢▪◦●❖\uf0b7\uf0a7*+–-]|\d{1,2}[.)])*\s*/u, '');
  const words = bare.trim().split(/\s+/u);
  const isSentence =
    (words.length > SENTENCE_FROM && !isDated) ||
    (!isDated && DOING.test(words[0] ?? '')) ||
    (isPoint && !isDated && (words.length > MOST_WORDS || /[.;]\s*$/u.test(bare)));
  // Of a sentence only its beginning: "Frontend developer with extensive experience in …"
  const parts = isSentence
    ? [/^(.{4,60}?)\swith\s.*(?:experience|years)/iu.exec(bare)?.[1] ?? '']
    : [...bare.split(SEPARATORS).flatMap(partsAroundBrackets)];
  return parts.flatMap((part, place) => {
    const said = part.trim().replace(LEADING, '').replace(BESIDE, '');
    const startsSmall = /^\W*\p{Ll}(?![\p{Lu}#+-])/u.test(said) && !/^\W*\.\p{L}/u.test(said);
    const isShortLine = words.length <= MOST_WORDS - 2;
    if (startsSmall && !isDated && (isPoint || (place > 0 && !isShortLine) || /[.!?]\s*$/u.test(bare)))
      return [];
    const title = isDated
      ? withoutObject(beforePlace(tidy(said), line, section))
      : beforePlace(tidy(said), line, section);
    // One word that many sentences hold is a title only where it stands alone or beside a date.
    if (GENERIC.test(title) && !isDated && (startsSmall || parts.length > 1)) return [];
    if (!isShort(title) || !isRole(title) || PRODUCT.test(title)) return [];
    if (SENTENCE_WORD.test(title) || ARTICLE.test(title) || DOING.test(title.split(/\s/u)[0] ?? ''))
      return [];
    return isFirst && !isDated && title.includes(' ') && FAMILY_NAME.test(title) ? [] : [title];
  });
}

/** "Oracle developer Perm": a place that stands behind the title where a dash was lost. */
function beforePlace(title: string, line: string, section: SectionKind): string {
  if (section !== 'work' || isRole(title) || !line.includes(',')) return title;
  const shorter = title.replace(/(?:\s\p{Lu}[\p{Ll}-]+){1,2}$/u, '');
  return shorter.includes(' ') && isRole(shorter) ? shorter : title;
}

/** "Lead engineer of the appointment service": what one did it for, where it is no part of the title. */
function withoutObject(title: string): string {
  if (isRole(title)) return title;
  const shorter = title.replace(/\s(?:of|for|für|der|des|to)\s(?:the |a |our |die |den )?\p{Ll}.*$/u, '');
  return isRole(shorter) ? shorter : title;
}

/** "Architect (DevOps)" is an architect; what the brackets hold may be a title of its own. */
function partsAroundBrackets(part: string): string[] {
  const inside = [...part.matchAll(/\(([^()]{6,50})\)/gu)]
    .map((match) => match[1] ?? '')
    .filter((it) => it.includes(' '));
  return [part.replaceAll(/\([^()]*\)?/gu, ' ').replaceAll(/\[[^\]]*\]?/gu, ' '), ...inside];
}

/** A short line that stands for itself at the head of a resume: it is repeated below, or the skills begin there. */
function isHeadline(line: string, below: readonly ResumeLine[]): boolean {
  const title = tidy(line);
  if (!isShort(title) || !(isActivity(title) || isRole(title)) || /[:;,]|[.]\s*$/u.test(line)) return false;
  if (
    title.split(' ').length > 5 ||
    ARTICLE.test(title) ||
    SENTENCE_WORD.test(title) ||
    /\s(?:along|with|for)\s/iu.test(title)
  )
    return false;
  return below.some(
    ({ text, section, isHeading }, index) =>
      (isHeading && (section === 'skills' || section === 'summary')) ||
      (index === 0 && text.trim().toLowerCase().startsWith(title.toLowerCase())),
  );
}

const isShort = (title: string): boolean =>
  title.length >= 2 &&
  title.length <= LONGEST &&
  title.split(/\s+/u).length <= MOST_WORDS &&
  !/\d{3}|[@\\]|https?:/u.test(title);

function withoutMarkdown(line: string): string {
  return line
    .replaceAll(/!?\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replaceAll(/\*\*|__|~~|`/gu, '')
    .replace(/^\s*(?:#{1,6}|>)\s+/u, '')
    .replaceAll(/(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$|[,.;:|])/gu, '');
}

/** Without what dates and brackets have left at its ends; a name in small letters begins with a capital. */
function tidy(title: string): string {
  const plain = title
    .replaceAll(/\((?:[mwfdxi]\s*[/|,]?\s*)+\)/giu, ' ')
    .replace(/^[^\p{L}\p{N}.]+/u, '')
    .replace(/(?:^|[\s,(-])(?:since|seit|from|ab|until|bis|to|till|and|und|–|-)\s*$/iu, '')
    .replace(/[^\p{L}\p{N}+#)]+$/u, '')
    .replace(/\([^)]*$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return /^\p{Ll}+(?:\s|$)/u.test(plain) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
