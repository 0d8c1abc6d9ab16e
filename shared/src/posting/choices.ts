import type { Span } from './negation.ts';

/** Alternatives, any one of which is enough, in the order of the text. */
export interface Choice<T> {
  members: T[];
  /** What the members are examples of, when the text names it: "a relational database such as PostgreSQL". */
  head: T | null;
}

/** The text between two names. `null` separates them: they do not belong to one list. */
type Joint = 'or' | 'slash' | 'comma' | 'and' | 'example' | 'bracket' | null;

const OR =
  /\b(?:and\/or|und\/oder|or|oder|bzw|beziehungsweise|respectively|alternatively|alternativ|wahlweise|ou|versus|vs|else)\b\.?|\|\|/iu;
const AND =
  /\b(?:and|und|sowie|as well as|plus|with|mit|auch|also|then|including|incl|inkl|inklusive)\b|[&+]/iu;
/** What introduces examples, behind the name of what they are examples of or before all of them. */
const EXAMPLES =
  /\b(?:such as|for example|for instance|e\.? ?g\b\.?|eg\b|like|z\. ?b\b\.?|zum beispiel|beispielsweise|bspw\b\.?|etwa|wie|exempl\p{L}+|among others|u\. ?a\b\.?)/iu;
const ALL_EXAMPLES = new RegExp(EXAMPLES, 'giu');
/** What introduces a choice: all names of the list behind it are members. */
const ONE_OF =
  /\b(?:(?:at least |minimum |min\.? )?(?:one|1|any|either|some|a few|two|2|three|several)(?: \(\d\))?(?: or (?:more|several|two))?(?: \p{L}+){0,2}? of(?: (?:the )?(?:following|below|listed))?|any (?:one|two)|at least (?:one|1)|either|whether|any(?= (?:\p{L}+ ){0,3}(?:\(|such as|like|e\.g))|(?:mindestens |wenigstens |zumindest )?(?:ein(?:e[rsmn]?|s)?|zwei|einige[rn]?|mehrere[rn]?)(?: oder mehrere[rn]?)?(?: \p{L}+){0,2}? (?:der|dieser|von|aus)(?: (?:folgenden|genannten|nachfolgenden))?|entweder|mindestens (?:eine?[nrms]?|1)|wahlweise|alternativ)\b/giu;
/**
 * "… or similar", "… or Foolang": the list before it is a choice, the rest of which is not known. Up to three unknown names may
 * stand in between.
 */
const OR_BEHIND =
  /^(?:\s*[,/]\s*(?!(?:or|oder|and|und)\b)[\p{L}\p{N}.+#-]+(?: [\p{L}\p{N}.+#-]+)?){0,3}\s*[)\]]?,?\s*(?:(?:(?:and\/|und\/)?(?:or|oder)|bzw\.?)\s+\p{L}|(?:o\. ?ä\.|or sim\.|u\. ?ä\.))/iu;
/** "A cloud (AWS, Azure)": one of something, whose name need not be known, with what it may be in brackets. */
const ONE_IN_BRACKETS =
  /\b(?:an?|any|one|some|another|eine?[nrms]?|ein)\s+(?:[\p{L}\p{N}.+#-]+\s+){1,4}\((?=[^()]*[,/|])[^()]*\)/giu;
/** "One object-oriented language: Python, Java": one of a sort, and behind a colon which. */
const ONE_SORT =
  /\b(?:one|1|any|an?|another|eine?[nrms]?|mindestens eine?[nrms]?)\s+(?:\(?1\)?\s+)?(?:[\p{L}-]+\s+){0,3}[\p{L}-]*(?:language|framework|tool|database|cloud|platform|library|system|technology|sprache|datenbank|plattform|werkzeug|technologie|bibliothek)\s*(?=[:–—-]\s)/giu;
/** Words between two names of one list at most. */
const WORDS_BETWEEN = 3;
/** Pairs that are written with a slash and mean both. */
const BOTH = /^(?:html5?|css3?|javascript|js|hr|l&d)$/iu;

/**
 * Groups the names of a clause: alternatives ("Java or Kotlin", "one of A, B, C", "A/B", "databases such as A and B", "A, B or
 * similar") come together, everything else by itself.
 *
 * @param clause the text in which the names stand
 * @param names in the order of the text, not overlapping
 */
export function choicesIn<T extends Span>(clause: string, names: readonly T[]): Choice<T>[] {
  if (names.length === 0) return [];
  if (names.length === 1) return [{ members: [...names], head: null }];
  const joints = names.slice(1).map((name, index) => jointBetween(clause, names[index] as T, name));
  /** For each name the number of its group; names without one stand alone. */
  const group = new Array<number | undefined>(names.length).fill(undefined);
  const heads = new Map<number, number>();
  let groups = 0;
  const claim = (from: number, to: number, head?: number) => {
    if (to <= from && head === undefined) return;
    groups += 1;
    for (let index = from; index <= to; index += 1) group[index] ??= groups;
    if (head !== undefined && group[head] === undefined) {
      group[head] = groups;
      heads.set(groups, head);
    }
  };
  /** The last name of the list that begins with a name. */
  const listEnd = (from: number, through: readonly Joint[]) => {
    let to = from;
    while (to < joints.length && through.includes(joints[to] ?? null)) to += 1;
    return to;
  };

  for (const { index, 0: cue } of [...clause.matchAll(ONE_OF), ...clause.matchAll(ONE_SORT)]) {
    const from = names.findIndex(({ start }) => start >= index + cue.length);
    if (from < 0 || !isLead(clause.slice(index + cue.length, (names[from] as T).start))) continue;
    claim(from, listEnd(from, ['or', 'slash', 'comma', 'and', 'bracket']));
  }
  const allMeant = (from: number, to: number) =>
    names.slice(from, to + 1).every(({ start, end }) => BOTH.test(clause.slice(start, end)));
  for (const [index, joint] of joints.entries()) {
    if (joint !== 'example' && joint !== 'bracket') continue;
    const to = listEnd(index + 1, ['or', 'slash', 'comma', 'and']);
    if (joint === 'example' || !allMeant(index + 1, to)) claim(index + 1, to, index);
  }
  // Examples whose general name is none that is known: "a queue (e.g. Kafka or RabbitMQ)".
  for (const { index, 0: cue } of clause.matchAll(ALL_EXAMPLES)) {
    const from = names.findIndex(({ start }) => start >= index + cue.length);
    if (
      from < 0 ||
      group[from] !== undefined ||
      !isLead(clause.slice(index + cue.length, (names[from] as T).start))
    )
      continue;
    if (/^(?:like|wie)$/iu.test(cue) && !isGeneral(clause.slice(0, index))) continue;
    claim(from, listEnd(from, ['or', 'slash', 'comma', 'and']));
  }
  for (const { index, 0: one } of clause.matchAll(ONE_IN_BRACKETS)) {
    const opened = index + one.indexOf('(');
    const from = names.findIndex(({ start }) => start > opened);
    const to = names.findLastIndex(({ end }) => end < index + one.length);
    if (from >= 0 && from < to && group[from] === undefined && !allMeant(from, to)) claim(from, to);
  }
  for (const [index, name] of names.entries()) {
    // Between two known names the joint tells; here it is what stands behind the last one.
    if (joints[index] != null && joints[index] !== 'and') continue;
    const end = Math.min(names[index + 1]?.start ?? clause.length, name.end + 80);
    if (OR_BEHIND.test(clause.slice(name.end, end))) claim(listStart(joints, group, index), index);
  }
  for (const [index, joint] of joints.entries()) {
    if (joint === 'or') {
      // "Python (or Java, Go)": the list goes on as far as the bracket.
      const bracketed = /\(\s*(?:or|oder|bzw)/iu.test(
        clause.slice((names[index] as T).end, (names[index + 1] as T).start),
      );
      const to = listEnd(index, bracketed ? ['or', 'slash', 'comma'] : ['or', 'slash']);
      claim(listStart(joints, group, index), to);
    } else if (joint === 'slash' && group[index] === undefined) {
      const to = listEnd(index, ['slash']);
      if (!allMeant(index, to)) claim(index, to);
    }
  }
  return grouped(names, group, heads);
}

/** The first name of the list that ends with a name: back over commas, but not into another group. */
function listStart(joints: readonly Joint[], group: readonly (number | undefined)[], index: number): number {
  let from = index;
  while (from > 0 && /^(?:comma|slash|or)$/.test(joints[from - 1] ?? '') && group[from - 1] === undefined)
    from -= 1;
  return from;
}

function grouped<T>(
  names: readonly T[],
  group: readonly (number | undefined)[],
  heads: ReadonlyMap<number, number>,
): Choice<T>[] {
  const byGroup = new Map<number, Choice<T>>();
  const choices: Choice<T>[] = [];
  for (const [index, name] of names.entries()) {
    const number = group[index];
    const known = number === undefined ? undefined : byGroup.get(number);
    const choice = known ?? { members: [], head: null };
    if (number !== undefined && heads.get(number) === index) choice.head = name;
    else choice.members.push(name);
    if (known) continue;
    choices.push(choice);
    if (number !== undefined) byGroup.set(number, choice);
  }
  return choices.map(({ members, head }) =>
    members.length === 0 && head !== null ? { members: [head], head: null } : { members, head },
  );
}

function jointBetween(clause: string, left: Span, right: Span): Joint {
  const between = clause.slice(left.end, right.start).replaceAll(/\b(bzw|incl|inkl|resp)\./giu, '$1');
  // "Python; alternatively Java", "Python – or Java", "Python preferred, but Java is fine, too".
  if (/^\s*\(?[;,–—-]\s*(?:or|oder|alternatively|alternativ|wahlweise)\b:?[^.;!?]{0,20}$/iu.test(between))
    return 'or';
  if (/^[^.;:!?]{0,12},?\s*(?:but|though|aber)\s*$/iu.test(between) && FINE_TOO.test(clause.slice(right.end)))
    return 'or';
  if (/^\s*\(\s*(?:alternatively|alternativ|wahlweise|or|oder|bzw\.?)\b:?\s/iu.test(between)) return 'or';
  if (/[;!?\n]|\.\s+\p{Lu}|\s[–—-]\s/u.test(between)) return null;
  const words = between.match(/[\p{L}\p{N}.]{2,}/gu) ?? [];
  if (EXAMPLES.test(between) && words.length <= 2 * WORDS_BETWEEN) return 'example';
  const told = words.filter((word) => !OR.test(word) && !AND.test(word));
  if (told.length > WORDS_BETWEEN || /:/.test(between)) return null;
  if (
    /^[\p{L}\s-]*\(\s*$/u.test(between) &&
    /^[^()]*[,/|][^()]*\)|^[^()]*\b(?:or|oder)\b[^()]*\)/iu.test(clause.slice(right.start))
  )
    return 'bracket';
  if (/^\s*\(\s*(?:or|oder|bzw)\s/iu.test(between)) return 'or';
  if (/[()[\]]/.test(between.replaceAll(/\([^()]*\)/g, ''))) return null;
  if (OR.test(between)) return 'or';
  if (AND.test(between)) return 'and';
  if (/\//.test(between)) return 'slash';
  if (/[,|]/.test(between)) return 'comma';
  return null;
}

/** Behind a name that is second best: "… is fine, too", "… works as well", "… geht auch". */
const FINE_TOO =
  /^\s*(?:is|are|would be|works?|will do|ist|wäre|geht)\s*(?:also |auch )?(?:fine|ok(?:ay)?|acceptable|accepted|good|enough|as well|too|auch|okay|in ordnung|possible|möglich)?\b/iu;

/** What may stand between the words that introduce a list and its first name. */
const isLead = (text: string): boolean =>
  !/[;.!?]\s/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 6;

/** "databases like", "Sprachen wie": a noun in the plural or with an article, and no "you like". */
const isGeneral = (before: string): boolean =>
  /(?:\p{L}{3,}(?:s|en|er|e|n)|technolog\p{L}*|software|middleware|\p{L}*(?:system|tool|sprache|language|framework|datenbank|database)\p{L}*)[\s,(]*$/iu.test(
    before,
  ) && !/\b(?:you|we|would|i|sie|du|so|wir|sowie)\s*$/iu.test(before);

/** A line that says that one of the items below it is enough. */
export const introducesChoice = (line: string): boolean =>
  /\b(?:(?:one|1|any|either|some)(?: \(1\))?(?: or more)?(?: \p{L}+)? of (?:the )?(?:following|these|those|below)|(?:ein(?:e[rsmn]?|s)|wenigstens ein\p{L}*)(?: oder mehrere[rn]?)?(?: \p{L}+)? (?:der|dieser|von|aus) (?:folgenden|nachfolgenden|diesen)|either|entweder)\b[^.]{0,60}[:.]?\s*$/iu.test(
    line,
  );
