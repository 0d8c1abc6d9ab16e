/** A part of a clause, in UTF-16 units, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** What says that something must be there. Behind a negation it closes what the negation reaches. */
const NEED_EN =
  '(?:need(?:ed)?|requir(?:ed|e|ing|es|ements?)|necessary|expect(?:ed|ations?)?|mandatory|essential|compulsory|obligatory|wanted|asked for|called for|demanded|assumed|presupposed|important|relevant|used|a must|must(?:[- ]haves?)?|(?:an? )?(?:pre-?requisites?|requirements?|necessity|condition|obligation|deal[- ]?breaker))';
const NEED_DE =
  '(?:nötig|notwendig|erforderlich|zwingend|gefordert|gefragt|verlangt|vorausgesetzt|voraussetzung(?:en)?|bedingung|pflicht|muss|benötigt|gebraucht|erwartet|unbedingt|vonnöten|obligatorisch|wichtig|relevant|notwendigkeit|anforderung)';
/** The same, said about a thing: "is not required". */
const NEEDED =
  '(?:needed|required|necessary|expected|mandatory|essential|compulsory|obligatory|wanted|asked for|called for|demanded|assumed|presupposed|important|relevant|used|a must|must(?:[- ]haves?)?|(?:an? )?(?:pre-?requisites?|requirements?|necessity|condition|obligation|deal[- ]?breaker))';
/** Words between "not" and "required". */
const HOW =
  '(?:strictly |absolutely |necessarily |really |actually |currently |at all |explicitly |formally |an? |the |be |been |unbedingt |zwingend |wirklich |explizit |ausdrücklich |mehr |eine? |ein )*';

/** Negations before a name: "no …", "you need not know …", "without …", "kein …". */
const BEFORE = new RegExp(
  [
    "\\b(?:do(?:es)?(?: not|n't)|don't|won't|will not|would not|wouldn't|need not|needn't|never|did not|didn't) (?:even |really |strictly |necessarily |actually |currently |ever |also )*(?:need|require|expect|ask for|want|look for|have to|use|demand|insist on|presuppose|care about|mind(?! (?:work|us|writ|gett|do|travel)ing)|call for)\\b",
    "\\b(?:are|is)(?: not|n't) (?:looking for|seeking|after|asking for|expecting|expected to|required to|interested in|about|needed to|obliged to)\\b",
    "\\b(?:need not|needn't|must not|mustn't)\\b",
    '\\bno(?: longer)? need (?:for|to)\\b|\\bno\\b(?! (?:later|less|fewer|more than|matter|problem|doubt|fear|one|stranger|less than|nonsense|limits?|two|compromises?|exceptions?|excuses?|shortcuts?|substitute|way around|joke|trouble|difficult(?:y|ies)|issues?|hesitation|qualms|agenc(?:y|ies)|recruiters|time[- ]?wasters)\\b)|\\bnone\\b|\\bneither\\b|\\bnor\\b|\\bzero\\b(?= (?:experience|knowledge|\\p{L}+ (?:experience|skills|knowledge)))',
    '\\bwithout\\b|\\bregardless of\\b|\\binstead of\\b|\\brather than\\b|\\bnothing to do with\\b',
    '\\b(?:brauch(?:st|en|t)|benötig(?:st|en|t)|muss(?:t)?|müssen|erwart(?:en|et)|verlang(?:en|t)|forder[nt]|such(?:en|t)|setz(?:en|t)) (?:\\p{L}+ ){0,3}?(?:nicht|keine?[nrms]?)\\b',
    '\\bkeine?[nrms]?\\b(?! (?:angst|scheu|problem|frage|zwei|wunder|geringere))|\\bweder\\b|\\bnoch(?= keine)|\\bohne\\b|\\bunabhängig von\\b|\\b(?:an)?statt\\b|\\bnicht (?:erforderlich|nötig|notwendig|verlangt|gefordert|vorausgesetzt|benötigt)(?: (?:ist|sind|werden))?\\s*:?(?=\\s*\\p{L})',
    "\\b(?:doesn't|does not|don't|do not) matter (?:to us )?(?:whether|if|how|that|which)\\b|\\b(?:spielt|spielen) keine rolle,? (?:ob|wie|dass)\\b|\\begal,? (?:ob|wie)\\b",
    "\\bforget (?:about )?(?!not\\b)|\\b(?:moved|moving|migrated|migrating) away from\\b|\\b(?:do(?:es)?(?: not|n't)|no longer|never) (?:use|work with|deal with|develop in|code in|build on)\\b|\\b(?:arbeiten|programmieren|entwickeln) (?:hier |bei uns )?nicht (?:mehr )?(?:mit|in)\\b|\\b(?:this|it) is not an? (?=[^.;,]{0,40}\\b(?:role|position|job)\\b)|\\bnot (?:be )?(?:work(?:ing)? (?:with|in|on)|us(?:e|ing)|writ(?:e|ing)|deal(?:ing)? with|cod(?:e|ing) in)\\b",
    '\\bverzicht(?:en|est|et)? (?:\\p{L}+ )?auf\\b|\\bnot (?:required|needed|necessary|expected)\\s*:|\\b(?:not|nicht) (?:strictly )?(?:required|needed|necessary|erforderlich|nötig|notwendig) (?:is|are|ist|sind)\\b',
  ].join('|'),
  'giu',
);
/** Negations behind a name: "… is not required", "… ist nicht nötig", "… neither". */
const BEHIND = new RegExp(
  [
    `(?:\\b(?:is|are|be|was|were|will be|would be|has|have|being)\\s+)?\\b(?:not|never|no longer|by no means|in no way)\\s+${HOW}${NEEDED}\\b`,
    '\\b(?:is|are) (?:completely |totally |entirely )?(?:irrelevant|unimportant|immaterial|optional extras?|out of scope)\\b|\\b(?:is|are) (?:not something|nothing) (?:that )?(?:we|you)\\b|\\b(?:can|may) (?:be left|stay) at home\\b|\\bat home\\s*[.!]?$|\\b(?:spielt|spielen) (?:hier |für uns |dabei )?keine rolle\\b|\\b(?:ist|sind) (?:hier |uns |für uns |dabei )?(?:unerheblich|unwichtig|irrelevant|zweitrangig)\\b|\\b(?:setzen|verlangen|erwarten|fordern|brauchen|benötigen|nutzen|verwenden) wir (?:hier |dabei |dafür |derzeit )?nicht(?: mehr)?(?: voraus| ein)?\\b|\\bverzichten wir\\b',
    `\\b(?:isn't|aren't|won't be|wasn't|ain't)\\s+${HOW}${NEEDED}\\b`,
    "\\b(?:is|are)(?: not|n't) part of (?:this|the) (?:role|job|position)\\b|\\b(?:does(?: not|n't)|do(?: not|n't)|don't) (?:matter|count|apply)\\b(?! (?:to us )?(?:whether|if|how|that|which)\\b)|\\b(?:is|are) (?:no|not an?) (?:must|requirement|prerequisite|condition|obligation|deal[- ]?breaker|necessity)\\b(?! (?:for|to)\\b)|\\b(?:is|are) unnecessary\\b|\\bunnecessary\\b|\\bneither\\s*[.!)]?\\s*$|\\bnot so\\b|\\bcan be (?:learn(?:ed|t)|taught|acquired) on the job\\b",
    `\\b(?:ist|sind|wird|werden|wäre|wären|müssen|muss|brauchen|braucht)?\\s*(?:(?:aber|dabei|hierfür|dafür|hier|jedoch|auch|bei uns) )?\\bnicht\\s+${HOW}${NEED_DE}(?:\\s+(?:zu sein|sein|vorhanden|ist|sind|werden|wird))?`,
    `\\bkeine?\\s+(?:zwingende |notwendige |absolute |unbedingte )?(?:voraussetzung|bedingung|pflicht|muss|anforderung|notwendigkeit|hürde|muss-kriterium)\\b|\\b(?:entfällt|unnötig|überflüssig|egal|nebensächlich|auch nicht|ebenso wenig|ebensowenig|ebenfalls nicht)\\b|\\b(?:nicht|not)\\s*[.!)]?\\s*$|\\b(?:brauch(?:st|en|t)|benötig(?:st|en|t)) (?:du|sie|es|man|ihr|wir)(?: (?:dafür|dazu|hier|bei uns|dabei))* nicht\\b|\\bbraucht es (?:\\p{L}+ )?nicht\\b|\\b(?:musst|müssen) (?:du|sie) (?:\\p{L}+ )?nicht (?:können|kennen|sprechen|haben|mitbringen)`,
  ].join('|'),
  'giu',
);
/** The whole clause speaks of others: "our other teams use Java", "PHP (not this role)". */
const OF_OTHERS =
  /\bnot (?:for |in |part of )?(?:this|the) (?:role|job|position|team|opening|vacancy|post)\b|\b(?:separate|different|another) (?:opening|role|position|vacancy|posting|job|requisition)\b|\b(?:(?:our|the|some) other|another|a different|(?:our|the) (?:sister|neighbou?ring|partner)) (?:teams?|departments?|squads?|groups?|units?|offices?|projects?)\b[^,;:]{0,30}\b(?:uses?|works?|working|runs?|builds?|maintains?|writes?|develops?|do|does|has|have|is|are|responsible|handles?)\b|\b(?:unsere |die |ein )?andere[nrsm]? (?:teams?|abteilung(?:en)?|bereiche?|gruppen?)\b[^,;:]{0,30}\b(?:nutz\p{L}+|arbeite\p{L}+|verwende\p{L}+|entwickel\p{L}+|einsetz\p{L}+|setz\p{L}+|machen|macht)\b|\bnicht (?:für|in|teil) (?:diese[rsn]?|der|dieser) (?:stelle|rolle|position|job|aufgabe)\b|\b(?:separate|andere|gesonderte) (?:stelle|ausschreibung|position)\b/iu;
/** A clause without any of these words matches neither pattern. */
const OTHERS = /not|other|different|sister|neighb|partner|separate|nicht|andere|gesonderte/iu;
/** A negation that asks for something after all: "not only", "nothing works without". */
const AFTER_ALL =
  /\b(?:not only|not just|not limited to|but not limited to|nicht nur|(?:not|im)possible without|nothing (?:works|happens) without|can(?:not|'t) do without|not without|won't (?:work|get far|succeed) without|no way around|ohne\b.{0,40}\bgeht (?:es |hier |bei uns )*(?:nicht|nichts)|geht (?:es )?(?:hier |bei uns )?(?:nicht|nichts) ohne|nicht ohne|kommt? (?:\p{L}+ )?nicht (?:herum|vorbei)|führt kein weg (?:vor)?bei|(?:do not|don't|please not|never) (?:even |bother (?:to )?)?(?:apply|applying|send us|write to us)|no [\p{L}+#.]+, no (?:interview|job|hire|deal|chance|call|entry|offer|way|thanks)|if not|wenn nicht|whether or not|why not|nothing less|not (?:afraid|shy) of|no fear of|no stranger to|keine scheu vor|keine angst vor|why not)\b/iu;

/**
 * Two negations in one clause, which together ask: "candidates without Java will not be considered", "you can't do it without
 * Java", "ohne Java läuft nichts". "Without Java is not a problem" asks for nothing.
 */
const TWICE =
  /\bwithout\b[^.;,?]{0,60}?(?:\b(?:not|never|nothing|cannot|no one|nobody)|n't)\b(?! (?:be )?(?:an? )?(?:problem|issue|obstacle|deal|drama|disadvantage|needed|required|necessary|matter))|(?:\b(?:not|never|nothing|cannot|no one|nobody)|n't)\b[^.;,?]{0,60}\bwithout\b|\bohne\b[^.;,?]{0,60}?\b(?:nicht|nichts|niemand)\b(?! (?:schlimm|tragisch|wild|dramatisch|nötig|notwendig|erforderlich|schlecht))/iu;
/** A question after somebody who lacks something, which a posting goes on to say is all right: "Don't know Java?" */
const LACKING =
  /^\W*(?:[^\s.?]+\s+){0,3}?(?:\b(?:no|not|never|without|kein\p{L}*|nicht|nie|ohne)\b|\p{L}+n't\b)[^.?]*\?(?=\s|$)/iu;
/** "Whether you know Java does not matter": the subordinate clause is what it is about. */
const WHETHER =
  /^\W*(?:whether|if|how well|ob|wie gut|wie viel)\b.*\b(?:(?:doesn't|does not|is not) (?:matter|important|relevant)|irrelevant|unimportant|keine rolle|egal|unerheblich|unwichtig|nicht (?:wichtig|entscheidend|relevant))\b/iu;
/** "Java, not JavaScript", "(not PHP)": a name behind a bare "not". */
const NOT_NAME = /\b(?:not|nicht) (?=\p{Lu}|(?:java|python|php)\b)/gu;

/** Ends of what a negation reaches, whichever side. */
const BOUND =
  /[;:.!?](?=\s|$)|\s[–—-]\s|\b(?:but|however|though|although|yet|whereas|while|instead|only|aber|jedoch|sondern|dafür|allerdings|während|obwohl|stattdessen|hingegen|dagegen|lediglich)\b|[()[\]]/giu;
/** A part of a list that says something by itself and no longer belongs to the negation. */
const OWN_SAYING =
  /\b(?:is|are|must|should|need|needs|required|requires|have|has|you|we|know|bring|want|strong|solid|good|excellent|proven|advanced|fluent|proficien\p{L}+|experience (?:in|with|of)|knowledge of|years?|minimum|at least|ist|sind|muss|musst|müssen|brauchst|brauchen|sollten?|hast|haben|wir|sie|du|gute[nr]?|sehr|fundierte[nr]?|sichere[nr]?|mindestens|jahre|erforderlich|notwendig|zwingend|vorausgesetzt|mandatory|essential|desirable|preferred|a plus|von vorteil|wünschenswert)\b/iu;
const NEED_BEHIND = new RegExp(`\\b(?:${NEED_EN}|${NEED_DE})(?!\\p{L})`, 'giu');
/** "You need (no Java)", "there is (no need for it)": the beginning of the sentence goes with its negation. */
const SUBJECT =
  /\b(?:you|we|there|candidates|applicants|it|du|sie|wir|man|es)\s+(?:(?:will|would|should|do|also|really|hier|bei uns|dafür)\s+)*(?:(?:need|require|expect|have|are|is|ask for|brauchst|brauchen|braucht|benötigst|benötigen|erwarten|verlangen|musst|müssen)\s+)?$/iu;
/** A subject that stands for what follows, and what may stand between it and that. */
const IMPERSONAL = /^\W*(?:it|es)\W*$/iu;
const SUBORDINATE =
  /^\s*,?\s*(?:(?:for you )?to|that|whether|if|dass|ob)?(?:\s+(?:you|candidates|du|sie|man|ihr))?\s+/iu;
/** Words of a part at most that merely goes on with a list. */
const LIST_WORDS = 6;

/**
 * The parts of a clause that say what is not needed. Nothing that is named there is asked for, neither as a must nor
 * as a wish.
 *
 * @param clause one sentence, line or point of a list, with straight apostrophes or curly ones
 */
export function negatedIn(clause: string): Span[] {
  const text = clause.replaceAll(/[’‘´`]/g, "'");
  if (OTHERS.test(text) && OF_OTHERS.test(text)) return [{ start: 0, end: text.length }];
  if (
    !/\b(?:n[eo]|k?ein|weder|without|ohne|unne|unnötig|never|zero|regardless|instead|rather|unabhängig|statt|anstatt|verzicht|entfällt|egal|überflüssig|nebensächlich|can be|irrelevant|unimportant|immaterial|forget|away from|out of scope|unerheblich|unwichtig|zweitrangig|at home)|n't\b|nicht|nor\b/iu.test(
      text,
    )
  )
    return [];
  if (AFTER_ALL.test(text) || TWICE.test(text)) return [];
  if (WHETHER.test(text)) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  for (const match of text.matchAll(BEHIND)) {
    const end = match.index + match[0].length;
    const start = reachBefore(text, match.index);
    // "Not required: Docker" has nothing before it, so it is about what follows.
    const named = text.slice(start, match.index);
    // "It is not necessary to know Java", "Es ist nicht nötig, dass Sie Java können".
    if (IMPERSONAL.test(named)) {
      const lead = SUBORDINATE.exec(text.slice(end))?.[0].length ?? 0;
      spans.push({ start, end: reachBehind(text, end + lead) });
    } else if (/\p{L}/u.test(named)) spans.push({ start, end });
    else spans.push({ start, end: reachBehind(text, end) });
  }
  const lacking = LACKING.exec(text)?.[0];
  if (lacking !== undefined) spans.push({ start: 0, end: lacking.length });
  for (const match of [...text.matchAll(BEFORE), ...text.matchAll(NOT_NAME)]) {
    const at = match.index;
    if (spans.some(({ start, end }) => at >= start && at < end)) continue;
    const subject = SUBJECT.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
    spans.push({ start: at - subject, end: reachBehind(text, at + match[0].length) });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether something that a clause names lies where the clause says that it is not needed. */
export const isNegated = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => start < span.end && end > span.start);

/** How far to the left a negation reaches that stands behind what it is about. */
function reachBefore(text: string, cue: number): number {
  const before = text.slice(0, cue);
  // "Java: not needed", "Java – not needed": the sign just before the negation parts nothing.
  const last = [...before.matchAll(BOUND)].findLast(
    ({ 0: sign, index }) => /[([]/.test(sign) || /\p{L}/u.test(before.slice(index + sign.length)),
  );
  // "Java (not required)": in brackets of its own, it is about the name just before them.
  const inBrackets = last && /[([]/.test(last[0]) && !/\p{L}/u.test(before.slice(last.index + 1));
  if (inBrackets) {
    const item = Math.max(
      ...[',', ';', ' and ', ' or ', ' und ', ' oder ', ':'].map((sign) =>
        before.lastIndexOf(sign, last.index - 1),
      ),
    );
    return Math.max(0, item + 1);
  }
  const from = last ? last.index + last[0].length : 0;
  const parts = partsOf(text.slice(from, cue));
  let start = from + (parts.at(-1)?.start ?? 0);
  for (const part of parts.slice(0, -1).reverse()) {
    if (OWN_SAYING.test(part.text) || wordsOf(part.text) > LIST_WORDS) break;
    start = from + part.start;
  }
  return start;
}

/** How far to the right a negation reaches that stands before what it is about. */
function reachBehind(text: string, from: number): number {
  const rest = text.slice(from);
  const bound =
    [...rest.matchAll(BOUND)].find(({ index }) => /\p{L}/u.test(rest.slice(0, index)))?.index ?? rest.length;
  const reach = rest.slice(0, bound);
  const need = [...reach.matchAll(NEED_BEHIND)].find(({ index }) => /\p{L}/u.test(reach.slice(0, index)));
  let end = 0;
  for (const [index, part] of partsOf(reach).entries()) {
    const closes =
      need !== undefined && need.index >= part.start && need.index < part.start + part.text.length;
    // "No coding or SQL skills are needed": what "or" joins shares the end of the sentence.
    const goesOn = index === 0 || (closes && part.joined);
    if (!goesOn && (OWN_SAYING.test(part.text) || wordsOf(part.text) > LIST_WORDS)) break;
    end = part.start + part.text.length;
    if (need && need.index < end) {
      end = need.index + need[0].length;
      break;
    }
  }
  return from + end;
}

/** What commas and "and" part; `joined` where it is a mere "and" or "or". */
function partsOf(text: string): { text: string; start: number; joined: boolean }[] {
  const parts: { text: string; start: number; joined: boolean }[] = [];
  let start = 0;
  let joined = false;
  for (const match of text.matchAll(/,\s*(?:and |or |und |oder )?|\s(?:and|und|or|oder)\s/giu)) {
    parts.push({ text: text.slice(start, match.index), start, joined });
    start = match.index + match[0].length;
    joined = /\p{L}/u.test(match[0]);
  }
  parts.push({ text: text.slice(start), start, joined });
  return parts;
}

const wordsOf = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
