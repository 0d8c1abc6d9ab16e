import { type VerbForm, verbForm } from './work-verbs.ts';

/** Something that a text says is to be done, in its own words: "maintaining relationships with suppliers". */
export interface Activity {
  name: string;
  start: number;
  end: number;
}

interface Word {
  text: string;
  low: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-‐‑][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /(?<=[.!?;])\s+|\n+|[•●▪■◆·]/u;

/**
 * What a text says is to be done or what somebody is able to do, as verb and object: English verbs after "to", "you will" or
 * "experience in" and at the beginning of a point, English and German nouns of doing ("development of", "Betreuung von").
 * What the employer does ("we build", "our team supports") and what is offered ("the opportunity to") is left out.
 *
 * @returns in the order of the text; offsets are in UTF-16 units
 */
export function findActivities(text: string): Activity[] {
  const found: Activity[] = [];
  let from = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    const at = text.indexOf(sentence, from);
    from = at + sentence.length;
    for (const { start, end } of new Sentence(sentence).activities())
      found.push({
        name: sentence.slice(start, end).replaceAll(/\s+/g, ' '),
        start: at + start,
        end: at + end,
      });
  }
  return found;
}

/** Before a gerund that is a deed: "experience in managing", "responsible for building". */
const BEFORE_GERUND = new Set(
  'in of for by on with at from about through while when as towards toward without into like love enjoy loves enjoys experience experienced comfortable include includes including involve involves is are be keep after before via'.split(
    ' ',
  ),
);
const MODAL = new Set("will could must should may shall would you you'll".split(' '));
/** Before "to": what follows is a benefit, or nobody's task. */
const NOT_WORK_TO =
  /^(?:opportunity|opportunities|chance|possibility|possibilities|due|related|according|addition|access|free|happy|remember|sure)$/;
const JOINS = new Set(['and', 'or']);
const ENDS_OBJECT = new Set(
  'that which who whom where while when so because if but than then as since until whether also plus via'.split(
    ' ',
  ),
);
/** What an activity does not end with. */
const LOOSE = new Set(
  'the a an this that these those our their your its his her my all each every any some no and or to will you we in of for by on with at from about through into as is are be'.split(
    ' ',
  ),
);
const ADVERB = /ly$|^(?:also|not|then|further|always|never|well|help|hands-on|both|either)$/;
/** Who the sentence is about from here on. */
const CANDIDATE = new Set(
  "you you'll your you're you've who candidate candidates applicant applicants he she responsible role ability able experience experienced someone looking seeking expect position holder".split(
    ' ',
  ),
);
const EMPLOYER = new Set(
  "we we're we've we'll they it it's our which company organization organisation department firm team teams".split(
    ' ',
  ),
);
/** Addressed to the reader of the posting, not to the person who gets the job. */
const TO_THE_READER =
  /^(?:apply|attach|send|submit|click|read|check|see|visit|contact|call|share|follow|join|watch|get|learn|start|stop|find|book|help|take|play|upload|register|state|specify)$/;
const APPLYING =
  /^(?:apply (?:now|for|here|today|online|by|via|directly|to)|attach |send |submit |click|upload |read more|learn more|work (?:from|permit|remotely|home|with us|for us|here|experience)|working (?:environment|hours?|conditions?|days?|weeks?|time|with us|for us|here|language|at|place|culture|life|student|capital|knowledge))/;
/** Gerunds that are names of fields, or say how something is. */
const NOT_A_DEED =
  /^(?:engineering|marketing|manufacturing|banking|packaging|housing|operating|developing (?:countr|world|econom)|exciting|interesting|according|training|learning|building|existing|growing|leading|challenging|outstanding|rewarding|inspiring|engaging|evolving|changing|fast-growing|meeting|trading|consulting|advertising|accounting|amazing|emerging|programming|following|upcoming|ongoing|missing|remaining|resulting)/;
/** Nouns of doing, with what they are of; not what somebody has or gets. */
const NOUN_OF_DOING =
  /^(?!\p{L}*(?:department|equipment|location|description|position|combination|section|generation|option|portion|several|total|erfahrung|ausbildung|weiterbildung|vergütung|bezahlung|abteilung|bewerbung|umgebung|anstellung|einstellung|leistung|entlohnung|verpflegung|zahlung|wohnung|information|organisation|situation|motivation|qualifikation)\b)(?:\p{L}+(?:tion|ment|sis|ance|ery|al)(?:[ ,]+(?:and|&|or)?[ ]*\p{L}+){0,2}[ ]of[ ]|\p{L}+(?:ung|ieren|ation|nahme|pflege|arbeit)(?:[ ](?:und|sowie|oder)[ ]\p{L}+)?[ ](?:von|der|des|eine[rs]|unsere[rs]|im|in|bei|mit|an|am)[ ])/iu;
/** The maximum number of words in an activity: what a person reads at a glance. */
const LONGEST = 12;

/** Reads one sentence from left to right, keeping track of who it is about. */
class Sentence {
  readonly #text: string;
  readonly #words: Word[];

  constructor(text: string) {
    this.#text = text;
    this.#words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      text: word,
      low: word.toLowerCase().replace('’', "'"),
      start: index,
      end: index + word.length,
    }));
  }

  activities(): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    if (this.#isHeading()) return found;
    let aboutEmployer = false;
    let previous: VerbForm | undefined;
    for (let index = 0; index < this.#words.length; index += 1) {
      const { low, start } = this.#words[index] as Word;
      if (CANDIDATE.has(low)) aboutEmployer = false;
      else if (EMPLOYER.has(low)) aboutEmployer = true;
      const form = verbForm(low);
      const noun = form === undefined && index === 0 && NOUN_OF_DOING.test(this.#text.slice(start));
      if (!noun && !(form && this.#isDeed(index, form, previous))) continue;
      const last = this.#lastOfObject(index, form);
      if (last === index || aboutEmployer) continue;
      previous = form;
      found.push({ start, end: (this.#words[last] as Word).end });
      index = last;
    }
    return found;
  }

  /** A few words, or most of them in capitals: the name of a section or a job; German nouns have capitals anyway. */
  #isHeading(): boolean {
    if (NOUN_OF_DOING.test(this.#text)) return false;
    const capitals = this.#words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    return this.#words.length < 2 || capitals / this.#words.length > 0.6;
  }

  #isDeed(index: number, form: VerbForm, previous: VerbForm | undefined): boolean {
    const { text, start } = this.#words[index] as Word;
    const rest = this.#text.slice(start).toLowerCase();
    if (APPLYING.test(rest)) return false;
    let at = index - 1;
    while (at >= 0 && ADVERB.test(this.#words[at]?.low ?? '')) at -= 1;
    const before = this.#words[at]?.low;
    const comma = at >= 0 && /[,/&]/.test(this.#text.slice(this.#words[at]?.end, start));
    if (before !== undefined && (JOINS.has(before) || comma) && form === previous)
      return !NOT_A_DEED.test(rest);
    switch (form) {
      case 'base':
        if (before === undefined) return this.#isOrder(index);
        if (before === 'to') return !NOT_WORK_TO.test(this.#words[at - 1]?.low ?? '');
        return MODAL.has(before);
      case 'gerund':
        if (NOT_A_DEED.test(rest)) return false;
        return before === undefined || BEFORE_GERUND.has(before);
      default:
        if (before === undefined) return this.#words.length >= 4 && !this.#isName(index, text);
        return before === 'who' || before === 'he' || before === 'she';
    }
  }

  /** A point that says what to do: "Manage budgets"; not "Contact Person", and not what the reader is asked to do now. */
  #isOrder(index: number): boolean {
    const { low, text } = this.#words[index] as Word;
    return this.#words.length >= 4 && !TO_THE_READER.test(low) && !this.#isName(index, text);
  }

  #isName(index: number, text: string): boolean {
    return /^\p{Lu}/u.test(text) && /^\p{Lu}\p{Ll}/u.test(this.#words[index + 1]?.text ?? '');
  }

  #onlyVerbs(first: number, end: number, form: VerbForm): boolean {
    return this.#words.slice(first, end).every(({ low }) => JOINS.has(low) || verbForm(low) === form);
  }

  /** The last word of what a verb acts on; the verb itself when there is nothing. */
  #lastOfObject(first: number, form: VerbForm | undefined): number {
    let last = first;
    for (let index = first + 1; index < this.#words.length && index - first < LONGEST; index += 1) {
      const before = this.#words[index - 1] as Word;
      const word = this.#words[index] as Word;
      const gap = this.#text.slice(before.end, word.start);
      // "Ensure that prices are right"
      const clause = word.low === 'that' && index === first + 1;
      if (/[.:()!?*#]|\s[-–—]\s/.test(gap) || (ENDS_OBJECT.has(word.low) && !clause)) break;
      const again = form !== undefined && verbForm(word.low) === form;
      if (again && (JOINS.has(before.low) || gap.includes(','))) {
        // "plans, organises and supervises the work" is one activity; "prepares reports and presents them" are two.
        if (!this.#onlyVerbs(first, index, form)) break;
      }
      if (word.low === 'to' && verbForm(this.#words[index + 1]?.low ?? '') === 'base') break;
      last = index;
    }
    while (last > first && LOOSE.has((this.#words[last] as Word).low)) last -= 1;
    return last;
  }
}
